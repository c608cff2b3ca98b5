/**
 * What changes between two CloudFormation templates, printed as `cdk diff --template` prints it, with what becomes of each
 * resource and the exit code. The only door of this engine; the comparing is done by `@aws-cdk/cloudformation-diff`
 * (Apache-2.0), which the caller brings. https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-diff.html
 */
export {compareTexts, type TextComparison} from './compare-texts';
export {type Comparison, type ResourceChange} from './compare';
export {impactWords, reasonOf} from './explain';
export {exitCode, type FailOn, failOns, failureText} from './fail-on';
export {type DiffLibrary} from './library';
export {type ResourceModel, type ResourceTypes, shorten} from './resource-types';
export {giveResourceTypes} from './service-spec';
export {shortForms} from './yaml-tags';

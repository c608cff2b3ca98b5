/**
 * Names in the AWS CDK: logical IDs from construct paths, what a changed tree does to resources, names of the bootstrap
 * resources. The only door of this engine. https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
 */
export {
  bootstrapNames,
  type BootstrapResource,
  type Environment,
  type EnvironmentIssue,
  environmentIssues,
} from './bootstrap-names';
export {type Change, compareTrees, type Fate} from './compare-trees';
export {constructs, type Removal} from './constructs';
export {type LogicalId, logicalIdOf, type LogicalIdSteps, pathComponent} from './logical-id';
export {type ReadTree, readTree, type TreeIssue, type TreeResource} from './read-tree';

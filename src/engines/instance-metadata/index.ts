/**
 * The instance metadata service of one made-up EC2 instance: answers requests with their reasons, and a terminal around it
 * that reads curl and PowerShell as people write them. Nothing is sent anywhere. The only door of this engine.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
 */
export {credentialsAt} from './catalog/role';
export {hopLimits} from './limits';
export {optionsCommand, optionsJson} from './options-command';
export {bashScript, powerShellScript} from './scripts';
export type {Answer, Basis, Check, Exchange, MetadataRequest, SessionToken, Situation} from './service/exchange';
export {categoriesOf, namesIn} from './service/find-path';
export {serve} from './service/serve';
export {endOf} from './service/session-check';
export {answerHead, readRequest} from './service/wire';
export {defaultSetup, type Setup} from './setup';
export {complete, lineFor, roleName, sharedStart} from './terminal/complete';
export {type Machine, type Segment, startsAt, tokenStart, tokenText} from './terminal/machine';
export {type Entry, replay, type Replay, type Step, unreadable} from './terminal/replay';

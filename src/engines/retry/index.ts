/**
 * How AWS tools retry: which answers, how often, after which waits, under which quota. The only door of this engine.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export type {Answer} from './answer';
export {clientNames, comparedWith, modesOf, shippedEra, type Client, type Era, type Mode} from './client';
export {type Decision} from './decide';
export {compareFleets, type Comparison, type FleetResult} from './fleet/compare';
export type {Contender, Scenario, Server} from './fleet/scenario';
export {strategies, strategyNames} from './fleet/strategies';
export {answerText, mostAnswers, parseAnswers, type AnswerIssue} from './parse-answers';
export {seededRandom} from './random';
export {runCalls, type Attempt, type Run} from './run-calls';
export type {FailureClass, RetryRules} from './rules';
export {type Service} from './service';
export {boto3Text, cliText, configText, environmentText, javascriptText, javaText} from './setting-texts';
export {resolveSettings, setupName, type Settings, type Setup} from './settings';
export {ceilingMs, type Random} from './wait';

/**
 * CloudTrail event selectors: what a record is, whether a trail logs it, where else it shows up. The only door of this engine.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html
 */
export type {Check} from './check';
export {classify, type Classification} from './classify';
export {toAdvanced} from './convert';
export {decide, type Decision, type Outcome} from './decide';
export {deliveredEvent} from './delivered-event';
export {simulateInsight, type SimulatedInsight} from './insight-model';
export {readInsightPair, type Attribution, type InsightPair, type Share} from './insight-pair';
export type {Issue, Parsed} from './issue';
export {allEventsRuleState} from './limits';
export {parseRecords, type TrailRecord} from './parse-records';
export {parseSelectors} from './parse-selectors';
export {putCommand} from './put-command';
export type {AdvancedSelector, BasicSelector, Selectors} from './selectors';
export {inEventHistory, seenByRule, type Seen} from './visibility';

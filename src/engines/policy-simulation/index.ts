/**
 * Simulates many actions on many resources, and answers in the shape of AWS's policy simulator too. The only door of this
 * engine. https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
 */
export {contextText, readContext, type ContextIssue, type ReadContext} from './context-text';
export {readList, type ListIssue} from './read-list';
export {simulate, type Cell, type Simulation} from './simulate';
export {simulateCommand, type CommandInput} from './simulate-command';
export {simulatorResponse} from './simulator-response';

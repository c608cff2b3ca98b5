// Names that no field inside `$or` may have: operators of today and words kept for later. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import {numericOperators, patternOperators} from '../../facts/eventbridge/event-patterns';

const keptForLater = [
  'exactly',
  'html',
  'regex',
  'not-wildcard',
  'not-equals-ignore-case',
  'date-after',
  'date-on-or-after',
  'date-before',
  'date-on-or-before',
  'in-date-range',
  'ip-address-in-range',
  'ip-address-not-in-range',
];
const reserved: ReadonlySet<string> = new Set([...patternOperators.value, ...numericOperators.value, ...keptForLater]);

/** Whether AWS refuses a field of this name inside `$or`. */
export const isReservedInOr = (name: string): boolean => reserved.has(name);

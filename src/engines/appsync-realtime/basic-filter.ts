// Filtering by arguments: each that was given must equal the field of the same name. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html
import {inWords, type JsonRecord, own} from '../json-text';

/** Whether a filter lets a result through, and why. */
export interface Passed {
  readonly isPassed: boolean;
  readonly reasons: readonly string[];
}

/** Whether two JSON values are equal, the order of fields aside. */
export function equals(one: unknown, other: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => [key, sorted(member)]),
        )
      : Array.isArray(value)
        ? value.map(sorted)
        : value;
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Holds the given arguments of a subscription against what the mutation selected. A field that it left out counts as null. */
export function filterByArguments(given: JsonRecord, selected: JsonRecord): Passed {
  const names = Object.keys(given);
  if (names.length === 0) return {isPassed: true, reasons: ['No argument is given, so nothing is filtered.']};
  const checks = names.map((name) => {
    const [wanted, value] = [own(given, name) ?? null, own(selected, name) ?? null];
    const isEqual = equals(wanted, value);
    const absent = Object.hasOwn(selected, name) ? '' : ', which the mutation does not select';
    const reason = isEqual
      ? `Argument ${name} is ${inWords(wanted)}, and so is the field${absent}.`
      : `Argument ${name} is ${inWords(wanted)}, but the field is ${inWords(value)}${absent}.`;
    return {isEqual, reason};
  });
  return {isPassed: checks.every(({isEqual}) => isEqual), reasons: checks.map(({reason}) => reason)};
}

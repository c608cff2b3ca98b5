// What TestEventPattern demands of an event before it looks at the pattern. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
import {testEventRequiredFields} from '../../facts/eventbridge/event-patterns';
import {type Issue, ownIssue} from './issue';
import type {JsonObject} from './json/nodes';
import {parseJson} from './json/parse-json';

/** AWS's whole answer: a ValidationException that does not say what is missing. */
const notValid = 'Parameter Event is not valid.';

/** An event that can be tested, or why it cannot. */
export type CheckedEvent =
  | {readonly ok: true; readonly event: JsonObject}
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** The required fields that the event lacks. */
      readonly missing: readonly string[];
    };

/** Checks an event as TestEventPattern does: an object that has all required fields. */
export function checkEvent(text: string): CheckedEvent {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const issues = parsed.issues.map((issue) => ({...issue, message: notValid, isAwsText: true}));
    return {ok: false, issues, missing: []};
  }
  const {root} = parsed;
  if (root.kind !== 'object') {
    return refused('The event is not a JSON object', 'Start the event with `{` and send the whole envelope.', []);
  }
  const missing = testEventRequiredFields.value.filter((name) => !root.members.has(name));
  if (missing.length === 0) return {ok: true, event: root};
  return refused(`The event lacks ${missing.join(', ')}`, 'Send the whole envelope, not the `detail` alone.', missing);
}

function refused(reason: string, mend: string, missing: readonly string[]): CheckedEvent {
  return {ok: false, issues: [{...ownIssue(reason, mend), message: notValid, isAwsText: true}], missing};
}

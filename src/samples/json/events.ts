// Events and event patterns of samples: the engine takes them, and their names are those of AWS where AWS gives them. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import {checkEvent, compilePattern} from '../../engines/event-pattern/index';
import {checkPolicies} from '../../engines/parameter-policy/index';
import {isObject, own, readJson} from '../../engines/json-text/index';
import {arnIssues} from './arn';
import {documentIssues, membersOf} from './documents';
import {actionsOf, prefixes} from './iam-names';

/** What the detail of an event holds, by its detail-type. */
const details: Readonly<Record<string, string>> = {
  'AWS API Call via CloudTrail': 'CloudTrailRecord',
  'Parameter Store Policy Action': 'ParameterPolicyDetail',
};

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

function* sourceIssues(source: unknown): Generator<string> {
  for (const name of texts(source))
    if (name.startsWith('aws.') ? !prefixes.has(name.slice(4)) : !name.includes('.'))
      yield `there is no event source ${name}`;
}

/** `eventName` is an operation of the source, or begins one. */
function* eventNameIssues(source: unknown, names: unknown): Generator<string> {
  const actions = texts(source).flatMap((one) => actionsOf(one.replace(/^aws\./, '')));
  for (const name of Array.isArray(names) ? names : [names]) {
    const begins = isObject(name) ? own(name, 'prefix') : undefined;
    const isKnown = actions.some((action) =>
      typeof begins === 'string' ? action.startsWith(begins) : action === name,
    );
    if ((typeof name === 'string' || typeof begins === 'string') && !isKnown)
      yield `${JSON.stringify(name)} is no operation of ${texts(source).join()}`;
  }
}

function* nameIssues(event: Readonly<Record<string, unknown>>): Generator<string> {
  yield* sourceIssues(event.source);
  const types = texts(event['detail-type']);
  for (const type of types) {
    const isAws = texts(event.source).some((source) => source.startsWith('aws.'));
    if (isAws && !Object.hasOwn(details, type)) yield `nothing is known of the detail-type ${type}`;
    if (type === 'AWS API Call via CloudTrail' && isObject(event.detail))
      yield* eventNameIssues(event.source, event.detail.eventName ?? []);
  }
}

/** Names of a pattern beside `$or`, also those within its branches. */
function namesIn(pattern: unknown): readonly string[] {
  if (!isObject(pattern)) return [];
  return Object.entries(pattern).flatMap(([name, value]) =>
    name === '$or' && Array.isArray(value) ? value.flatMap(namesIn) : [name],
  );
}

/** What is wrong with a pattern, one line each. */
export function* patternIssues(text: string): Generator<string> {
  const compiled = compilePattern(text);
  if (!compiled.ok) return void (yield* compiled.issues.map(({message}) => message));
  yield* compiled.overLimits.map(({message}) => message);
  const read = readJson(text);
  if (!read.ok || !isObject(read.value)) return;
  const known = membersOf('Event');
  yield* namesIn(read.value)
    .filter((name) => !known.includes(name))
    .map((name) => `events have no ${name}`);
  yield* nameIssues(read.value);
  const type = texts(read.value['detail-type'])[0] ?? '';
  const fields = details[type] === undefined ? undefined : membersOf(details[type]);
  if (fields)
    yield* namesIn(read.value.detail)
      .filter((name) => !fields.includes(name))
      .map((name) => `${type} has no detail.${name}`);
}

/** What is wrong with an event, one line each. */
export function* eventIssues(text: string): Generator<string> {
  const checked = checkEvent(text);
  if (!checked.ok) yield* checked.issues.map(({message}) => `${message} ${checked.missing.join(', ')}`);
  const read = readJson(text);
  if (!read.ok) yield read.issue.message;
  if (!read.ok || !isObject(read.value)) return;
  yield* documentIssues(read.value, 'Event');
  yield* nameIssues(read.value);
  yield* arnIssues(text);
  const {detail} = read.value;
  const shape = details[String(read.value['detail-type'])];
  if (shape !== undefined) yield* documentIssues(detail, shape);
  const content = isObject(detail) ? detail['policy-content'] : undefined;
  if (typeof content === 'string') yield* checkPolicies(`[${content}]`).issues.map(({message}) => message);
}

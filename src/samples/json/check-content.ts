// Every kind of document a sample may hold, and the engine that knows it.
import AjvDraft04 from 'ajv-draft-04';
import {parseSelectors} from '../../engines/cloudtrail-selectors/index';
import {explain} from '../../engines/authorization-message/index';
import {checkPutEvents} from '../../engines/event-pattern/index';
import {readTemplate} from '../../engines/fault-injection/index';
import {isObject, readJson} from '../../engines/json-text/index';
import {checkPolicies} from '../../engines/parameter-policy/index';
import type {CheckContent, Content} from '../content';
import {isKnownMessage} from '../known-message';
import {arnIssues} from './arn';
import {documentIssues} from './documents';
import {eventIssues, patternIssues} from './events';
import {policyIssues} from './policy';

const errorsOf = (issues: readonly {readonly severity: string; readonly message: string}[]): readonly string[] =>
  issues.filter(({severity}) => severity === 'error').map(({message}) => message);

function entriesIssues(text: string): readonly string[] {
  const checked = checkPutEvents(text);
  if (!checked.ok) return checked.issues.map(({message}) => message);
  if (checked.error) return [checked.error.message];
  return checked.failedEntryCount === 0 ? [] : [`${checked.failedEntryCount} entries are refused`];
}

function schemaIssues(text: string): readonly string[] {
  const read = readJson(text);
  if (!read.ok) return [read.issue.message];
  if (!isObject(read.value)) return ['expected a schema'];
  const {$schema} = read.value;
  const isDraft4 = $schema === 'http://json-schema.org/draft-04/schema#';
  try {
    new AjvDraft04({strict: true, strictRequired: true}).compile(
      isDraft4 ? read.value : {...read.value, $schema: undefined},
    );
    return isDraft4 ? [] : [`$schema is ${JSON.stringify($schema)}`];
  } catch (error) {
    return [(error as Error).message];
  }
}

function documents(text: string, shape: string): readonly string[] {
  const read = readJson(text);
  return read.ok ? documentIssues(read.value, shape) : [read.issue.message];
}

function decodedIssues(text: string): readonly string[] {
  const explained = explain(text);
  return explained.kind === 'denials' ? documents(text, 'DecodedMessage') : ['the message cannot be explained'];
}

function appsyncIssues(text: string): readonly string[] {
  const read = readJson(text);
  if (!read.ok) return [read.issue.message];
  const message = isObject(read.value) ? read.value.message : undefined;
  return [
    ...documentIssues(read.value, 'AppSyncError'),
    ...(typeof message === 'string' && !isKnownMessage(message) ? [`no page knows the message ${message}`] : []),
  ];
}

function parameterIssues(text: string): readonly string[] {
  const {outcome, issues} = checkPolicies(text);
  return outcome === 'set' || outcome === 'removed' ? errorsOf(issues) : [...errorsOf(issues), outcome];
}

function jsonIssues(text: string): readonly string[] {
  const read = readJson(text);
  return read.ok ? [] : [read.issue.message];
}

const checks: Readonly<Record<Content, (text: string) => Iterable<string>>> = {
  'identity-policy': (text) => policyIssues(text, 'identity'),
  'resource-policy': (text) => policyIssues(text, 'resource'),
  'trust-policy': (text) => policyIssues(text, 'trust'),
  'event-pattern': patternIssues,
  event: eventIssues,
  'put-events-entries': entriesIssues,
  'event-selectors': (text) => [...errorsOf(parseSelectors(text).issues), ...arnIssues(text)],
  'parameter-policies': parameterIssues,
  'experiment-template': (text) => [...readTemplate(text).issues.map(({message}) => message), ...arnIssues(text)],
  'json-schema': schemaIssues,
  'decoded-message': decodedIssues,
  'role-credentials': (text) => documents(text, 'RoleCredentials'),
  'appsync-error': appsyncIssues,
  json: jsonIssues,
};

/** Whether a word names a kind of document. */
export const isContent = (word: string): word is Content => Object.hasOwn(checks, word);

/** What is wrong with a document of a kind, one line each. */
export const checkContent: CheckContent = (kind, text) => [...checks[kind](text)];

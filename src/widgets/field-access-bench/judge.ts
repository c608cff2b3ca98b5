// What the bench shows for a state: everything that the engine, fetched on first use, finds.
import type * as authorization from '@site/src/engines/appsync-authorization';
import type * as iamPolicy from '@site/src/engines/iam-policy';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

/** The engines, once they are there. */
export interface Engines {
  readonly appsync: typeof authorization;
  readonly iam: typeof iamPolicy;
}

/** A field of the query. */
export interface FieldRow {
  readonly path: string;
  readonly name: string;
  readonly isAllowed: boolean;
  readonly level: authorization.FieldRule['level'];
  readonly decidedBy: authorization.FieldDecision['decidedBy'];
  readonly why: string;
}

/** All that is shown. */
export interface View {
  readonly issues: readonly FieldIssue[];
  readonly tone: 'good' | 'warn' | 'bad';
  readonly verdict: string;
  /** HTTP status and body of the answer, if there is one. */
  readonly status?: number;
  readonly body?: object;
  readonly fields: readonly FieldRow[];
  readonly matrix: readonly authorization.MatrixRow[];
}

/** The API of the samples; policies name its fields. */
export const apiArn = 'arn:aws:appsync:us-east-1:111122223333:apis/example';
export const principal = 'arn:aws:iam::111122223333:role/app';

const issuesIn = (
  field: keyof State,
  issues: readonly {severity: 'error' | 'warning'; line: number; column: number; message: string; mend?: string}[],
): readonly FieldIssue[] =>
  issues.map(({severity, line, column, message, mend}) => ({
    ...{field, severity},
    message: `Line ${line}, column ${column}: ${message}${mend === undefined ? '' : ` ${mend}`}`,
  }));

/** The items of a text that is separated by commas or line ends. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

interface ReadCaller {
  readonly caller?: authorization.Caller;
  readonly issues: readonly FieldIssue[];
}

function readCaller({iam}: Engines, state: State): ReadCaller {
  const {mode, groups, policy, isAuthorized, deniedFields} = state;
  const caller = {mode, groups: mode === 'AMAZON_COGNITO_USER_POOLS' ? listOf(groups) : []};
  if (mode === 'AWS_LAMBDA') {
    return {caller: {...caller, lambda: {isAuthorized, deniedFields: listOf(deniedFields)}}, issues: []};
  }
  if (mode !== 'AWS_IAM' || policy.trim() === '') return {caller, issues: []};
  const read = iam.parsePolicy(policy);
  const issues = issuesIn('policy', read.issues);
  return read.ok ? {caller: {...caller, iam: {principal, policies: [read.policy]}}, issues} : {issues};
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function verdictOf(fields: readonly FieldRow[], isCut: boolean): Pick<View, 'tone' | 'verdict'> {
  const denied = fields.filter(({isAllowed}) => !isAllowed).map(({path}) => path);
  const cut = isCut ? ' The query asks for more fields than are looked at here; the rest came back as null.' : '';
  if (denied.length === 0) {
    return {tone: 'good', verdict: `All ${fields.length} fields are answered.${cut}`};
  }
  const named = denied.length > 4 ? [...denied.slice(0, 3), `${denied.length - 3} more`] : denied;
  const is = denied.length === 1 ? 'is' : 'are';
  return {
    tone: denied.length === fields.length ? 'bad' : 'warn',
    verdict: `${listed(named)} ${is} denied, with HTTP 200 and null. ${fields.length - denied.length} of ${fields.length} fields are answered.${cut}`,
  };
}

/** Holds a state against the engines. */
export function judge(engines: Engines, state: State): View {
  const {appsync, iam} = engines;
  const api = {defaultMode: state.defaultMode, additionalModes: state.additionalModes};
  const read = appsync.readSchema(state.sdl);
  const {caller, issues: callerIssues} = readCaller(engines, state);
  if (!read.ok) {
    const issues = [...issuesIn('sdl', read.issues), ...callerIssues];
    return {issues, tone: 'bad', verdict: 'The schema cannot be read yet.', fields: [], matrix: []};
  }
  const issues = [...issuesIn('sdl', appsync.lintSchema(api, read.schema)), ...callerIssues];
  const matrix = appsync.accessMatrix(api, read.schema);
  if (!caller) return {issues, tone: 'bad', verdict: 'The policy cannot be read yet.', fields: [], matrix};
  const place = {apiArn, evaluateAccess: iam.evaluateAccess};
  const answer = appsync.answerQuery({api, schema: read.schema, place, caller, query: state.query});
  if (answer.kind === 'issues') {
    const all = [...issues, ...issuesIn('query', answer.issues)];
    return {issues: all, tone: 'bad', verdict: 'The query does not fit the schema yet.', fields: [], matrix};
  }
  const {status, body} = answer;
  if (answer.kind === 'refused') {
    const verdict = `HTTP 401: nothing of the query is answered. ${answer.why}`;
    return {issues, tone: 'bad', verdict, status, body, fields: [], matrix};
  }
  const fields = answer.fields.map(({path, type, field, isAllowed, rule, decidedBy, why}) => ({
    ...{path, name: `${type}.${field}`, isAllowed, level: rule.level, decidedBy, why},
  }));
  return {issues, ...verdictOf(fields, answer.isCut), status, body, fields, matrix};
}

/** From the form to a checked request, with issues tied to the fields. */
import {
  checkSessionRequest,
  inHours,
  type CheckedRequest,
  type SessionCall,
  type SessionRequest,
} from '@site/src/engines/session-token';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';
import type {Conclusion} from './conclusion';

/** The request of a form. */
const requestOf = ({caller, serialNumber, tokenCode, duration}: State): SessionRequest => ({
  ...{caller, serialNumber, tokenCode},
  durationSeconds: duration,
});

/** The call of a form, as commands and code make it. */
export const callOf = (state: State): SessionCall => ({
  profile: state.caller === 'iam-user' ? state.sourceProfile : '',
  serialNumber: state.serialNumber,
  tokenCode: state.tokenCode,
  durationSeconds: state.duration,
});

const fieldOf = {
  caller: 'caller',
  serialNumber: 'serialNumber',
  tokenCode: 'tokenCode',
  durationSeconds: 'duration',
} as const satisfies Record<keyof SessionRequest, keyof State>;

/** What the bench says of a request. */
export interface Judged extends CheckedRequest, Conclusion {
  readonly issues: readonly FieldIssue[];
}

const number = new Intl.NumberFormat('en-US');

function conclude({verdict, checks, seconds, isMfa}: CheckedRequest): Conclusion {
  const refused = checks.find(({outcome}) => outcome === 'refused');
  if (refused) {
    // A client that refuses sends nothing, so that AWS STS is not heard.
    const refusals = checks.flatMap((check) => check.refusals ?? []);
    const heard = refusals.find(({from}) => from !== 'AWS STS') ?? refusals[0];
    const words = heard && [heard.code, heard.text].filter(Boolean).join(': ');
    return {tone: 'bad', text: words ? `${heard.from} refuses: ${words}` : `Refused. ${refused.why}`};
  }
  const lasts = `${number.format(seconds)} seconds (${inHours(seconds)})`;
  if (verdict === 'shortened') {
    return {tone: 'warn', text: `A session of ${lasts}, shorter than asked for. The root user gets no longer one.`};
  }
  if (!isMfa) {
    return {tone: 'warn', text: `A session of ${lasts} without MFA: policies that demand MFA will refuse it.`};
  }
  return {tone: 'good', text: `A session of ${lasts} with MFA, if the code is the one that the device shows now.`};
}

/** Checks the request of a form. Never throws. */
export function judgeRequest(state: State): Judged {
  const checked = checkSessionRequest(requestOf(state));
  const issues = checked.checks
    .filter(({outcome}) => outcome !== 'passes')
    .map(({subject, outcome, why, mend}) => ({
      field: fieldOf[subject],
      severity: outcome === 'refused' ? ('error' as const) : ('warning' as const),
      message: mend ? `${why} ${mend}` : why,
    }));
  return {...checked, ...conclude(checked), issues};
}

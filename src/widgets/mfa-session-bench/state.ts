/** What the bench holds, and what of it may leave the page. The seed and the answer of AWS STS are kept apart. */
import * as v from 'valibot';
import {looksSecret, shareCodec, withoutSecrets} from '@site/src/share-link';

const short = v.pipe(v.string(), v.maxLength(512));

const schema = v.strictObject({
  tab: v.picklist(['request', 'code', 'use', 'profiles', 'policy']),
  caller: v.picklist(['iam-user', 'root', 'temporary']),
  serialNumber: short,
  /** The example of the documentation, or a text that cannot be a code; a real code is left out. */
  tokenCode: short,
  /** Seconds, as typed. */
  duration: short,
  /** A call to try against the limits of the session: `iam:ListUsers`. */
  call: short,
  /** Seconds by which the clock of the device is ahead, as typed. */
  ahead: short,
  form: v.picklist(['bash', 'powershell', 'cmd', 'credentials-file', 'credential-process']),
  sourceProfile: short,
  sessionProfile: short,
  /** Full path of the file that a credential process prints. */
  file: short,
  roleArn: short,
  roleProfile: short,
  /** Seconds, as typed. */
  roleDuration: short,
  policy: v.pipe(v.string(), v.maxLength(40_000)),
  action: short,
  resource: short,
  /** Seconds since the code was given, as typed. */
  age: short,
});

/** Everything but the seed, the codes of a device and the pasted answer. */
export type State = v.InferOutput<typeof schema>;

/** The code that AWS uses in its examples. */
export const exampleCode = '123456';

/** Whether a text is a seed of one-time codes, pasted into a field where it does not belong. */
const looksLikeSeed = (text: string): boolean => /otpauth/i.test(text) || /^[\sA-Z2-7-]{24,}=*\s*$/i.test(text);

/** A short text as it may leave the page. */
const harmless = (text: string): string => (looksLikeSeed(text) || looksSecret(text) ? '' : withoutSecrets(text));

/** The state as it may stand in a link or in storage: without codes, and without secrets in wrong places. */
export function clean(state: State): State {
  const {tokenCode} = state;
  const isCode = /^\s*\d{3}\s?\d{3}\s*$/.test(tokenCode) && tokenCode !== exampleCode;
  return {
    ...state,
    serialNumber: harmless(state.serialNumber),
    tokenCode: isCode ? '' : harmless(tokenCode),
    duration: harmless(state.duration),
    call: harmless(state.call),
    ahead: harmless(state.ahead),
    sourceProfile: harmless(state.sourceProfile),
    sessionProfile: harmless(state.sessionProfile),
    file: harmless(state.file),
    roleArn: harmless(state.roleArn),
    roleProfile: harmless(state.roleProfile),
    roleDuration: harmless(state.roleDuration),
    policy: withoutSecrets(state.policy),
    action: harmless(state.action),
    resource: harmless(state.resource),
    age: harmless(state.age),
  };
}

export const codec = shareCodec('mfa', 1, schema, {clean});

// What a credential_process must print. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
import {isObject, own} from '../json-text';

export type ProcessOutput =
  | {readonly ok: true; readonly keys: {readonly accessKeyId: string; readonly hasSessionToken: boolean}}
  | {
      readonly ok: false;
      readonly problem: 'json' | 'version' | 'key';
      /** The version, or the key that is missing. */
      readonly found: string;
      readonly why: string;
    };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the output of a credential_process. */
export function readProcessOutput(text: string): ProcessOutput {
  const answer = parse(text);
  if (!isObject(answer)) {
    return {ok: false, problem: 'json', found: '', why: '`credential_process` printed no JSON object'};
  }
  const version = own(answer, 'Version');
  if (version !== 1) {
    const found = version === undefined ? '<Version key not provided>' : JSON.stringify(version).replaceAll('"', '');
    return {ok: false, problem: 'version', found, why: '`credential_process` printed no `"Version": 1`'};
  }
  const missing = ['AccessKeyId', 'SecretAccessKey'].find((key) => own(answer, key) === undefined);
  if (missing !== undefined) {
    return {ok: false, problem: 'key', found: missing, why: `\`credential_process\` printed no \`${missing}\``};
  }
  const accessKeyId = own(answer, 'AccessKeyId');
  const keys = {
    accessKeyId: typeof accessKeyId === 'string' ? accessKeyId : '',
    hasSessionToken: Boolean(own(answer, 'SessionToken')),
  };
  return {ok: true, keys};
}

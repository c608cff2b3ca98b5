// Runs the engine over a vector file of the schema sigv4-vectors/1. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import type {ConformanceCase} from '../../conformance-case';
import {queryPairs} from '../canonical-query-string';
import {splitTarget} from '../canonical-uri';
import {readHttpMessage} from '../http-message';
import {signRequest} from '../sign-request';
import type {SigningContext, Variant} from '../types';

interface VectorContext {
  readonly access_key_id: string;
  readonly secret_access_key: string;
  readonly session_token: string | null;
  readonly region: string;
  readonly service: string;
  readonly timestamp: string;
  readonly normalize: boolean;
  readonly double_encode: boolean;
  readonly sign_body: boolean;
  readonly unsigned_payload: boolean;
  readonly omit_session_token: boolean;
  readonly expiration_in_seconds: number;
}

interface Vector {
  readonly id: string;
  readonly variant: Variant;
  readonly request: string;
  readonly context: VectorContext;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly quirk?: boolean;
}

const signingContext = (vector: VectorContext): SigningContext => ({
  accessKeyId: vector.access_key_id,
  secretAccessKey: vector.secret_access_key,
  sessionToken: vector.session_token ?? undefined,
  region: vector.region,
  service: vector.service,
  timestamp: vector.timestamp,
  normalize: vector.normalize,
  doubleEncode: vector.double_encode,
  signBody: vector.sign_body,
  unsignedPayload: vector.unsigned_payload,
  omitSessionToken: vector.omit_session_token,
  expiresInSeconds: vector.expiration_in_seconds,
});

/** The parameters of a target as a set: their order has no meaning. */
function parameterSet(target: unknown): string {
  const {path, query} = splitTarget(String(target));
  return [
    path,
    ...queryPairs(query)
      .map(({name, value}) => `${name}=${value}`)
      .toSorted(),
  ].join('\n');
}

function differences({request: text, context, variant, expected}: Vector): readonly string[] {
  const message = readHttpMessage(text);
  if (!message.ok) return ['request'];
  const result = signRequest({request: message.value, context: signingContext(context), variant});
  if (!result.ok) return result.issues.map(({where}) => where);
  const {signing} = result;
  const actual: Readonly<Record<string, string>> = {
    canonicalRequest: signing.canonicalRequest.text,
    stringToSign: signing.stringToSign.text,
    signature: signing.signature,
    ...(signing.authorization === undefined ? {} : {authorization: signing.authorization}),
  };
  const unequal = Object.keys(actual).filter((name) => actual[name] !== expected[name]);
  const sameTarget = variant === 'header' || parameterSet(signing.signedTarget) === parameterSet(expected.signedTarget);
  return sameTarget ? unequal : [...unequal, 'signedTarget'];
}

/** The cases of a vector file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  const file = JSON.parse(text) as {format?: string; cases?: readonly Vector[]};
  if (!file.format?.startsWith('sigv4-vectors/1') || !Array.isArray(file.cases)) {
    throw new Error('expected {"format": "sigv4-vectors/1", "cases": […]}');
  }
  return file.cases.map((vector: Vector) => ({
    id: vector.id,
    quirk: vector.quirk === true,
    differences: () => differences(vector),
    run: () => differences(vector).length === 0,
  }));
}

/** From what stands in the form to what the engine signs, with issues tied to the fields of the form. */
import {
  pathRulesFor,
  signRequest,
  type ContextIssue,
  type Header,
  type ImportedRequest,
  type Signing,
  type SigningInput,
} from '@site/src/engines/sigv4';
import type {FieldIssue} from '@site/src/ui/issue';
import type {Rule, State} from './state';

/** What never leaves the page: not in a link, not in storage. */
export interface Secrets {
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** The example secret access key of AWS's documentation. */
export const exampleSecrets: Secrets = {
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: '',
};

interface Address {
  readonly host: string;
  readonly target: string;
}

/** Host and request target of a URL, with the path as it was written: `URL` would tidy it up. */
function takeUrl(url: string): Address | undefined {
  const [, host, target = ''] = /^https?:\/\/([^/?#\s]+)([^#]*)/i.exec(url.trim()) ?? [];
  return host ? {host, target: target.startsWith('/') ? target : `/${target}`} : undefined;
}

/** The headers of the text, and the lines that are none. */
function takeHeaders(text: string): {readonly headers: readonly Header[]; readonly issues: readonly FieldIssue[]} {
  const headers: Header[] = [];
  const issues: FieldIssue[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const colon = line.indexOf(':');
    const last = headers.at(-1);
    if (line.trim() === '') continue;
    if (/^[ \t]/.test(line) && last) headers[headers.length - 1] = {...last, value: `${last.value} ${line.trim()}`};
    else if (colon > 0) headers.push({name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim()});
    else {
      const message = `Line ${index + 1}: expected “Name: value”, found “${line.trim().slice(0, 40)}”. Put a colon after the name.`;
      issues.push({field: 'headers', severity: 'error', message});
    }
  }
  return {headers, issues};
}

const decided = (rule: Rule): boolean | undefined => (rule === 'auto' ? undefined : rule === 'on');

const fieldOf: Readonly<Partial<Record<ContextIssue['field'], string>>> = {
  target: 'url',
  expiresInSeconds: 'expires',
};

const inWords = ({expected, found, mend, severity, field}: ContextIssue): FieldIssue => ({
  field: fieldOf[field] ?? field,
  severity: severity === 'error' ? 'error' : 'warning',
  message: `Expected ${expected}; found ${found}. ${mend}`,
});

/** The signing of a form, if it can be signed, and what is odd about its fields. */
export interface Signed {
  readonly signing?: Signing;
  readonly input?: SigningInput;
  readonly issues: readonly FieldIssue[];
}

/** Signs what stands in the form. Never throws. */
export function signForm(state: State, {secretAccessKey, sessionToken}: Secrets): Signed {
  const address = takeUrl(state.url);
  if (!address) {
    const message = `Expected a URL with its host, such as https://iam.amazonaws.com/; found “${state.url.slice(0, 60)}”. Begin with https:// and the endpoint.`;
    return {issues: [{field: 'url', severity: 'error', message}]};
  }
  const {headers, issues} = takeHeaders(state.headers);
  const hasHost = headers.some(({name}) => name.toLowerCase() === 'host');
  const expires = /^\d+$/.test(state.expires.trim()) ? Number(state.expires) : Number.NaN;
  const input: SigningInput = {
    variant: state.variant,
    request: {
      method: state.method,
      target: address.target,
      headers: hasHost ? headers : [{name: 'Host', value: address.host}, ...headers],
      body: state.body,
    },
    context: {
      ...{accessKeyId: state.accessKeyId, secretAccessKey, region: state.region, service: state.service},
      ...(sessionToken ? {sessionToken, omitSessionToken: state.omitToken} : {}),
      timestamp: state.timestamp,
      normalize: decided(state.normalize),
      doubleEncode: decided(state.doubleEncode),
      signBody: decided(state.signBody),
      unsignedPayload: decided(state.unsignedPayload),
      ...(state.variant === 'query' ? {expiresInSeconds: expires} : {}),
    },
  };
  const result = signRequest(input);
  return {
    ...(result.ok ? {signing: result.signing, input} : {}),
    issues: [...issues, ...result.issues.map(inWords)],
  };
}

/** What a rule left to the service comes to, for the label of its choice. */
export function automaticRules(
  state: State,
): Readonly<Record<'normalize' | 'doubleEncode' | 'signBody' | 'unsignedPayload', boolean>> {
  const {normalize, doubleEncode, signBody, presignsUnsignedPayload} = pathRulesFor(state.service);
  const isQuery = state.variant === 'query';
  return {normalize, doubleEncode, signBody: signBody && !isQuery, unsignedPayload: presignsUnsignedPayload && isQuery};
}

/** The fields that an imported request fills. What the paste does not say stays as it is. */
export function formOf({request, context, carried}: ImportedRequest, before: State): State {
  const host = request.headers.find(({name}) => name.toLowerCase() === 'host')?.value;
  const body = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
  return {
    ...before,
    tab: 'sign',
    variant: carried?.variant ?? before.variant,
    method: request.method,
    url: host ? `https://${host}${request.target}` : request.target,
    headers: request.headers
      .filter(({name}) => name.toLowerCase() !== 'host')
      .map(({name, value}) => `${name}: ${value}`)
      .join('\n'),
    body,
    accessKeyId: context.accessKeyId ?? before.accessKeyId,
    region: context.region ?? before.region,
    service: context.service ?? before.service,
    timestamp: context.timestamp ?? before.timestamp,
    expires: context.expiresInSeconds === undefined ? before.expires : String(context.expiresInSeconds),
    omitToken: context.omitSessionToken ?? false,
    ...{normalize: 'auto', doubleEncode: 'auto', signBody: 'auto'},
    unsignedPayload: context.unsignedPayload ? 'on' : 'auto',
  };
}

// The options of curl that shape a request, and those that do not, with whether they take a value. https://curl.se/docs/manpage.html

/** What an option does to the request. */
export type CurlAction =
  | 'request'
  | 'header'
  | 'data'
  | 'data-raw'
  | 'json'
  | 'data-urlencode'
  | 'get'
  | 'head'
  | 'url'
  | 'user'
  | 'aws-sigv4'
  | 'user-agent'
  | 'referer'
  | 'cookie'
  | 'path-as-is'
  | 'unsupported-body'
  | 'ignored'
  | 'ignored-value';

const actions: Readonly<Record<string, CurlAction>> = {
  request: 'request',
  header: 'header',
  json: 'json',
  'data-urlencode': 'data-urlencode',
  data: 'data',
  'data-ascii': 'data',
  'data-binary': 'data',
  'data-raw': 'data-raw',
  get: 'get',
  head: 'head',
  url: 'url',
  user: 'user',
  'aws-sigv4': 'aws-sigv4',
  'user-agent': 'user-agent',
  referer: 'referer',
  cookie: 'cookie',
  'path-as-is': 'path-as-is',
  form: 'unsupported-body',
  'form-string': 'unsupported-body',
  'upload-file': 'unsupported-body',
};

const shortNames: Readonly<Record<string, string>> = {
  X: 'request',
  H: 'header',
  d: 'data',
  G: 'get',
  I: 'head',
  u: 'user',
  A: 'user-agent',
  e: 'referer',
  b: 'cookie',
  F: 'form',
  T: 'upload-file',
  s: 'silent',
  S: 'show-error',
  v: 'verbose',
  k: 'insecure',
  L: 'location',
  i: 'include',
  f: 'fail',
  g: 'globoff',
  N: 'no-buffer',
  '#': 'progress-bar',
  O: 'remote-name',
  J: 'remote-header-name',
  '0': 'http1.0',
  '4': 'ipv4',
  '6': 'ipv6',
  q: 'disable',
  a: 'append',
  n: 'netrc',
  o: 'output',
  w: 'write-out',
  m: 'max-time',
  x: 'proxy',
  E: 'cert',
  c: 'cookie-jar',
  D: 'dump-header',
  U: 'proxy-user',
  C: 'continue-at',
  r: 'range',
  K: 'config',
  Y: 'speed-limit',
  y: 'speed-time',
};

const ignored = new Set([
  'silent',
  'show-error',
  'verbose',
  'insecure',
  'location',
  'include',
  'fail',
  'globoff',
  'no-buffer',
  'progress-bar',
  'remote-name',
  'remote-header-name',
  'ipv4',
  'ipv6',
  'disable',
  'append',
  'netrc',
  'compressed',
  'fail-with-body',
  'http1.0',
  'http1.1',
  'http2',
  'http2-prior-knowledge',
  'http3',
  'no-progress-meter',
  'raw',
  'tr-encoding',
  'tcp-nodelay',
  'tlsv1.2',
  'tlsv1.3',
  'ssl-reqd',
  'create-dirs',
  'no-keepalive',
  'location-trusted',
  'parallel',
]);
const ignoredWithValue = new Set([
  'output',
  'write-out',
  'max-time',
  'connect-timeout',
  'proxy',
  'cert',
  'key',
  'cacert',
  'capath',
  'cookie-jar',
  'dump-header',
  'proxy-user',
  'continue-at',
  'config',
  'speed-limit',
  'speed-time',
  'retry',
  'retry-delay',
  'retry-max-time',
  'resolve',
  'connect-to',
  'interface',
  'limit-rate',
  'max-redirs',
  'ciphers',
  'stderr',
  'trace',
  'trace-ascii',
  'unix-socket',
  'output-dir',
  'keepalive-time',
  'pass',
  'cert-type',
  'noproxy',
]);

const withoutValue = new Set<CurlAction>(['get', 'head', 'path-as-is', 'ignored']);

/** The long name of a one-letter option. */
export const longName = (letter: string): string | undefined =>
  Object.hasOwn(shortNames, letter) ? shortNames[letter] : undefined;

/** What a long option (without its hyphens) does; undefined if we do not know it. */
export function curlAction(name: string): CurlAction | undefined {
  if (ignored.has(name)) return 'ignored';
  if (ignoredWithValue.has(name)) return 'ignored-value';
  return Object.hasOwn(actions, name) ? actions[name] : undefined;
}

/** Whether the next word belongs to the option. */
export const takesValue = (action: CurlAction): boolean => !withoutValue.has(action);

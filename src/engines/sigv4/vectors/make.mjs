// Writes own.json beside it: node src/engines/sigv4/vectors/make.mjs
// A second, separate implementation of Signature Version 4 over node:crypto; it shares no code with the engine.
import {createHash, createHmac} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const sha = (content) => createHash('sha256').update(content, 'utf8').digest('hex');
const mac = (key, text) => createHmac('sha256', key).update(text, 'utf8').digest();

// Works on "binary" strings: one UTF-16 unit per byte of the UTF-8 text.
const binary = (text) => Buffer.from(text, 'utf8').toString('latin1');
const enc = (bytes, slash) =>
  bytes.replace(slash ? /[^A-Za-z0-9\-._~/]/g : /[^A-Za-z0-9\-._~]/g, (c) => '%' + ('0' + c.charCodeAt(0).toString(16)).slice(-2).toUpperCase());
const dec = (bytes) => bytes.replace(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));

function path(target, context) {
  let p = target.split('?')[0];
  if (p === '') p = '/';
  if (context.normalize) {
    const slashAtEnd = p.endsWith('/');
    const stack = p.split('/').reduce((done, s) => (s === '..' ? done.slice(0, -1) : s === '' || s === '.' ? done : [...done, s]), []);
    p = '/' + stack.join('/') + (slashAtEnd && stack.length ? '/' : '');
  }
  return context.double_encode ? enc(binary(p), true) : p;
}

function pairs(target) {
  const q = target.includes('?') ? target.slice(target.indexOf('?') + 1) : '';
  return q
    .split('&')
    .filter(Boolean)
    .map((pair) => /^([^=]*)=?([\s\S]*)$/.exec(pair).slice(1, 3).map((side) => enc(dec(binary(side)), false)));
}

function headerTable(list) {
  const table = {};
  for (const [name, value] of list) {
    const key = name.toLowerCase();
    if (key === 'user-agent' || key === 'x-amzn-trace-id' || key === 'connection' || key === 'transfer-encoding') continue;
    (table[key] ??= []).push(value.split(/[ \t\r\n]+/).filter(Boolean).join(' '));
  }
  return Object.keys(table).sort().map((key) => [key, table[key].join(',')]);
}

function solve({variant, parts, context}) {
  const long = new Date(context.timestamp).toISOString().slice(0, 19).replace(/[-:]/g, '') + 'Z';
  const day = long.slice(0, 8);
  const scope = `${day}/${context.region}/${context.service}/aws4_request`;
  const token = context.session_token;
  const own = parts.headers.find(([name]) => name.toLowerCase() === 'x-amz-content-sha256');
  const payloadHash = own ? own[1] : context.unsigned_payload ? 'UNSIGNED-PAYLOAD' : sha(parts.body);
  const headers = [...parts.headers];
  if (variant === 'header') {
    headers.push(['X-Amz-Date', long]);
    if (token && !context.omit_session_token) headers.push(['X-Amz-Security-Token', token]);
    if (context.sign_body && !own) headers.push(['x-amz-content-sha256', payloadHash]);
  }
  const table = headerTable(headers);
  const names = table.map(([name]) => name).join(';');
  const extra =
    variant === 'query'
      ? [
          ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
          ['X-Amz-Credential', `${context.access_key_id}/${scope}`],
          ['X-Amz-Date', long],
          ['X-Amz-Expires', `${context.expiration_in_seconds}`],
          ['X-Amz-SignedHeaders', names],
        ]
      : [];
  const tokenPair = variant === 'query' && token ? [['X-Amz-Security-Token', token]] : [];
  const signedExtra = context.omit_session_token ? extra : [...extra, ...tokenPair];
  const query = [...pairs(parts.target), ...signedExtra.map(([k, v]) => [enc(binary(k)), enc(binary(v))])]
    .sort((a, b) => Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0])) || Buffer.compare(Buffer.from(a[1]), Buffer.from(b[1])))
    .map((pair) => pair.join('='))
    .join('&');
  const canonicalRequest = `${parts.method}\n${path(parts.target, context)}\n${query}\n${table.map((h) => `${h.join(':')}\n`).join('')}\n${names}\n${payloadHash}`;
  const stringToSign = `AWS4-HMAC-SHA256\n${long}\n${scope}\n${sha(canonicalRequest)}`;
  const key = mac(mac(mac(mac('AWS4' + context.secret_access_key, day), context.region), context.service), 'aws4_request');
  const signature = mac(key, stringToSign).toString('hex');
  const common = {canonicalRequest, stringToSign, signature, signedHeaders: names, payloadHash};
  if (variant === 'header') {
    const authorization = `AWS4-HMAC-SHA256 Credential=${context.access_key_id}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
    return {...common, authorization};
  }
  const added = [...extra, ...tokenPair, ['X-Amz-Signature', signature]].map(([k, v]) => `${k}=${enc(binary(v))}`).join('&');
  const [before, after] = [parts.target.split('?')[0] || '/', parts.target.slice(parts.target.split('?')[0].length + 1)];
  return {...common, signedTarget: `${before}?${after ? `${after}&` : ''}${added}`};
}

const host = ['Host', 'service.example.com'];
const s3 = {service: 's3', region: 'eu-west-1', normalize: false, double_encode: false};
const token = 'IQoJb3JpZ2luX2VjEXAMPLE//token+with/every=kind==';
const both = ['header', 'query'];

/** [name, request line target, headers, options] */
const plans = [
  ['plain', '/', [host]],
  ['plain-post', '/', [host], {method: 'POST', body: 'Action=ListUsers&Version=2010-05-08', headers: [['Content-Type', 'application/x-www-form-urlencoded']]}],
  ['delete-deep-path', '/v1/things/42', [host], {method: 'DELETE'}],
  ['repeated-header-mixed-case', '/', [host, ['X-List', ' one'], ['x-list', 'two  three '], ['X-LIST', '']]],
  ['header-runs-of-blanks', '/', [host, ['X-Note', ' \t a \t  b   c  ']]],
  ['header-continuation', '/', [host, ['X-Folded', 'first\n  second\n\t third']]],
  ['header-empty-value', '/', [host, ['X-Empty', '']]],
  ['header-commas-and-quotes', '/', [host, ['X-Mixed', '"a  b", c,,d']]],
  ['header-utf8', '/', [host, ['X-Name', 'Grüße 🚀']]],
  ['header-user-agent-left-out', '/', [host, ['User-Agent', 'notes/1.0'], ['X-Amzn-Trace-Id', 'Root=1-2-3'], ['Connection', 'keep-alive']]],
  ['header-sort-order', '/', [['x-b', '2'], host, ['x-a', '1'], ['X-A-b', '3'], ['A', '0']]],
  ['host-with-port', '/', [['Host', 'localhost:8000']]],
  ['path-double-slashes', '//a//b///', [host]],
  ['path-double-slashes-kept', '//a//b///', [host], {context: {normalize: false}}],
  ['path-dots-above-root', '/../../a/./b/../c', [host]],
  ['path-dots-kept', '/a/./b/../c', [host], {context: {normalize: false}}],
  ['path-final-dot', '/a/b/.', [host]],
  ['path-unicode', '/Zürich/日本/🚀', [host]],
  ['path-raw-space', '/a b/c  d', [host]],
  ['path-encoded-space', '/a%20b', [host]],
  ['path-encoded-slash', '/a%2Fb/%2e%2E/c', [host]],
  ['path-reserved', "/a:b@c!$&'()*+,;=[x]", [host]],
  ['path-arn', '/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Af/invocations', [host], {method: 'POST', body: '{"a":1}'}],
  ['query-repeated-keys', '/?b=2&a=2&a=1&b=10&a=', [host]],
  ['query-empty-pairs', '/?&&a&&=x&b=&&', [host]],
  ['query-empty-question-mark', '/?', [host]],
  ['query-plus-and-space', '/?q=a+b&r=a%20b&s=a b&t=a%2Bb', [host]],
  ['query-bad-escapes', '/?a=%zz&b=100%&c=%4', [host]],
  ['query-not-utf8', '/?a=%ff%FE&b=%c3%28', [host]],
  ['query-unicode', '/?näme=wért&日=本&🚀=🌍', [host]],
  ['query-lowercase-escapes', '/?a=%c3%a9%2f', [host]],
  ['query-equals-in-value', '/?a=b=c==&d', [host]],
  ['query-question-mark-in-value', '/p?a=b?c/d:e@f', [host]],
  ['query-case-order', '/?b=1&B=1&a-b=1&a=1&a.b=1&aB=1&a_b=1', [host]],
  ['query-prefix-order', '/?ab=1&a=b&a=1&a%3D=0', [host]],
  ['s3-key-with-dots', '/bucket/a/../b//c/./d', [host], {context: {...s3, sign_body: true}}],
  ['s3-encoded-key', '/bucket/my%20file%20%28final%29.txt', [host], {context: {...s3, sign_body: true}}],
  ['s3-unicode-key-encoded', '/bucket/%E6%97%A5%E6%9C%AC', [host], {context: {...s3, sign_body: true}}],
  ['s3-unsigned-payload', '/bucket/key', [host], {method: 'PUT', body: 'streamed', context: {...s3, sign_body: true, unsigned_payload: true}}],
  ['s3-own-payload-hash', '/bucket/key', [host, ['X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD']], {method: 'PUT', body: 'x', context: {...s3, sign_body: true}}],
  ['s3-subresource', '/bucket?uploads', [host], {method: 'POST', context: {...s3, sign_body: true}}],
  ['s3-metadata-headers', '/bucket/key', [host, ['x-amz-meta-Author', ' J.  Doe '], ['x-amz-acl', 'private']], {method: 'PUT', body: 'hello', context: {...s3, sign_body: true}}],
  ['session-token', '/', [host], {context: {session_token: token}}],
  ['session-token-not-signed', '/', [host], {context: {session_token: token, omit_session_token: true}}],
  ['s3-session-token', '/bucket/key', [host], {context: {...s3, sign_body: true, session_token: token}}],
  ['sign-body-json', '/', [host], {method: 'POST', body: '{"TableName":"Ünï"}', headers: [['Content-Type', 'application/x-amz-json-1.0'], ['X-Amz-Target', 'DynamoDB_20120810.DescribeTable']], context: {sign_body: true, service: 'dynamodb'}}],
  ['body-with-blank-lines', '/', [host], {method: 'POST', body: '\n\na\r\nb\n'}],
  ['body-utf8-emoji', '/', [host], {method: 'PUT', body: 'naïve 🚀 \u0000 end'}],
  ['last-second-of-year', '/', [host], {context: {timestamp: '2024-12-31T23:59:59Z', region: 'ap-southeast-2'}}],
  ['leap-day', '/', [host], {context: {timestamp: '2024-02-29T00:00:00Z'}}],
  ['shortest-life', '/', [host], {context: {expiration_in_seconds: 1}}],
  ['longest-life', '/', [host], {context: {expiration_in_seconds: 604800}}],
];

const baseContext = {
  access_key_id: 'AKIANOTESEXAMPLE0001',
  secret_access_key: 'notes/Secret+Key/Example0123456789abcdef',
  session_token: null,
  region: 'us-west-2',
  service: 'execute-api',
  timestamp: '2026-11-23T08:09:10Z',
  normalize: true,
  double_encode: true,
  sign_body: false,
  unsigned_payload: false,
  omit_session_token: false,
  expiration_in_seconds: 900,
};

const cases = plans.flatMap(([name, target, headers, options = {}]) =>
  both.map((variant) => {
    const parts = {method: options.method ?? 'GET', target, headers: [...headers, ...(options.headers ?? [])], body: options.body ?? ''};
    const context = {...baseContext, ...options.context};
    const request = `${parts.method} ${target} HTTP/1.1\n${parts.headers.map(([k, v]) => `${k}:${v}\n`).join('')}${parts.body ? `\n${parts.body}` : ''}`;
    return {id: `${name}/${variant}`, variant, request, context, expected: solve({variant, parts, context})};
  }),
);

const here = dirname(fileURLToPath(import.meta.url));
writeFileSync(join(here, 'own.json'), `${JSON.stringify({format: 'sigv4-vectors/1', source: 'AWS Developer Notes, see ORIGIN.md', cases}, null, 1)}\n`);
console.log(`${cases.length} cases`);

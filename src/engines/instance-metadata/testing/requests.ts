// Requests with the answers that the documentation and recorded answers give, and how a test asks. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
import {defaultSetup, type Exchange, serve, type Setup, type Situation, startsAt, tokenText} from '../index';

const tokenRequest = {'X-aws-ec2-metadata-token-ttl-seconds': '60'};
export const known = {text: tokenText(1), seconds: 60, issuedAt: startsAt};

export function situation(setup: Partial<Setup> = {}, later = 0): Situation {
  return {setup: {...defaultSetup, ...setup}, now: startsAt + later, tokens: [known], interruptedAt: startsAt};
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly endpoint?: 'ipv4' | 'ipv6';
}

export function ask(target: string, {method = 'GET', headers = {}, endpoint = 'ipv4'}: Sent, at: Situation): Exchange {
  const request = {
    method,
    target,
    headers: Object.entries(headers).map(([name, value]) => ({name, value})),
    endpoint,
  };
  return serve(request, at, () => tokenText(2)).exchange;
}

export const withToken = {headers: {'X-aws-ec2-metadata-token': known.text}};
const put = (headers: Readonly<Record<string, string>> = tokenRequest) => ({method: 'PUT', headers});
export const optional = {httpTokens: 'optional'} as const;
export const title = (page: string) => /<title>(.*)<\/title>/.exec(page)?.[1];

/** What, on which set-up, and the status (0: no answer) with the body or the title of its page. */
export const table: readonly (readonly [string, string, Sent, Partial<Setup>, number, string | undefined])[] = [
  // IMDSv2
  ['a token', '/latest/api/token', put(), {}, 200, tokenText(2)],
  [
    'a token of six hours',
    '/latest/api/token',
    put({'x-aws-ec2-metadata-token-ttl-seconds': '21600'}),
    {},
    200,
    tokenText(2),
  ],
  [
    'a token of one second',
    '/latest/api/token',
    put({'X-AWS-EC2-METADATA-TOKEN-TTL-SECONDS': '1'}),
    {},
    200,
    tokenText(2),
  ],
  [
    'a token of 21,601 seconds',
    '/latest/api/token',
    put({...tokenRequest, 'X-aws-ec2-metadata-token-ttl-seconds': '21601'}),
    {},
    400,
    '400 - Bad Request',
  ],
  [
    'a token of no time',
    '/latest/api/token',
    put({'X-aws-ec2-metadata-token-ttl-seconds': '0'}),
    {},
    400,
    '400 - Bad Request',
  ],
  [
    'a token of a word',
    '/latest/api/token',
    put({'X-aws-ec2-metadata-token-ttl-seconds': '1h'}),
    {},
    400,
    '400 - Bad Request',
  ],
  ['a token without a lifetime', '/latest/api/token', put({}), {}, 400, '400 - Bad Request'],
  ['a token at a slash', '/latest/api/token/', put(), {}, 403, ''],
  ['a token at a dated path', '/2021-03-23/api/token', put(), {}, 403, ''],
  ['a PUT elsewhere', '/latest/meta-data/', put(), {}, 403, ''],
  ['a token through a proxy', '/latest/api/token', put({...tokenRequest, 'X-Forwarded-For': '192.0.2.1'}), {}, 403, ''],
  ['GET on the token path', '/latest/api/token', {}, {}, 405, ''],
  ['OPTIONS on the token path', '/latest/api/token', {method: 'OPTIONS'}, {}, 200, ''],
  ['a value with a token', '/latest/meta-data/instance-id', withToken, {}, 200, 'i-1234567890abcdef0'],
  ['a value with no token', '/latest/meta-data/instance-id', {}, {}, 401, '401 - Unauthorized'],
  [
    'a value with an empty token',
    '/latest/meta-data/instance-id',
    {headers: {'X-aws-ec2-metadata-token': ''}},
    {},
    401,
    '401 - Unauthorized',
  ],
  [
    'a value with a foreign token',
    '/latest/meta-data/instance-id',
    {headers: {'X-aws-ec2-metadata-token': tokenText(9)}},
    {},
    401,
    '401 - Unauthorized',
  ],
  [
    'a value with a token, through a proxy',
    '/latest/meta-data/',
    {headers: {...withToken.headers, 'x-forwarded-for': 'a'}},
    {},
    403,
    '',
  ],
  ['a value by HEAD', '/latest/meta-data/instance-id', {...withToken, method: 'HEAD'}, {}, 200, ''],
  ['a value by POST', '/latest/meta-data/instance-id', {...withToken, method: 'POST'}, {}, 405, ''],
  ['a path that is not there', '/latest/meta-data/nothing', withToken, {}, 404, '404 - Not Found'],
  ['a version that is not there', '/2030-01-01/meta-data/', withToken, {}, 404, '404 - Not Found'],
  // IMDSv1
  ['a value by IMDSv1', '/latest/meta-data/instance-id', {}, optional, 200, 'i-1234567890abcdef0'],
  [
    'a value by IMDSv1, through a proxy',
    '/latest/meta-data/instance-id',
    {headers: {'X-Forwarded-For': 'a'}},
    optional,
    200,
    'i-1234567890abcdef0',
  ],
  [
    'a value by IMDSv1 from a container at hop limit 1',
    '/latest/meta-data/mac',
    {},
    {...optional, hopLimit: 1, isInContainer: true},
    200,
    '02:29:96:8f:6a:2d',
  ],
  [
    'a wrong token where none is needed',
    '/latest/meta-data/',
    {headers: {'X-aws-ec2-metadata-token': 'x'}},
    optional,
    401,
    '401 - Unauthorized',
  ],
  ['a path that is not there, by IMDSv1', '/latest/nothing', {}, optional, 404, '404 - Not Found'],
  // Switches
  ['anything while the endpoint is disabled', '/latest/meta-data/', withToken, {httpEndpoint: 'disabled'}, 403, ''],
  ['a token while the endpoint is disabled', '/latest/api/token', put(), {httpEndpoint: 'disabled'}, 403, ''],
  [
    'a token in a container at hop limit 1',
    '/latest/api/token',
    put(),
    {hopLimit: 1, isInContainer: true},
    0,
    undefined,
  ],
  [
    'a token in a container at hop limit 2',
    '/latest/api/token',
    put(),
    {hopLimit: 2, isInContainer: true},
    200,
    tokenText(2),
  ],
  ['a token on the instance at hop limit 1', '/latest/api/token', put(), {hopLimit: 1}, 200, tokenText(2)],
  [
    'a value in a container, token at hand',
    '/latest/meta-data/mac',
    withToken,
    {hopLimit: 1, isInContainer: true},
    200,
    '02:29:96:8f:6a:2d',
  ],
  ['IPv6 while it is disabled', '/latest/meta-data/', {...withToken, endpoint: 'ipv6'}, {}, 0, undefined],
  [
    'IPv6 while it is enabled',
    '/latest/meta-data/ipv6',
    {...withToken, endpoint: 'ipv6'},
    {httpProtocolIpv6: 'enabled'},
    200,
    '2001:db8:1234:1a00::17',
  ],
  [
    'tags while they are enabled',
    '/latest/meta-data/tags/instance',
    withToken,
    {instanceMetadataTags: 'enabled'},
    200,
    'Environment\nName',
  ],
  ['a tag', '/latest/meta-data/tags/instance/Name', withToken, {instanceMetadataTags: 'enabled'}, 200, 'web-1'],
  ['tags while they are disabled', '/latest/meta-data/tags/instance/', withToken, {}, 404, '404 - Not Found'],
  [
    'the end of a Spot Instance',
    '/latest/meta-data/spot/instance-action',
    withToken,
    {isInterrupted: true},
    200,
    '{"action": "terminate", "time": "2026-11-25T09:02:00Z"}',
  ],
  ['the end of one that goes on', '/latest/meta-data/spot/instance-action', withToken, {}, 404, '404 - Not Found'],
  // Role
  ['the name of the role', '/latest/meta-data/iam/security-credentials/', withToken, {}, 200, 'web-server'],
  [
    'the name of no role',
    '/latest/meta-data/iam/security-credentials/',
    withToken,
    {role: 'none'},
    404,
    '404 - Not Found',
  ],
  ['the profile of no role', '/latest/meta-data/iam/info', withToken, {role: 'none'}, 404, '404 - Not Found'],
  [
    'credentials by the name of the profile',
    '/latest/meta-data/iam/security-credentials/web-server-profile',
    withToken,
    {},
    404,
    '404 - Not Found',
  ],
  ['policies', '/latest/meta-data/iam/policies', withToken, {}, 404, '404 - Not Found'],
  // Folders
  ['the folder below a version', '/latest', withToken, {}, 200, 'dynamic\nmeta-data\nuser-data'],
  [
    'a folder without its slash',
    '/latest/meta-data/placement',
    withToken,
    {},
    200,
    'availability-zone\navailability-zone-id\nregion',
  ],
  ['a folder of folders', '/latest/meta-data/iam/', withToken, {}, 200, 'info\nsecurity-credentials/'],
  ['public keys', '/latest/meta-data/public-keys/', withToken, {}, 200, '0=web-key'],
  ['an older version', '/2019-10-01/meta-data/placement/', withToken, {}, 200, 'availability-zone'],
  ['a category that came later', '/2019-10-01/meta-data/placement/region', withToken, {}, 404, '404 - Not Found'],
  ['the oldest version', '/1.0/meta-data/ami-id', withToken, {}, 200, 'ami-0abcdef1234567890'],
  ['an encoded path', '/latest/meta%2Ddata/ami%2did?x=1', withToken, {}, 200, 'ami-0abcdef1234567890'],
];

/** Named, ready-to-run sessions: the menu, the unit tests and the browser stories use the same ones. */
import {defaultSetup, type Setup, type Step} from '@site/src/engines/instance-metadata';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface ConsoleSample extends Sample<State> {
  /** What the console must conclude of the last line. */
  readonly expects: string;
}

const base = 'http://169.254.169.254/latest';
const put = (seconds: number) =>
  `curl -s -X PUT "${base}/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: ${seconds}"`;
const read = (path: string) => `curl -s -H "X-aws-ec2-metadata-token: $TOKEN" ${base}/meta-data/${path}`;
const getToken = `TOKEN=$(${put(21_600)})`;
const credentials = 'iam/security-credentials/';

const run = (line: string): Step => ({kind: 'run', line});
const session = (setup: Partial<Setup>, ...steps: readonly Step[]): State => ({
  tab: 'console',
  start: {...defaultSetup, ...setup},
  steps: [...steps],
  draft: '',
});

export const samples: readonly [ConsoleSample, ...ConsoleSample[]] = [
  {
    name: 'role-credentials',
    label: 'IMDSv2: the role and its credentials',
    state: session(
      {},
      run(getToken),
      run(`ROLE=$(${read(credentials)}); echo $ROLE`),
      run(read(`${credentials}$ROLE`)),
    ),
    expects: '200 OK by IMDSv2',
  },
  {
    name: 'v1-refused',
    label: 'Refused: IMDSv1 where tokens are required',
    state: session({}, run(`curl ${base}/meta-data/`)),
    expects: '401 Unauthorized',
  },
  {
    name: 'container-hop-limit',
    label: 'No answer: a container at hop limit 1',
    state: session(
      {isInContainer: true, hopLimit: 1},
      run(`TOKEN=$(${put(21_600)} -S -m 2); echo "status $?, token '$TOKEN'"`),
    ),
    expects: 'No answer arrives',
  },
  {
    name: 'no-role',
    label: '404: an instance without a role',
    state: session({role: 'none'}, run(getToken), run(read(credentials))),
    expects: '404 Not Found',
  },
  {
    name: 'no-trust',
    label: '200 and no keys: EC2 may not assume the role',
    state: session({role: 'untrusted'}, run(getToken), run(read(`${credentials}web-server`))),
    expects: '200 OK by IMDSv2, but no keys',
  },
  {
    name: 'disabled',
    label: '403: the service is switched off',
    state: session({httpEndpoint: 'disabled'}, run(`${put(60)} -i`)),
    expects: '403 Forbidden',
  },
  {
    name: 'tags',
    label: 'Tags in instance metadata',
    state: session(
      {instanceMetadataTags: 'enabled'},
      run(getToken),
      run(`${read('tags/instance/')} -w '\\n'`),
      run(read('tags/instance/Name')),
    ),
    expects: '200 OK by IMDSv2',
  },
  {
    name: 'expired-token',
    label: '401: a token that has ended',
    state: session(
      {},
      run(`TOKEN=$(${put(60)})`),
      run(read('instance-id')),
      {kind: 'wait', seconds: 60},
      run(read('instance-id')),
    ),
    expects: '401 Unauthorized',
  },
  {
    name: 'lifetime-limit',
    label: '400: a second more than six hours',
    state: session({}, run(put(21_600)), run(`${put(21_601)} -w '%{http_code}\\n' -o /dev/null`)),
    expects: '400 Bad Request',
  },
  {
    name: 'empty-token',
    label: 'A trap: $TOKEN is empty',
    state: session(
      {httpTokens: 'optional'},
      run(`curl -sv -H "X-aws-ec2-metadata-token: $TOKEN" ${base}/meta-data/instance-id`),
    ),
    expects: '200 OK by IMDSv1',
  },
  {
    name: 'through-a-proxy',
    label: '403: through a proxy',
    state: session({}, run(`${put(60)} -H "X-Forwarded-For: 192.0.2.1" -i`)),
    expects: '403 Forbidden',
  },
  {
    name: 'powershell',
    label: 'PowerShell: Invoke-RestMethod',
    state: session(
      {},
      run(
        '[string]$token = Invoke-RestMethod -Method PUT -Uri http://169.254.169.254/latest/api/token -Headers @{"X-aws-ec2-metadata-token-ttl-seconds" = "21600"}',
      ),
      run(
        `$headers = @{"X-aws-ec2-metadata-token" = $token}\n$role = Invoke-RestMethod -Headers $headers -Uri ${base}/meta-data/${credentials}`,
      ),
      run(`Invoke-RestMethod -Headers $headers -Uri "${base}/meta-data/${credentials}$role"`),
    ),
    expects: '200 OK by IMDSv2',
  },
];

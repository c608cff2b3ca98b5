// Records what bash and curl print of command lines: see ORIGIN.md. Needs a network of its own in which 169.254.169.254 and fd00:ec2::254 are ours.
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createJiti} from 'jiti';
import {metadataServer} from './metadata-server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const jiti = createJiti(import.meta.url);
const engine = await jiti.import(here('../index.ts'));
const {normalized} = await jiti.import(here('../conformance/instance-metadata.ts'));

const base = 'http://169.254.169.254/latest';
const life = 'X-aws-ec2-metadata-token-ttl-seconds';
const put = `-X PUT ${base}/api/token -H "${life}: 21600"`;
const withToken = `-H "X-aws-ec2-metadata-token: $TOKEN"`;
const token = `TOKEN=$(curl -s ${put}); `;
const credentials = `${base}/meta-data/iam/security-credentials/`;
const optional = {httpTokens: 'optional'};
const stuck = {isInContainer: true, hopLimit: 1};
const ipv6 = {httpProtocolIpv6: 'enabled', httpTokens: 'optional'};

/** Set-up and command lines. */
const cases = [
  [{}, `curl ${base}/meta-data/`],
  [{}, `curl -v ${base}/meta-data/`],
  [{}, `curl -f ${base}/meta-data/`],
  [{}, `curl -sf ${base}/meta-data/; echo $?`],
  [{}, `curl -sSfi ${base}/meta-data/; echo $?`],
  [{}, `curl -fv ${base}/meta-data/`],
  [{}, `curl --fail-with-body ${base}/meta-data/`],
  [{}, `curl -f -o /dev/null ${base}/`],
  [{}, `curl -s -o /dev/null -w "%{http_code}\\n" ${base}/`],
  [{}, `curl -o /dev/null -w '%{http_code}\\n' ${base}/`],
  [{}, `curl -sSf ${base}/meta-data/ -w "%{http_code}\\n"`],
  [{}, `curl -s -i -w "[%{http_code} %{size_download} %{content_type} %{method} %{url_effective} %{exitcode} %{scheme} 100%%]\\n" ${base}`],
  [{}, `curl -s -o /dev/null -w "%{nonsense}%{response_code}" ${base}`],
  [{}, `curl -sD - -o /dev/null ${base}`],
  [{}, `curl -v 169.254.169.254/latest`],
  [{}, `curl -v -A agent -H "Accept: x" -b k=v -e r -H "Host: h" http://169.254.169.254:80/latest`],
  [{}, `TOKEN=$(curl ${put}); echo $TOKEN`],
  [{}, `TOKEN=$(curl -v ${put}); echo "$TOKEN"`],
  [{}, `TOKEN=\`curl ${put}\` && curl ${withToken} -v ${base}/meta-data/`],
  [{}, `${token}curl -s ${withToken} ${base}/meta-data/instance-id`],
  [{}, `${token}curl -v ${withToken} ${base}/meta-data/instance-id`],
  [{}, `${token}curl ${withToken} ${base}/meta-data/instance-id | cat`],
  [{}, `${token}curl -sX GET ${withToken} ${base}/dynamic/instance-identity/document`],
  [{}, `${token}curl -s --header "X-aws-ec2-metadata-token: \${TOKEN}" --url ${base}/user-data`],
  [{}, `${token}curl -s ${withToken} http://169.254.169.254/; echo; curl -s ${withToken} ${base}/`],
  [{}, `${token}curl -s ${withToken} http://169.254.169.254/2019-10-01/meta-data/placement/`],
  [{}, `${token}ROLE=$(curl -s ${withToken} ${credentials}); curl -s ${withToken} ${credentials}$ROLE`],
  [{}, `${token}curl -s ${withToken} "${credentials}$(curl -s ${withToken} ${credentials})"`],
  [{}, `${token}curl -s ${withToken} ${credentials}web-server | grep Expiration`],
  [{}, `${token}curl -sI ${withToken} ${base}/meta-data/ami-id`],
  [{}, `curl -s ${put} >/dev/null && echo ok || echo failed`],
  [{}, `curl -sf ${base}/ || echo "status $?"`],
  [{}, `curl -sS -f ${base}/ 2>/dev/null; echo $?`],
  [{}, `X=$(curl -sS -f ${base}/ 2>&1); echo "[$X]"`],
  [{}, `T=$(curl -X PUT ${base}/api/token); curl -s -v -H "X-aws-ec2-metadata-token: $T" ${base}/`],
  [{}, `curl -v ${withToken} ${base}/`],
  [optional, `curl -v ${withToken} ${base}/meta-data/instance-id`],
  [optional, `curl -v -H "X-aws-ec2-metadata-token;" ${base}/meta-data/instance-id`],
  [optional, `curl -i -H "X-aws-ec2-metadata-token: nonsense" ${base}/meta-data/instance-id`],
  [optional, `curl -v -X GET ${base}/meta-data/instance-id`],
  [optional, `curl -Iv ${base}/meta-data/instance-id`],
  [optional, `curl -iv ${base}/meta-data/instance-id`],
  [optional, `curl -sv -o /dev/null ${base}/meta-data/instance-id`],
  [optional, `curl -X HEAD -m 1 ${base}/meta-data/instance-id`],
  [optional, `curl -s ${base}/meta-data/iam/policies -w '\\n%{http_code}\\n' -o /dev/null`],
  [optional, `curl -s -H "X-Forwarded-For: 192.0.2.1" ${base}/meta-data/instance-id`],
  [{}, `curl -si ${put} -H "X-Forwarded-For: 192.0.2.1"`],
  [{}, `curl -v -X PUT ${base}/api/token/`],
  [{}, `curl -i -X PUT http://169.254.169.254/2021-03-23/api/token -H "${life}: 60"`],
  [{}, `curl -v -X PUT -d "" ${base}/api/token`],
  [{}, `curl -s -X PUT ${base}/api/token -H "${life}: 21601" -o /dev/null -w '%{http_code}\\n'`],
  [{}, `curl -s -X PUT ${base}/api/token -H "${life}: 0" | head -n 6`],
  [{}, `curl -i ${base}/api/token`],
  [{}, `curl -o /dev/null ${base}/api/token`],
  [{}, `curl -s -X OPTIONS -i ${base}/api/token`],
  [{}, `curl -sv -d a=1 ${base}/`],
  [{httpEndpoint: 'disabled'}, `curl -v ${base}/meta-data/`],
  [{httpEndpoint: 'disabled'}, `curl -sf ${put}; echo $?`],
  [{role: 'none'}, `${token}curl -s ${withToken} ${credentials} -o /dev/null -w '%{http_code}\\n'`],
  [{role: 'untrusted'}, `${token}curl -s ${withToken} ${credentials}web-server`],
  [{instanceMetadataTags: 'enabled'}, `${token}curl -s ${withToken} ${base}/meta-data/tags/instance`],
  [stuck, `curl -m 1 ${put}; echo $?`],
  [stuck, `curl -s -m 1 ${put}; echo $?`],
  [stuck, `curl -sS -m 1 -v ${put}; echo $?`],
  [stuck, `TOKEN=$(curl -m 1 ${put}); echo "$? [$TOKEN]"`],
  [stuck, `curl -s -m 1 -w '%{http_code} %{exitcode} %{errormsg}\\n' ${put}`],
  [{...stuck, hopLimit: 2}, `${token}curl -s ${withToken} ${base}/meta-data/instance-id`],
  [ipv6, `curl -v "http://[fd00:ec2::254]/latest/meta-data/ipv6"`],
  [ipv6, `curl -g http://[fd00:ec2::254]/latest/meta-data/ipv6`],
  [{}, 'curl'],
  [{}, 'curl -v'],
  [{}, 'curl -H'],
  [{}, `echo one; echo -n "two "; A=1 B="x  y"; echo $A$B "$A$B" \${C:-none}; false || echo $?; true && echo yes`],
  [{}, `A='it'\\''s' && echo "$A" \\"$A\\" $'tab\\there' '$A'; unset A; echo "[$A]"`],
  [{}, `echo "\`echo inner\`" $(echo a   b) "$(echo a   b)" # the rest is a comment`],
  [{}, 'nonsense 2>/dev/null; echo $?'],
];

const situation = {setup: engine.defaultSetup, now: engine.startsAt, tokens: [], interruptedAt: undefined};
const listen = (endpoint, address) =>
  new Promise((ready) => metadataServer(engine, endpoint, situation).listen(80, address, ready));
await listen('ipv4', '169.254.169.254');
await listen('ipv6', 'fd00:ec2::254');

/** Runs a script on a terminal, so that curl prints as it does for a person. */
const onTerminal = (script) =>
  new Promise((done) => {
    const quoted = `'${script.replaceAll("'", String.raw`'\''`)}'`;
    const command = ['-c', 'script -qec "$1" /dev/null', 'record', `bash --norc -c ${quoted}`];
    const child = spawn('bash', command, {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes));
    child.on('close', (status) => done({output, status}));
  });

/** What a reader sees: without bold, and each line as its last writing left it. */
const seen = (output) =>
  output
    .replaceAll(/\u001B\[\d*m/g, '')
    .replaceAll(/\r+\n/g, '\n')
    .split('\n')
    .map((line) => line.split('\r').at(-1))
    .join('\n');

const lines = [];
for (const [setup, script] of cases) {
  situation.setup = {...engine.defaultSetup, ...setup};
  situation.tokens = [];
  const {output, status} = await onTerminal(script);
  const id = `curl-${String(lines.length + 1).padStart(2, '0')}`;
  lines.push(JSON.stringify({id, setup, script, output: normalized(seen(output)), status}));
}
writeFileSync(here('curl-transcripts.jsonl'), `${lines.join('\n')}\n`);
console.log(`${lines.length} transcripts`);
process.exit(0);

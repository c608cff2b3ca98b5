/**
 * Writes the lists beside it from the service models of botocore: node src/engines/dry-run/vectors/make.mjs <folder botocore/data>
 * The folder is in the package: pip download --no-deps botocore==1.43.107, then unzip. Names only; nothing else is taken.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

const [, , folder, version = '1.43.107'] = process.argv;
if (!folder) {
  console.error('Usage: node src/engines/dry-run/vectors/make.mjs <folder botocore/data> [version]');
  process.exit(2);
}

/** The newest service model below a service's folder. */
function model(service) {
  const newest = readdirSync(join(folder, service)).sort().at(-1);
  return JSON.parse(gunzipSync(readFileSync(join(folder, service, newest, 'service-2.json.gz'))));
}

const services = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort();
const hasFlag = ({operations, shapes}, name) =>
  Object.keys(shapes[operations[name].input?.shape]?.members ?? {}).some((member) => member.toLowerCase() === 'dryrun');

const withFlag = {};
let without = [];
for (const service of services) {
  const read = model(service);
  const names = Object.keys(read.operations).sort();
  const found = names.filter((name) => hasFlag(read, name));
  if (found.length > 0) withFlag[service] = found;
  if (service === 'ec2') without = names.filter((name) => !found.includes(name));
}

const {ec2, ...others} = withFlag;
const write = (name, content) =>
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify({client: 'botocore', version, ...content}, null, 1)}\n`);
const lists = (groups) => Object.fromEntries(Object.entries(groups).map(([service, names]) => [service, names.join(' ')]));

write('dry-run-operations.json', {others: lists(others), ec2Without: without.join(' ')});
write('names.json', {ec2With: ec2.join(' '), services: services.join(' ')});

/**
 * Runs the engine over commands of `aws servicediscovery` and the answers to them. https://docs.aws.amazon.com/cli/latest/reference/servicediscovery/
 *
 * Taken from a case, because no rule could know it: the instances with their attributes and accounts, whether a check says
 * HEALTHY or UNHEALTHY (then the service gets a custom check; UNKNOWN: none), InstancesRevision, IDs of operations and
 * services, and the settings that GetNamespace, GetService and the lists only repeat.
 * Decided by the engine: how the command is read, which namespace and service are meant (a namespace of the same name of
 * another account stands beside), which instances pass QueryParameters, OptionalParameters and HealthStatus (decoys stand
 * beside that must not), status, names and members of the answer, and the registry afterwards.
 * Not compared where an example lacks them, because the API got them later: InstancesRevision, ResourceOwner and
 * CreatedByAccount. Not compared at all: dates, CreatorRequestId, DnsProperties; the order of `Instances` of DiscoverInstances, which is chance.
 * A case whose answer names another resource than its command asked for is a quirk: its other members still must agree.
 */
import type {ConformanceCase} from '../../conformance-case';
import {isObject, type JsonRecord, own, readJson} from '../../json-text';
import {parseCommand} from '../cli/parse-command';
import {contradictsItself, exampleDifferences} from '../example/run-example';

/** An answer: JSON, its text, or nothing. */
function outputOf(value: unknown): JsonRecord {
  if (isObject(value)) return value;
  const read = typeof value === 'string' ? readJson(value) : undefined;
  return read?.ok && isObject(read.value) ? read.value : {};
}

function readCase(vector: JsonRecord, index: number): ConformanceCase {
  const [command, source, id] = [own(vector, 'command'), own(vector, 'source'), own(vector, 'id')];
  if (typeof command !== 'string') throw new Error(`case ${index + 1}: expected {"command", "output"}`);
  const file = typeof source === 'string' ? (source.split('/').at(-1) ?? '') : 'case';
  const name = typeof id === 'string' ? id : `${index + 1} ${file}`;
  const parsed = parseCommand(command);
  if (!parsed.ok) {
    const problems = parsed.issues.map(({message}) => message);
    return {id: name, quirk: false, differences: () => problems, run: () => false};
  }
  const example = {operation: parsed.operation, input: parsed.input, output: outputOf(own(vector, 'output'))};
  const slip = contradictsItself(example);
  const differences = (): readonly string[] =>
    exampleDifferences(example).filter((each) => slip === undefined || !each.startsWith(`${slip}:`));
  return {id: name, quirk: slip !== undefined, differences, run: () => differences().length === 0};
}

/** The cases of a vector file's text, `{"cases": [{"command", "output"}]}`. Throws an Error on a file of another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  const file = JSON.parse(text) as unknown;
  const cases = isObject(file) ? own(file, 'cases') : file;
  if (!Array.isArray(cases)) throw new Error('expected {"cases": […]}');
  return cases.filter(isObject).map(readCase);
}

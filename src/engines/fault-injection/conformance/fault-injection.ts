// Runs the reader of templates over an index of them. https://docs.aws.amazon.com/fis/latest/APIReference/API_CreateExperimentTemplate.html
import type {ConformanceCase} from '../../conformance-case';
import {readTemplate} from '../read-template';
import type {Template} from '../template';

type Outline = Readonly<Record<string, unknown>>;

/** A template as the index describes it. */
interface Vector {
  readonly file: string;
  /** The body itself, where the index holds it. */
  readonly template?: unknown;
  readonly actions?: Outline;
  readonly startAfter?: Outline;
  readonly targets?: Outline;
  readonly matchesRequestModel: boolean;
}

const byName = (entries: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

/** What the index says of a template, from the template. */
const outlineOf = ({actions, targets}: Template) => ({
  actions: byName(actions.map(({name, actionId}) => [name, actionId])),
  startAfter: byName(
    actions.filter(({startAfter}) => startAfter.length > 0).map(({name, startAfter}) => [name, startAfter]),
  ),
  targets: byName(targets.map(({name, resourceType, selectionMode}) => [name, [resourceType, selectionMode]])),
});

const expectedOutline = ({actions = {}, startAfter = {}, targets = {}}: Vector) => ({
  actions: byName(Object.entries(actions).map(([name, id]) => [name, id ?? ''])),
  startAfter: byName(Object.entries(startAfter).filter(([, names]) => Array.isArray(names) && names.length > 0)),
  targets: byName(
    Object.entries(targets).map(([name, target]) => {
      const {resourceType, selectionMode} = target as {resourceType?: string | null; selectionMode?: string | null};
      return [name, [resourceType ?? '', selectionMode ?? '']];
    }),
  ),
});

function differences(vector: Vector, text: string): readonly string[] {
  const read = readTemplate(text);
  const refusals = read.issues.filter(({rule}) => rule === 'sdk' || rule === 'json');
  const found: string[] = [];
  if ((refusals.length === 0) !== vector.matchesRequestModel) {
    found.push(`matchesRequestModel: ${refusals[0]?.text ?? 'nothing is refused'}`);
  }
  if (!read.template) return vector.matchesRequestModel ? ['cannot be read'] : found;
  const actual = outlineOf(read.template);
  const expected = expectedOutline(vector);
  for (const part of ['actions', 'startAfter', 'targets'] as const) {
    if (vector[part] !== undefined && actual[part] !== expected[part]) {
      found.push(`${part}: ${actual[part]} instead of ${expected[part]}`);
    }
  }
  return found;
}

/**
 * The cases of an index. `readBeside` gives the text of a file in the index's folder.
 * Throws an Error that says what is wrong with a file of another shape.
 */
export function readCases(text: string, readBeside: (name: string) => string): readonly ConformanceCase[] {
  const {templates} = JSON.parse(text) as {templates?: readonly Vector[]};
  if (!Array.isArray(templates)) throw new Error('expected {"templates": [{"file", "matchesRequestModel"}]}');
  return (templates as readonly Vector[]).map((vector) => {
    const compare = (): readonly string[] =>
      differences(vector, vector.template === undefined ? readBeside(vector.file) : JSON.stringify(vector.template));
    return {id: vector.file, quirk: false, differences: compare, run: () => compare().length === 0};
  });
}

// The structure of a pattern: nested objects, arrays of alternatives and `$or`, read in the order of the text. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import {orMaxCombinations} from '../../facts/eventbridge/event-patterns';
import {anyHolds, type Combination, type Condition, type OrBranch} from './condition';
import {JsonReader} from './json/reader';
import {Refusal} from './json/refusal';
import {maxNestingLevels} from './limits';
import type {PatternMode} from './mode';
import type {Alternative, Comparison} from './operators/alternative';
import {readExact} from './operators/exact';
import {readMatchExpression} from './operators/match-expression';
import {isReservedInOr} from './reserved-names';

/** A combination that is still being read: the last condition for a path replaces an earlier one. */
interface Draft {
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly branches: readonly OrBranch[];
}

/** What a pattern holds. */
export interface PatternParts {
  readonly conditions: readonly Condition[];
  readonly combinations: readonly Combination[];
}

/** The object being read: its path and the `$or` branches around it. */
interface Surroundings {
  readonly path: string | undefined;
  readonly branches: readonly OrBranch[];
}

const orKey = '$or';

/** Reads a whole pattern; what follows its closing brace is ignored, as AWS's reader ignores it. */
export function readPattern(text: string, mode: PatternMode): PatternParts {
  const reader = new JsonReader(text, maxNestingLevels);
  if (reader.next() !== 'start-object') throw reader.refusal('Filter is not an object');
  const patternReader = new PatternReader(reader, mode);
  const drafts = patternReader.readObject([], {path: undefined, branches: []});
  const combinations = drafts.map(({conditions, branches}) => ({
    conditions: [...conditions.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1)),
    branches,
  }));
  const used = new Set(combinations.flatMap(({conditions}) => conditions));
  return {conditions: patternReader.conditions.filter((condition) => used.has(condition)), combinations};
}

class PatternReader {
  readonly conditions: Condition[] = [];

  constructor(
    private readonly reader: JsonReader,
    private readonly mode: PatternMode,
  ) {}

  /** Reads an object behind its opening brace and adds what it asks to every combination so far. */
  readObject(drafts: readonly Draft[], around: Surroundings): readonly Draft[] {
    const {reader} = this;
    let result = drafts;
    let isEmpty = true;
    while (reader.next() !== 'end-object') {
      isEmpty = false;
      const {name} = reader;
      if (name === orKey) {
        result = this.readOr(result, around);
        continue;
      }
      if (around.branches.length > 0 && isReservedInOr(name)) {
        throw reader.refusal(`${name} is Ruler reserved fieldName which cannot be used inside ${orKey}.`);
      }
      const token = reader.next();
      if (token === 'start-object') result = this.readObject(result, {...around, path: stepInto(around.path, name)});
      else if (token === 'start-array') result = this.addCondition(result, leafPath(around.path, name), around);
      else throw reader.refusal(`"${name}" must be an object or an array`);
    }
    if (isEmpty) throw reader.refusal('Empty objects are not allowed');
    return result;
  }

  /** Reads a `$or` list: each of its objects continues every combination so far. */
  private readOr(drafts: readonly Draft[], {path, branches}: Surroundings): readonly Draft[] {
    const {reader} = this;
    if (reader.next() !== 'start-array') throw reader.refusal(`It must be an Array followed with ${orKey}.`);
    const or = path === undefined ? orKey : `${path}.${orKey}`;
    const begun: readonly Draft[] = drafts.length > 0 ? drafts : [{conditions: new Map(), branches: []}];
    const result: Draft[] = [];
    let branch = 0;
    while (reader.next() !== 'end-array') {
      if (reader.token !== 'start-object') {
        throw reader.refusal(`Only JSON object is allowed in array of ${orKey} relationship.`);
      }
      const choice = {or, branch};
      const continued = begun.map((draft) => ({...draft, branches: [...draft.branches, choice]}));
      result.push(...this.readObject(continued, {path, branches: [...branches, choice]}));
      this.refuseTooMany(result.length);
      branch += 1;
    }
    if (branch < 2) throw reader.refusal(`There must have at least 2 Objects in ${orKey} relationship.`);
    return result;
  }

  private refuseTooMany(combinations: number): void {
    if (combinations <= orMaxCombinations.value) return;
    const reason = `The ${orKey} lists multiply to more than ${orMaxCombinations.value} combinations`;
    throw new Refusal(reason, this.reader.source.place(), 1, true);
  }

  /** Reads an array of alternatives behind its opening bracket. */
  private addCondition(drafts: readonly Draft[], path: string, {branches}: Surroundings): readonly Draft[] {
    const alternatives = this.readAlternatives();
    const condition: Condition = {
      index: this.conditions.length,
      path,
      alternatives,
      wantsAbsence: alternatives.some(({wantsAbsence}) => wantsAbsence),
      holds: anyHolds(alternatives),
      branches,
    };
    this.conditions.push(condition);
    if (drafts.length === 0) return [{conditions: new Map([[path, condition]]), branches: []}];
    return drafts.map((draft) => ({...draft, conditions: new Map(draft.conditions).set(path, condition)}));
  }

  private readAlternatives(): readonly Alternative[] {
    const {reader, mode} = this;
    const alternatives: Alternative[] = [];
    while (reader.next() !== 'end-array') {
      const {start, token} = reader;
      if (token === 'start-array') {
        throw reader.refusal('Match value must be String, number, true, false, or null');
      }
      const comparison: Comparison = token === 'start-object' ? readMatchExpression(reader, mode) : readExact(reader);
      alternatives.push({...comparison, text: reader.source.text.slice(start, reader.source.at)});
    }
    if (alternatives.length === 0) throw reader.refusal('Empty arrays are not allowed');
    return alternatives;
  }
}

const stepInto = (path: string | undefined, name: string): string => (path === undefined ? name : `${path}.${name}`);

/** Quirk: below a field whose name is empty, the dot is left out. */
const leafPath = (path: string | undefined, name: string): string => (path ? `${path}.${name}` : name);

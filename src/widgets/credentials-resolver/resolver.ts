/** What the resolver concludes from its fields. */
import {
  type Difference,
  differences,
  type Fix,
  fixes,
  outcomeText,
  readPasted,
  resolveAll,
  type Resolution,
  type Resolutions,
  type Setup,
  type Tool,
  tools,
} from '@site/src/engines/aws-config';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

export interface Resolved {
  readonly setup: Setup;
  readonly all: Resolutions;
  /** In the order of the columns. */
  readonly shown: readonly Resolution[];
  /** Tools that come to the same, most of them first. */
  readonly groups: readonly Group[];
  readonly differences: readonly Difference[];
  readonly fixes: readonly Fix[];
  readonly issues: readonly FieldIssue[];
}

export interface Group {
  readonly tools: readonly Tool[];
  /** What they come to, e.g. `environment variables`. */
  readonly answer: string;
  /** Empty for an error. */
  readonly accessKeyId: string;
  readonly isFound: boolean;
}

const four = ['aws-cli-v2', 'boto3', 'js-sdk-v3', 'java-sdk-v2'] as const satisfies readonly Tool[];

function group(shown: readonly Resolution[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const {tool, outcome} of shown) {
    const answer = outcomeText(outcome);
    const isFound = outcome.kind === 'found';
    const accessKeyId = isFound ? outcome.credentials.accessKeyId : '';
    const key = `${answer} ${accessKeyId}`;
    groups.set(key, {answer, accessKeyId, isFound, tools: [...(groups.get(key)?.tools ?? []), tool]});
  }
  return [...groups.values()].sort((one, other) => other.tools.length - one.tools.length);
}

/** Names of tools as a list in a sentence. */
export function namesOf(names: readonly Tool[]): string {
  const short = names.map((tool) => tools[tool].short);
  return short.length < 2 ? short.join('') : `${short.slice(0, -1).join(', ')} and ${short.at(-1) ?? ''}`;
}

/** Resolves a setup in every tool. */
export function resolveState(state: State): Resolved {
  const {setup, issues} = readPasted(state);
  const all = resolveAll(setup);
  const shown = [...four, ...(state.showsV1 ? (['aws-cli-v1'] as const) : [])].map((tool) => all[tool]);
  return {
    setup,
    all,
    shown,
    groups: group(shown),
    differences: differences(setup, all),
    fixes: fixes(setup, all),
    issues: issues.map((issue) => ({...issue, message: issue.message.replaceAll('`', '')})),
  };
}

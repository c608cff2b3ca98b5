/** What the resolver concludes from its fields. */
import {
  callTarget,
  type CallTarget,
  type Difference,
  type Fix,
  readPasted,
  regionDifferences,
  regionFixes,
  resolveAll,
  type Resolution,
  type Tool,
} from '@site/src/engines/aws-config';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

export interface Answer {
  readonly resolution: Resolution;
  /** The Region, `empty` for an empty one, `none` for none. */
  readonly region: string;
  readonly target: CallTarget;
}

export interface Resolved {
  readonly answers: readonly Answer[];
  readonly differences: readonly Difference[];
  readonly fixes: readonly Fix[];
  readonly issues: readonly FieldIssue[];
}

const four = ['aws-cli-v2', 'boto3', 'js-sdk-v3', 'java-sdk-v2'] as const satisfies readonly Tool[];

/** Resolves the Region of a setup in every tool. */
export function resolveState(state: State): Resolved {
  const {setup, issues} = readPasted({
    ...state,
    // Nothing of this bears on the Region.
    ...{hasKeysInCode: false, container: 'unreachable', process: 'works', signIn: 'valid', login: 'valid'},
    ...{hasTokenFiles: true, sts: 'credentials', hasCrt: false},
    instance: state.isOnInstance ? 'role' : 'unreachable',
  });
  const all = resolveAll(setup);
  const answers = four.map((tool) => {
    const resolution = all[tool];
    const {value} = resolution.region;
    return {
      resolution,
      region: value === '' ? 'empty' : (value ?? 'none'),
      target: callTarget(resolution, state.service),
    };
  });
  return {
    answers,
    differences: regionDifferences(setup, all),
    fixes: regionFixes(setup, all),
    issues: issues.map((issue) => ({...issue, message: issue.message.replaceAll('`', '')})),
  };
}

/** When `cdk diff` fails, and what it then says. https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-diff.html */
import type {ResourceChange} from './compare';

/** Values of `--fail-on`. */
export const failOns = ['any-change', 'broadening', 'destructive', 'never'] as const;
export type FailOn = (typeof failOns)[number];

/** What decides. */
export interface Outcome {
  readonly hasChanges: boolean;
  /** Whether permissions widen. */
  readonly isBroadening: boolean;
  readonly resources: readonly ResourceChange[];
}

const destructions: Partial<Record<ResourceChange['impact'], string>> = {
  WILL_REPLACE: 'will be replaced',
  MAY_REPLACE: 'may be replaced',
  WILL_DESTROY: 'will be destroyed',
  WILL_ORPHAN: 'will be orphaned',
};

/** The resources that are replaced, deleted or left behind, or may be. */
export const destructive = (resources: readonly ResourceChange[]): readonly ResourceChange[] =>
  resources.filter(({impact}) => impact in destructions);

/** Exit code of `cdk diff --fail-on <failOn>`. */
export function exitCode(failOn: FailOn, {hasChanges, isBroadening, resources}: Outcome): 0 | 1 {
  const fails: Readonly<Record<FailOn, boolean>> = {
    'any-change': hasChanges,
    broadening: isBroadening,
    destructive: destructive(resources).length > 0,
    never: false,
  };
  return fails[failOn] ? 1 : 0;
}

/** The construct path as the CLI shortens it: without the stack, and without `Resource` or `Default` at the end. */
function shownPath(path: string): string {
  const parts = path.replace(/^\//, '').split('/');
  if (parts.length < 2) return parts.join('/');
  const below = parts.slice(1);
  const isImplied = below.length > 1 && /^(Resource|Default)$/.test(below.at(-1) ?? '');
  return (isImplied ? below.slice(0, -1) : below).join('/');
}

/** What the CLI writes to standard error; empty unless `destructive` was asked for and something is destructive. */
export function failureText(failOn: FailOn, stackName: string, {resources}: Outcome): string {
  const lost = destructive(resources);
  if (failOn !== 'destructive' || lost.length === 0) return '';
  const lines = lost.map(({type, path, logicalId, impact}) =>
    [`  ${stackName}:`, type, path === undefined ? undefined : shownPath(path), logicalId, destructions[impact]]
      .filter((word) => word !== undefined && word !== '')
      .join(' '),
  );
  return `❌  Found ${lost.length} destructive change(s) (--fail-on=destructive):\n${lines.join('\n')}\n\n`;
}

// Words and code for what a changed tree does.
import type {Change, TreeResource} from '@site/src/engines/cdk-logical-id';
import {shellWord} from '@site/src/engines/shell-quote';
import type {State} from './state';

/** A resource's logical ID, or the error instead of one. */
export const idText = ({logicalId}: TreeResource): string => (logicalId.ok ? logicalId.id : logicalId.error);

/** Path below the stack. */
export const pathText = ({ids}: TreeResource): string => ids.join('/');

/** What happens to a resource, in a few words. */
export function outcomeText(change: Change): string {
  switch (change.kind) {
    case 'kept':
      return '✓ kept';
    case 'created':
      return '+ created';
    case 'removed':
      return change.fate === 'orphaned' ? '✗ leaves the stack, orphaned' : '✗ destroyed';
    case 'replaced':
      return change.fate === 'orphaned'
        ? '✗ created anew, the old one orphaned'
        : '✗ created anew, the old one destroyed';
  }
}

/** Ways to keep a resource that would be replaced; empty for others. */
export function mendings(change: Change): readonly string[] {
  if (change.kind !== 'replaced') return [];
  const id = idText(change.before);
  const {ids} = change.after;
  return [
    `Keep \`${id}\` for ${pathText(change.after)}: call \`overrideLogicalId('${id}')\` on its L1.`,
    ...(ids.length > change.before.ids.length
      ? [`Or give the new scope the old ID and name the construct inside it \`Default\`: it counts for nothing.`]
      : []),
    'Or deploy the move first with `cdk refactor`.',
  ];
}

/** TypeScript that keeps the logical IDs of replaced resources. */
export function overrideCode(changes: readonly Change[]): string {
  const lines = changes.flatMap((change) => {
    if (change.kind !== 'replaced') return [];
    const path = change.after.ids.map((id) => `.findChild(${JSON.stringify(id)})`).join('.node');
    return [`(stack.node${path} as CfnElement).overrideLogicalId(${JSON.stringify(idText(change.before))});`];
  });
  return lines.length === 0
    ? '// Every logical ID is kept.'
    : ["import {CfnElement} from 'aws-cdk-lib/core';", '', ...lines].join('\n');
}

/** The command that bootstraps the environment. */
export const bootstrapCommand = ({account, region, qualifier}: State, usual: string): string =>
  `cdk bootstrap ${shellWord(`aws://${account}/${region}`)}${qualifier === usual ? '' : ` --qualifier ${shellWord(qualifier)}`}`;

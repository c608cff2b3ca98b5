// The construct tree of an app as data.
import type {Answer} from '../../../widgets/cdk-bench/answer';
import {kindOf, type Built} from './origins';

type Row = Answer['tree'][number];

function resourceOf({cfnResourceType, logicalId, stack}: Built): Row['resource'] {
  if (typeof cfnResourceType !== 'string' || !stack) return undefined;
  try {
    return {type: cfnResourceType, logicalId: String(stack.resolve(logicalId))};
  } catch {
    return {type: cfnResourceType, logicalId: ''};
  }
}

/** A construct and those below it, depth first. */
export function rowsOf(construct: Built, lines: ReadonlyMap<Built, number>): Row[] {
  const resource = resourceOf(construct);
  const line = lines.get(construct);
  const row: Row = {
    path: construct.node.path,
    kind: kindOf(construct),
    ...(resource ? {resource} : {}),
    ...(line === undefined ? {} : {line}),
  };
  return [row, ...construct.node.children.flatMap((child) => rowsOf(child, lines))];
}

/** What constructs were told by `Annotations`: errors, warnings and remarks, with the line of their construct. */
export function remarksOf(construct: Built, lines: ReadonlyMap<Built, number>): Answer['problems'] {
  const own = construct.node.metadata.flatMap(({type, data}) => {
    const severity = (['error', 'warning', 'info'] as const).find((one) => type === `aws:cdk:${one}`);
    const line = lines.get(construct);
    return severity
      ? [{severity, message: `[${construct.node.path}] ${String(data)}`, ...(line === undefined ? {} : {line})}]
      : [];
  });
  return [...own, ...construct.node.children.flatMap((child) => remarksOf(child, lines))];
}

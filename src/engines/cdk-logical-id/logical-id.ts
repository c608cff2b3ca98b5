// The logical ID of a resource, from the construct IDs on its path below the stack. https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
import {md5} from '@noble/hashes/legacy.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {
  emptyComponents,
  logicalIdHashLength,
  logicalIdHidden,
  logicalIdHiddenFromHuman,
  logicalIdHumanLength,
  logicalIdMaxLength,
  tokenInId,
} from '../../facts/cdk/cdk';

/** How the parts of a logical ID came about. */
export interface LogicalIdSteps {
  /** The components that are hashed: all but `Default`, with `/` written as `--`. */
  readonly components: readonly string[];
  /** The components of the readable part. */
  readonly shown: readonly string[];
  /** The readable part: letters and digits only, cut to its greatest length. */
  readonly human: string;
  /** Eight hex digits, or empty for a path of one component. */
  readonly hash: string;
}

/** A logical ID, or the error that the CDK throws. */
export type LogicalId =
  | {readonly ok: true; readonly id: string; readonly steps: LogicalIdSteps}
  | {readonly ok: false; readonly error: string};

const token = /\$\{Token\[.*?\]\}/;

/** A construct ID as it stands in a path. */
export const pathComponent = (id: string): string => id.replaceAll('/', '--');

const bare = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, '');

const hashOf = (components: readonly string[]): string =>
  bytesToHex(md5(utf8ToBytes(components.join('/'))))
    .slice(0, logicalIdHashLength.value)
    .toUpperCase();

/** The components that the readable part is made of: one that the kept one before it ends with is left out. */
function shownOf(components: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const component of components) {
    if (!kept.at(-1)?.endsWith(component)) kept.push(component);
  }
  return kept.filter((component) => component !== logicalIdHiddenFromHuman.value);
}

/** The logical ID for construct IDs from below the stack down to the L1, as they were typed. */
export function logicalIdOf(ids: readonly string[]): LogicalId {
  const components = ids.map(pathComponent).filter((component) => component !== logicalIdHidden.value);
  const [only] = components;
  if (only === undefined) return {ok: false, error: emptyComponents.text};
  const unresolved = components.filter((component) => token.test(component));
  if (unresolved.length > 0) {
    return {ok: false, error: tokenInId.text.replace('<tokens>', unresolved.join(', '))};
  }
  if (components.length === 1 && bare(only).length <= logicalIdMaxLength.value) {
    return {ok: true, id: bare(only), steps: {components, shown: [only], human: bare(only), hash: ''}};
  }
  const shown = shownOf(components);
  const human = shown.map(bare).join('').slice(0, logicalIdHumanLength.value);
  const hash = hashOf(components);
  return {ok: true, id: human + hash, steps: {components, shown, human, hash}};
}

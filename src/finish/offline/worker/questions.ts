/** What pages ask of the service worker, and how it answers about its copy. */
import type {BuildList} from '../build-list';
import type {Version} from './version';

export type Question =
  | {readonly kind: 'opened'; readonly build: string; readonly paths: readonly string[]}
  | {readonly kind: 'state'}
  | {readonly kind: 'keep'; readonly part: string};

/** The copy, for the page about it. Bytes are compressed ones. */
export interface CopyState {
  readonly build: string;
  readonly bytes: number;
  readonly parts: readonly {
    readonly name: string;
    readonly label: string;
    readonly bytes: number;
    /** How many of its files there are, and how many of them are kept. */
    readonly files: number;
    readonly kept: number;
  }[];
}

async function countKept(version: Version, files: BuildList['kept']): Promise<number> {
  const matches = await Promise.all(Object.keys(files).map((path) => version.match(path)));
  return matches.filter((match) => match !== undefined).length;
}

/** The state of a version's copy. */
export async function stateOf(version: Version): Promise<CopyState> {
  const {id, keptBytes, parts} = version.list;
  const states = parts.map(async ({name, label, bytes, files}) => ({
    name,
    label,
    bytes,
    files: Object.keys(files).length,
    kept: await countKept(version, files),
  }));
  return {build: id, bytes: keptBytes, parts: await Promise.all(states)};
}

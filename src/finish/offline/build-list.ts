/** What a build consists of, for the copy that a reader's browser keeps. Paths are below the base address; a page is its folder. */

/** Path of a file with the hash of its content. */
export type Files = Readonly<Record<string, string>>;

/** Something large that a tool fetches when it is first used. */
export interface Part {
  readonly name: string;
  readonly label: string;
  /** Bytes to fetch, compressed. */
  readonly bytes: number;
  readonly files: Files;
}

export interface BuildList {
  /** Changes whenever a file does. */
  readonly id: string;
  /** Pages, styles, scripts and the search: kept as a whole. */
  readonly kept: Files;
  /** Bytes to fetch, compressed. */
  readonly keptBytes: number;
  readonly parts: readonly Part[];
  /** The rest that a page may ask for: kept once it did. */
  readonly others: Files;
}

/** The hash of a file's content, if the build has it. */
export function hashIn(list: BuildList, path: string): string | undefined {
  return [list.kept, list.others, ...list.parts.map(({files}) => files)].find((files) => Object.hasOwn(files, path))?.[
    path
  ];
}

/** The paths that are not kept from the start. */
export const onUse = (list: BuildList): readonly string[] =>
  [list.others, ...list.parts.map(({files}) => files)].flatMap((files) => Object.keys(files));

const hashInName = /[.-][0-9a-f]{8,}(?=[./])/;

/** Whether a file is told apart by its name, so that no two versions have a different one under it. */
export const isNamedByContent = (path: string): boolean => hashInName.test(path);

/** The path without the hash in it: what stays the same from version to version. */
export const stemOf = (path: string): string => path.replace(hashInName, '');

/** The hash by which the content of a file is recognised: SHA-256, 72 bits of it, in base64url. */
export async function hashOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 9);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

// One value of instance metadata. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html
import type {Basis} from '../service/exchange';

/** One value below a version. */
export interface Category {
  /** Without the version: `meta-data/ami-id`. */
  readonly path: string;
  /** The version that brought it. */
  readonly since: string;
  readonly body: string;
  /** What it holds, one sentence. */
  readonly holds: string;
  readonly basis: Basis;
  readonly contentType?: string;
  /** Milliseconds since 1970; the start of the instance unless given. */
  readonly modifiedAt?: number;
}

/** A row of the tables below: path, version, body, what it holds. */
export type Row = readonly [path: string, since: string, body: string, holds: string];

/** Rows as categories, below a folder. */
export const rows = (folder: string, all: readonly Row[]): readonly Category[] =>
  all.map(([path, since, body, holds]) => ({
    path: `${folder}/${path}`,
    since,
    body,
    holds,
    basis: 'documentation',
  }));

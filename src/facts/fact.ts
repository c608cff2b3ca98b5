/**
 * The shape of everything the site claims. One file per page (`facts/<service>/<topic>.ts`) exports `pageFacts`;
 * pages print the statements, engines import the values, so that the two cannot disagree.
 */

/** How we know. */
export type Evidence =
  /** Read in the vendor's documentation. */
  | 'documentation'
  /** Read in the service's published API model. */
  | 'model'
  /** Read in the vendor's open source. */
  | 'code'
  /** Seen by running the vendor's own code. */
  | 'ran'
  /** A real answer of the service, recorded in a public place. */
  | 'field';

/** What became of a statement of the 2022 notes. */
export type Verdict = 'correct' | 'imprecise' | 'outdated' | 'wrong';

/** Where a statement can be looked up, and the day somebody did. */
export interface Source {
  readonly title: string;
  /** https, on a host of `sourceHosts`. */
  readonly url: string;
  /** ISO date, e.g. `2026-11-23`. */
  readonly checked: string;
}

/** At least one source. */
export type Sources = readonly [Source, ...Source[]];

/** A line of the 2022 notes that a fact carries. */
export interface Was {
  /** Heading and bullets from the top down to the line itself, verbatim: `['KMS APIs', '`Decrypt`: …']`. */
  readonly path: readonly string[];
  readonly verdict: Verdict;
  /** What changed or was off, one sentence; required unless the verdict is `correct`. */
  readonly change?: string;
}

/** A number, word or list that a page prints and an engine uses. */
export type FactValue = number | string | readonly number[] | readonly string[];

/** One statement, true today. */
export interface Fact<Value extends FactValue = FactValue> {
  /** Kebab-case, unique on the whole site; also the anchor of the claim on its page. */
  readonly id: string;
  /** One or two plain sentences. Inline code, emphasis and links only. Holds the value, if there is one, as readers write it. */
  readonly statement: string;
  readonly value?: Value;
  readonly sources: Sources;
  readonly evidence: Evidence;
  readonly was?: readonly Was[];
  /** Earlier ids, public once: their addresses still lead here. */
  readonly formerIds?: readonly string[];
}

/** An exact text that AWS or its tools print. */
export interface Message {
  /** Kebab-case, unique on the whole site; also its anchor. */
  readonly id: string;
  /** The text, letter for letter; a part that varies stands in angle brackets: `Event bus <name> does not exist.` */
  readonly text: string;
  /** The error code or exception name that comes with it. */
  readonly code?: string;
  /** Who says it: `Amazon S3`, `AWS CLI v2`, `boto3` … */
  readonly from: string;
  /** HTTP status or exit code, as printed: `HTTP 403`, `exit 254`. */
  readonly status?: string;
  /** What it means, one sentence. */
  readonly meaning: string;
  /** What to do about it, one sentence. */
  readonly mend: string;
  readonly sources: Sources;
  readonly evidence: Evidence;
  /** Earlier ids, public once: their addresses still lead here. */
  readonly formerIds?: readonly string[];
}

/** Everything one page claims. */
export interface PageFacts {
  /** The page's address, e.g. `/kms`. */
  readonly page: string;
  /** The service as AWS names it, e.g. `AWS KMS`. */
  readonly service: string;
  /** What the page is about, e.g. `Encrypt, Decrypt and data keys`. */
  readonly topic: string;
  readonly facts: readonly Fact[];
  readonly messages?: readonly Message[];
}

/** Hosts that may be cited. */
export const sourceHosts: readonly string[] = [
  'docs.aws.amazon.com',
  'docs.amazonaws.cn',
  'aws.amazon.com',
  'repost.aws',
  'github.com',
  'www.npmjs.com',
  'pypi.org',
  'www.rfc-editor.org',
];

const number = new Intl.NumberFormat('en-US', {maximumFractionDigits: 6});

/** A value as the pages print it: `4096` becomes `4,096`, a list becomes `1, 2, 3`. */
export function formatValue(value: FactValue): string {
  if (typeof value === 'number') return number.format(value);
  if (typeof value === 'string') return value;
  return value.map((entry) => formatValue(entry)).join(', ');
}

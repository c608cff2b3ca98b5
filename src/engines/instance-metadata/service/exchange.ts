// A request to the service and what became of it. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html#instance-metadata-returns
import type {Setup} from '../setup';

/** One header field. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A request as it reaches the service. */
export interface MetadataRequest {
  readonly method: string;
  /** Path and query as in the request line. */
  readonly target: string;
  readonly headers: readonly Header[];
  readonly endpoint: 'ipv4' | 'ipv6';
}

/** How we know what the service does here; `assumed` is no more than likely. */
export type Basis = 'documentation' | 'code' | 'field' | 'assumed';

/** One question that decides the answer, in the order asked. */
export interface Check {
  readonly title: string;
  readonly isMet: boolean;
  readonly why: string;
  readonly basis: Basis;
}

/** An HTTP answer. */
export interface Answer {
  readonly status: number;
  /** The words after the status. */
  readonly reason: string;
  readonly headers: readonly Header[];
  /** Empty for HEAD. */
  readonly body: string;
}

/** A request, the answer (undefined: none ever arrives) and every reason for it. */
export interface Exchange {
  readonly request: MetadataRequest;
  readonly answer: Answer | undefined;
  readonly checks: readonly Check[];
}

/** A token that was handed out. */
export interface SessionToken {
  readonly text: string;
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/** The instance at one moment. */
export interface Situation {
  readonly setup: Setup;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly tokens: readonly SessionToken[];
  /** When the Spot interruption was announced; undefined if it was not. */
  readonly interruptedAt: number | undefined;
}

/** Value of the first header of that name (lower case), undefined if it is not there. */
export const headerOf = ({headers}: MetadataRequest, name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;

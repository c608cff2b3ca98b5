// What one attempt of a call can come back with. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html

/** A header by which a service asks for a wait. */
export type HintHeader = 'x-amz-retry-after' | 'retry-after';

/** What came back: an HTTP response, or nothing. */
export type Answer =
  | {
      readonly kind: 'response';
      readonly status: number;
      /** The error code, e.g. `ThrottlingException`. */
      readonly code?: string;
      /** Headers that ask for a wait, in the order in which they came. */
      readonly hints?: readonly {readonly header: HintHeader; readonly value: string}[];
    }
  /** No response within the time limit, or no connection within it. */
  | {readonly kind: 'timeout' | 'connect-timeout'}
  | {readonly kind: 'connection-lost'};

/** Whether a response says that all is well. */
export const isSuccess = (answer: Answer): boolean =>
  answer.kind === 'response' && answer.status >= 200 && answer.status < 300;

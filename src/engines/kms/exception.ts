// Exceptions of AWS KMS with their texts. https://docs.aws.amazon.com/kms/latest/APIReference/CommonErrors.html
import type {Message} from '../../facts/fact';

/** What KMS answers instead of a result. */
export interface KmsException {
  /** The exception's name: `InvalidCiphertextException`. */
  readonly name: string;
  /** What KMS says with it; often empty on purpose. */
  readonly message: string;
  /** As recorded, e.g. `HTTP 400`. */
  readonly status?: string;
  /** Whether the text was recorded from AWS. Otherwise the name is that of the API, and the words are ours. */
  readonly isRecorded: boolean;
  /** Id of the recorded message among the facts. */
  readonly factId?: string;
  /** What to do about it, one sentence. */
  readonly mend: string;
}

/** A step that ended the call. */
export interface Refused {
  readonly exception: KmsException;
}

/** A step that this page cannot do and AWS KMS can. */
export interface NotHere {
  readonly notHere: string;
}

/** What a step comes to if it does not go on. */
export type Stopped = Refused | NotHere;

export const isStopped = (value: object): value is Stopped => 'exception' in value || 'notHere' in value;

/** A recorded message as an exception; the values replace what stands in angle brackets, in order. */
export function recorded(fact: Message, ...values: readonly string[]): Refused {
  let at = 0;
  const message = fact.text.replace(/<[^<>]+>/g, (blank) => values[at++] ?? blank);
  return {
    exception: {
      ...{name: fact.code ?? '', message, isRecorded: true, factId: fact.id, mend: fact.mend},
      ...(fact.status === undefined ? {} : {status: fact.status}),
    },
  };
}

/** An exception whose name is that of the API and whose text nobody recorded. */
export const inOurWords = (name: string, message: string, mend: string): Refused => ({
  exception: {name, message, isRecorded: false, mend},
});

/** Something that a browser has no algorithm for. */
export const notHere = (why: string): NotHere => ({notHere: why});

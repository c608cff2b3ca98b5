// The security thresholds of a caching materials manager, as a reader passes them. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/thresholds.html
import {
  cacheAgeMissing,
  cacheBytesOutOfBounds,
  cacheMaxBytesJavaScript,
  cacheMaxMessages,
  cacheMessagesOutOfBounds,
} from '../../facts/kms/apis';
import {libraries, type LibraryName} from './libraries';

/** What ends the use of a data key. */
export interface Thresholds {
  readonly maxAgeMs: number;
  readonly maxMessages: number;
  readonly maxBytes: number;
  /** Entries that the cache holds. */
  readonly capacity: number;
}

/** The thresholds as typed; an empty limit is left to the library. */
export interface TypedThresholds {
  /** In the unit of the library: milliseconds in JavaScript, seconds elsewhere. */
  readonly maxAge: string;
  readonly maxMessages: string;
  readonly maxBytes: string;
  readonly capacity: string;
}

/** What is wrong with a threshold. */
export interface ThresholdIssue {
  readonly field: keyof TypedThresholds;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the library throws, if the number reaches it. */
  readonly thrown?: string;
}

export interface ReadThresholds {
  /** Undefined if the library takes them not. */
  readonly thresholds: Thresholds | undefined;
  readonly issues: readonly ThresholdIssue[];
}

const mostMessages = cacheMaxMessages.value;
/** 2^63 − 1; as a number it is 2^63, which no sum of sizes here comes near. */
const mostBytes = 2 ** 63;

/** What the libraries throw; of Python and Java as their sources have it. */
const thrown: Readonly<
  Record<
    LibraryName,
    {readonly age: string; readonly fewMessages: string; readonly manyMessages: string; readonly bytes: string}
  >
> = {
  javascript: {
    age: cacheAgeMissing.text,
    fewMessages: cacheMessagesOutOfBounds.text,
    manyMessages: cacheMessagesOutOfBounds.text,
    bytes: cacheBytesOutOfBounds.text,
  },
  python: {
    age: 'max_age cannot be less than or equal to 0',
    fewMessages: 'max_messages_encrypted cannot be less than 1',
    manyMessages: `max_messages_encrypted cannot exceed ${mostMessages}`,
    bytes: 'max_bytes_encrypted cannot be less than 0',
  },
  java: {
    age: 'Max age must be positive',
    fewMessages: 'Message use limit must be positive',
    manyMessages: `Message use limit exceeds limit of ${mostMessages}`,
    bytes: 'Byte use limit must be non-negative',
  },
};

const noCapacity = 'LocalCryptoMaterialsCache capacity cannot be less than 1';

const numberIn = (text: string): number | undefined => {
  const plain = text.trim().replaceAll(',', '').replaceAll('_', '');
  return /^-?\d{1,20}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
};

/** Reads thresholds as the library of that name takes them. */
export function readThresholds(typed: TypedThresholds, name: LibraryName): ReadThresholds {
  const issues: ThresholdIssue[] = [];
  const error = (field: keyof TypedThresholds, message: string, text?: string): void => {
    issues.push({field, severity: 'error', message, ...(text === undefined ? {} : {thrown: text})});
  };
  const warn = (field: keyof TypedThresholds, message: string): void => {
    issues.push({field, severity: 'warning', message});
  };
  const texts = thrown[name];
  const isJavaScript = name === 'javascript';
  const whole = (field: keyof TypedThresholds, otherwise: number): number => {
    if (typed[field].trim() === '') return otherwise;
    const value = numberIn(typed[field]);
    if (value === undefined || !Number.isInteger(value)) {
      error(field, 'Expected a whole number, or nothing.');
      return otherwise;
    }
    return value;
  };

  const age = numberIn(typed.maxAge);
  if (age === undefined) error('maxAge', 'Expected a number: the maximum age has no default.');
  else if (age <= 0) error('maxAge', 'Expected a maximum age above 0.', texts.age);
  else if (name === 'java' && !Number.isInteger(age))
    error('maxAge', 'Java takes whole numbers; use another TimeUnit.');
  else if (isJavaScript && age < 1000) {
    warn('maxAge', `JavaScript counts milliseconds: ${age} are less than a second. The other libraries count seconds.`);
  }

  let maxMessages = whole('maxMessages', mostMessages);
  if (isJavaScript && maxMessages === 0) {
    warn('maxMessages', 'JavaScript takes 0 for the default, 4,294,967,296: there is no limit then.');
    maxMessages = mostMessages;
  } else if (maxMessages < 1) error('maxMessages', 'Expected at least 1 message.', texts.fewMessages);
  else if (maxMessages > mostMessages)
    error('maxMessages', 'Expected at most 4,294,967,296 messages.', texts.manyMessages);

  const bytesLimit = isJavaScript ? cacheMaxBytesJavaScript.value : mostBytes;
  let maxBytes = whole('maxBytes', bytesLimit);
  if (isJavaScript && maxBytes === 0) {
    warn('maxBytes', 'JavaScript takes 0 for the default, 2^53 − 1: there is no limit then.');
    maxBytes = bytesLimit;
  } else if (maxBytes < 0) error('maxBytes', 'Expected 0 bytes or more.', texts.bytes);
  else if (maxBytes > bytesLimit) {
    const most = isJavaScript ? '9,007,199,254,740,991' : '2^63 − 1';
    error('maxBytes', `Expected at most ${most} bytes.`, isJavaScript ? texts.bytes : undefined);
  }

  let capacity = whole('capacity', Number.NaN);
  if (Number.isNaN(capacity)) error('capacity', 'Expected a whole number of entries: the capacity has no default.');
  else if (capacity < 0) error('capacity', 'Expected 1 entry or more.', name === 'python' ? noCapacity : undefined);
  else if (capacity === 0 && name === 'python') error('capacity', 'Expected 1 entry or more.', noCapacity);
  else if (capacity === 0 && isJavaScript) {
    warn('capacity', 'JavaScript takes 0 for a cache without bounds.');
    capacity = Number.POSITIVE_INFINITY;
  } else if (capacity === 0) warn('capacity', 'A cache of 0 entries keeps nothing.');

  const isUsable = issues.every(({severity}) => severity === 'warning');
  const maxAgeMs = (age ?? 0) * libraries[name].ageUnitMs;
  return {thresholds: isUsable ? {maxAgeMs, maxMessages, maxBytes, capacity} : undefined, issues};
}

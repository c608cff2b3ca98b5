// What a cache saves, and what one leaked data key would open. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-key-caching.html
import type {Use} from './use-keys';

/** What one data key protects. */
export interface KeyUse {
  readonly key: string;
  readonly messages: number;
  /** Known bytes; those of streams come on top. */
  readonly bytes: number;
  readonly hasUnknownBytes: boolean;
  readonly context: string;
  readonly partition: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

export interface Summary {
  /** Calls of AWS KMS. */
  readonly calls: number;
  /** Calls without a cache: one for each message. */
  readonly callsWithout: number;
  readonly keys: readonly KeyUse[];
  /** The key that opens most messages, and the one that opens most bytes. */
  readonly mostMessages: KeyUse | undefined;
  readonly mostBytes: KeyUse | undefined;
}

const largest = (keys: readonly KeyUse[], of: (key: KeyUse) => number): KeyUse | undefined =>
  keys.reduce<KeyUse | undefined>((most, key) => (most && of(most) >= of(key) ? most : key), undefined);

/** Counts the calls, and gathers what each key was used for. */
export function summarize(uses: readonly Use[]): Summary {
  const keys = new Map<string, KeyUse>();
  for (const {key, message} of uses) {
    const known = keys.get(key);
    keys.set(key, {
      key,
      messages: (known?.messages ?? 0) + 1,
      bytes: (known?.bytes ?? 0) + (message.bytes ?? 0),
      hasUnknownBytes: (known?.hasUnknownBytes ?? false) || message.bytes === undefined,
      context: message.context,
      partition: message.partition,
      fromMs: known?.fromMs ?? message.atMs,
      untilMs: message.atMs,
    });
  }
  const list = [...keys.values()];
  return {
    calls: uses.filter(({isCall}) => isCall).length,
    callsWithout: uses.length,
    keys: list,
    mostMessages: largest(list, ({messages}) => messages),
    mostBytes: largest(list, ({bytes}) => bytes),
  };
}

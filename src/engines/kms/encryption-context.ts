// The encryption context as additional authenticated data. https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html
import {bigEndian, joinBytes, utf8, type Bytes} from './bytes';

export type EncryptionContext = Readonly<Record<string, string>>;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const counted = (text: string): Bytes => {
  const bytes = utf8(text);
  return joinBytes(bigEndian(bytes.byteLength, 4), bytes);
};

/** The pairs as bytes that are the same in whatever order they were given, and different for any other pairs. */
export const contextBytes = (context: EncryptionContext = {}): Bytes =>
  joinBytes(
    ...Object.entries(context)
      .sort(([one], [other]) => compare(one, other))
      .flatMap(([name, value]) => [counted(name), counted(value)]),
  );

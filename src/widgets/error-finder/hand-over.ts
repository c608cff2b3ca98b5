/** The door of this tool for others: an address that opens it with one message. */
import {maskCredentials} from '@site/src/engines/aws-error';
import {withoutSecrets} from '@site/src/share-link';
import {codec, mostLinked} from './state';

/** Longest text that is looked at. */
const mostRead = 20_000;

/** The address of the error finder with a message, as one line; credentials in it are left out, what is too long is cut. */
export function openErrors(message: string): string {
  // Cleaned before it is cut: half a credential is not seen as one.
  const cleaned = maskCredentials(withoutSecrets(message.slice(0, mostRead)));
  const text = cleaned.replace(/\s+/g, ' ').trim().slice(0, mostLinked);
  return `/errors/#${codec.encode({text, messages: []})}`;
}

// What the engine takes from its surroundings: cryptography and dice. https://www.w3.org/TR/WebCryptoAPI/
import type {Bytes} from './bytes';

export interface Platform {
  /** `crypto.subtle` of a browser or of Node. */
  readonly subtle: SubtleCrypto;
  /** Fresh random bytes. */
  readonly randomBytes: (length: number) => Bytes;
}

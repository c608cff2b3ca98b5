/** The key store of this page, fetched when it is first needed. Its keys live until the page is left. */
import {createKms, type Platform} from '@site/src/engines/kms';

export const platform: Platform = {
  subtle: crypto.subtle,
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

export const kms = createKms(platform);

export {askForDataKey, askForPlaintext} from './exchange';
export {runText, storedDataKey} from './run-text';

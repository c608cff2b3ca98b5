/** The door of this tool for others: an address that opens it with an error text. */
import {clean, codec, mostChars} from './state';

/** The address of the explainer with a text; credentials in it are left out, and what is too long is cut. */
export const openAccessDenied = (text: string): string =>
  `/cli-sdk/decode-authorization-message/#${codec.encode(clean({text: text.slice(0, mostChars), shown: 0}))}`;

// Quoting for shells. The only door of this engine. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02
export {cmdSet} from './cmd';
export {powershellQuote} from './powershell';

/** One word that every POSIX shell reads as exactly this text. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Like `shellQuote`, but a word that needs no quotes stands bare. */
export const shellWord = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuote(text));

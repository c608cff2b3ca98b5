// Quoting for a POSIX shell. The only door of this engine. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02

/** One word that every POSIX shell reads as exactly this text. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

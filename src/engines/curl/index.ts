/**
 * Command lines as people write them: splits a POSIX shell line into words, and reads the request a `curl` command makes.
 * Runs nothing. The only door of this engine. https://curl.se/docs/manpage.html
 */
export type {CurlArgument} from './arguments';
export {excerpt, type Issue, type Parsed, refused, type Severity} from './issue';
export {type CurlRequest, curlRequest} from './request';
export {lexShell, type ShellToken, type WordPart} from './shell-lexer';
export {placeOf, type ShellWord, shellWords} from './shell-words';
export {splitUrl} from './url';

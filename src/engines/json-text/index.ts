/**
 * JSON that a reader typed: its value, where each part of it stands, and issues with line and column. The only door of this
 * engine. The reading is done by `jsonc-parser`; messages are our own and the same in every browser.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export {inWords, isObject, type JsonRecord, own, textOf} from './look';
export {type JsonIssue, readJson, type ReadJson} from './read-json';
export {type JsonPath, type JsonSource, type Place, placeAt, type Span} from './source';
export {formatJson} from './write';

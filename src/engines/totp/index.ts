/**
 * Time-based one-time codes, as virtual MFA devices show them: seeds, codes, windows, and the clock of a device. The only
 * door of this engine. The clock is an argument; no seed is kept. https://www.rfc-editor.org/rfc/rfc6238
 */
export {findSkew, type FoundSkew} from './clock-skew';
export {codeAt} from './code';
export {rfcValues, type RfcValue} from './rfc-values';
export {parseSeed, type ParsedSeed, type Seed} from './seed';
export {codeWindows, type CodeWindow, type Windows} from './windows';

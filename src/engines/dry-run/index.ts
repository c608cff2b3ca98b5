/**
 * Dry runs of AWS API operations: which have one, how a pass and a refusal look, what a pasted answer means, and scripts that
 * tell them apart. The only door of this engine.
 */
export type {Answer, Why} from './answer';
export {appearances, type Appearance, type Shown} from './appearances';
export {interpretAnswer, serviceBehind} from './interpret';
export {lookUpOperation, type Support} from './look-up';
export {nameLists, type NameLists} from './name-lists';
export {commandOf} from './names';
export {suggestNames} from './suggest-names';
export {scriptFor, simulateInstead, type Language} from './scripts';

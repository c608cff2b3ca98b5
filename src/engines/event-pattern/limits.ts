// Bounds of this engine: what it reads at most, so that no text can stall a page. AWS's own limits stand in facts. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
import {detailMaxLevels} from '../../facts/eventbridge/event-buses';

/** Longest JSON text that is read: twice the largest event, escapes included. */
export const maxTextCharacters = 4_194_304;

/** Longest pattern that is compiled: four times what the shape of the API lets through. */
export const maxPatternCharacters = 16_384;

/** Deepest nesting that is read. */
export const maxNestingLevels = detailMaxLevels.value;

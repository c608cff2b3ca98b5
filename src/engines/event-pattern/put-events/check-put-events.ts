// A PutEvents request: refused as a whole, or answered with HTTP 200 and a result for each entry. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
import {putEventsFormerMaxSize, putEventsMaxEntries, putEventsMaxSize} from '../../../facts/eventbridge/event-buses';
import {type Issue, ownIssue} from '../issue';
import type {JsonNode, JsonObject} from '../json/nodes';
import {parseJson} from '../json/parse-json';
import {type CheckedEntry, checkEntry} from './entry';

/** What refuses a whole request: HTTP 400. */
export interface RequestError {
  readonly code: 'ValidationException';
  readonly message: string;
}

/** What AWS would answer. */
export type CheckedPutEvents =
  | {
      readonly ok: true;
      readonly status: 200 | 400;
      readonly error: RequestError | undefined;
      readonly entries: readonly CheckedEntry[];
      /** Entries whose result has an error code; 0 if the request is refused as a whole. */
      readonly failedEntryCount: number;
      readonly totalBytes: number;
      /** The total must stay below this. */
      readonly limitBytes: number;
    }
  | {readonly ok: false; readonly issues: readonly Issue[]};

const units: Readonly<Record<string, number>> = {KB: 1024, MB: 1024 * 1024};

/** `1 MB` in bytes. */
function bytesIn(size: string): number {
  const [amount, unit = ''] = size.split(' ');
  return Number(amount) * (units[unit] ?? 1);
}

/** Checks entries given as `{"Entries": […]}`, as the list alone, or as one entry. */
export function checkPutEvents(
  text: string,
  {isBefore2026 = false}: {readonly isBefore2026?: boolean} = {},
): CheckedPutEvents {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const entries = entriesOf(parsed.root);
  if (!entries) {
    const mend = 'Write `{"Entries": [{"Source": …, "DetailType": …, "Detail": "{…}"}]}`.';
    return {ok: false, issues: [ownIssue('The text is no list of PutEvents entries', mend)]};
  }
  const checked = entries.map(checkEntry);
  const totalBytes = checked.reduce((sum, {size}) => sum + size.total, 0);
  const limitBytes = bytesIn((isBefore2026 ? putEventsFormerMaxSize : putEventsMaxSize).value);
  const error = requestError(entries.length, totalBytes, limitBytes);
  const failedEntryCount = error ? 0 : checked.filter(({failure}) => failure).length;
  return {ok: true, status: error ? 400 : 200, error, entries: checked, failedEntryCount, totalBytes, limitBytes};
}

function entriesOf(root: JsonNode): readonly JsonObject[] | undefined {
  const list = root.kind === 'object' ? root.members.get('Entries') : root;
  if (list?.kind === 'array') {
    const objects = list.elements.filter((entry) => entry.kind === 'object');
    return objects.length === list.elements.length ? objects : undefined;
  }
  return root.kind === 'object' && !list ? [root] : undefined;
}

function requestError(count: number, totalBytes: number, limitBytes: number): RequestError | undefined {
  const max = putEventsMaxEntries.value;
  if (count < 1) return lengthError('greater than or equal to 1');
  if (count > max) return lengthError(`less than or equal to ${max}`);
  if (totalBytes < limitBytes) return undefined;
  return {code: 'ValidationException', message: 'Total size of the entries in the request is over the limit.'};
}

/** AWS prints the entries where `[…]` stands. */
const lengthError = (bound: string): RequestError => ({
  code: 'ValidationException',
  message: `1 validation error detected: Value '[…]' at 'entries' failed to satisfy constraint: Member must have length ${bound}`,
});

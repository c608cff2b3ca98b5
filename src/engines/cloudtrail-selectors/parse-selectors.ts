// Reads what `PutEventSelectors` takes or `GetEventSelectors` gives. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
import {error, judged, type Issue, type Parsed} from './issue';
import {inWords, isObject, own, readJson} from './json';
import {readAdvancedSelectors} from './parse-advanced';
import {readBasicSelectors} from './parse-basic';
import type {Selectors} from './selectors';

const kinds = ['EventSelectors', 'AdvancedEventSelectors'] as const;
const beside = ['TrailARN', 'TrailName'];

const refuse = (path: string, message: string): Parsed<Selectors> => ({ok: false, issues: [error(path, message)]});

function readList(list: readonly unknown[], path: string, isAdvanced: boolean): Parsed<Selectors> {
  if (list.length === 0) return refuse(path, 'The list is empty. Give at least one event selector.');
  const issues: Issue[] = [];
  return isAdvanced
    ? judged({kind: 'advanced', selectors: readAdvancedSelectors(list, path, issues)}, issues)
    : judged({kind: 'basic', selectors: readBasicSelectors(list, path, issues)}, issues);
}

/** The event selectors of a text: a list, or an object with `EventSelectors` or `AdvancedEventSelectors`. Never throws. */
export function parseSelectors(text: string): Parsed<Selectors> {
  if (text.trim() === '') {
    return refuse('', 'Nothing here yet. Paste a list of event selectors, or the output of get-event-selectors.');
  }
  const read = readJson(text);
  if ('issue' in read) return {ok: false, issues: [read.issue]};
  const {value} = read;
  if (Array.isArray(value)) {
    const isAdvanced = value.some(
      (entry) => isObject(entry) && (own(entry, 'FieldSelectors') !== undefined || own(entry, 'Name') !== undefined),
    );
    return readList(value, '', isAdvanced);
  }
  if (!isObject(value)) return refuse('', `Expected a list of event selectors, found ${inWords(value)}.`);
  const [kind, other] = kinds.filter((key) => own(value, key) !== undefined);
  if (!kind) {
    return refuse('', `Expected a list of event selectors, or an object with ${kinds.join(' or ')}. Put it in [ ].`);
  }
  if (other) return refuse(other, 'A trail has basic or advanced event selectors, not both. Remove one list.');
  const unknown = Object.keys(value).find((key) => key !== kind && !beside.includes(key));
  if (unknown !== undefined) return refuse(unknown, `Unknown field beside ${kind}.`);
  const list = own(value, kind);
  if (!Array.isArray(list)) return refuse(kind, `Expected a list, found ${inWords(list)}.`);
  return readList(list, kind, kind === 'AdvancedEventSelectors');
}

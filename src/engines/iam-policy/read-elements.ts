// Reads `Action`, `Resource` and their `Not…` twins. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
import {inWords, type JsonPath, type JsonRecord, own, type Span} from '../json-text';
import {placed, type Notes} from './issue';
import type {Clause, Entry, PolicyType} from './policy';
import {readTexts} from './read-texts';

/** A statement that is being read. */
export interface Place {
  readonly object: JsonRecord;
  readonly path: JsonPath;
  readonly type: PolicyType;
  readonly notes: Notes;
}

/** From the name of an element to the end of its value. */
export function elementSpan({source}: Notes, path: JsonPath): Span {
  const {start, end} = source.spanAt(path);
  return {start: source.nameSpanAt(path)?.start ?? start, end};
}

/** The element or its `Not…` twin. */
export function readTwin<One extends Entry>(
  {object, path, notes}: Place,
  name: string,
  read: (value: unknown, path: JsonPath) => readonly One[],
): Clause<One> | undefined {
  const [first, second] = [name, `Not${name}`].filter((each) => own(object, each) !== undefined);
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const at = [...path, second];
    const message = `${first} and ${second} exclude each other.`;
    notes.error('excluding-elements', at, message, 'Remove one of the two.', elementSpan(notes, at));
  }
  const here = [...path, first];
  const entries = read(own(object, first), here);
  return placed({isNot: first !== name, entries}, notes.source, here, true);
}

/** The actions of an element. */
export const readActions = (value: unknown, path: JsonPath, notes: Notes): readonly Entry[] =>
  readTexts(value, path, notes, (text, at) => {
    if (text === '*' || /^[\w.*?-]+:[\w*?-]+$/.test(text)) return;
    const mend = 'Write "*", or service:Name such as s3:GetObject.';
    notes.error('malformed-action', at, `${inWords(text)} is no action.`, mend);
  });

const arnFields = 6;

/** Colons outside variables. */
const partsOf = (arn: string): number => arn.replace(/\$\{[^}]*\}/g, '').split(':').length;

/** The resources of an element. */
export const readResources = (value: unknown, path: JsonPath, notes: Notes): readonly Entry[] =>
  readTexts(value, path, notes, (text, at) => {
    const mend = 'Write "*", or arn:partition:service:region:account:resource.';
    if (text === '*') return;
    if (!text.startsWith('arn:')) {
      notes.error('malformed-arn', at, `${inWords(text)} is neither an ARN nor "*".`, mend);
    } else if (partsOf(text) < arnFields && !text.endsWith('*')) {
      notes.error('malformed-arn', at, `The ARN ${inWords(text)} has fewer than six parts.`, mend);
    }
  });

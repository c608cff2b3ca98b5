// `anything-but` with a value, a list, or one of four operators inside: any value there is but these. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonReader} from '../json/reader';
import {Refusal} from '../json/refusal';
import type {Comparison} from './alternative';
import {comparableNumber, numberOf} from './decimal';
import {endsWith, equalsIgnoringCase, matchesWildcard, startsWith, type TextTest} from './text';

type Form = 'prefix' | 'suffix' | 'equals-ignore-case' | 'wildcard';

const forms: Readonly<Record<Form, (text: string, reader: JsonReader) => TextTest>> = {
  prefix: startsWith,
  suffix: endsWith,
  'equals-ignore-case': equalsIgnoringCase,
  wildcard: (text, reader) => matchesWildcard(text, reader.source),
};
const notStrings: Readonly<Record<Form, string>> = {
  prefix: 'prefix/suffix match pattern must be a string',
  suffix: 'prefix/suffix match pattern must be a string',
  'equals-ignore-case': 'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
  wildcard: 'wildcard match pattern must be a string',
};
const cannotCompare = (text: string): string => `Cannot compare number : ${text}`;
const tooMany = 'Too many elements in numeric expression';

/** Reads the operator's value. */
export function readAnythingBut(reader: JsonReader): Comparison {
  if (reader.next() !== 'start-object') return isList(reader) ? readValueList(reader) : readSingleValue(reader);
  if (reader.next() !== 'name') throw reader.refusal('Anything-But expression name not found');
  const form = reader.name;
  if (!isForm(form)) throw reader.refusal(`Unsupported anything-but pattern: ${form}`);
  reader.next();
  const tests = isList(reader) ? readTextList(reader, form) : [forms[form](requireText(reader, form), reader)];
  if (reader.next() !== 'end-object') throw reader.refusal(tooMany);
  // Quirk: a list that holds nothing is never taken up by the matcher, so nothing satisfies it.
  if (tests.length === 0) return {operator: 'anything-but', holds: () => false};
  return {
    operator: 'anything-but',
    holds: (value) => value.kind !== 'string' || !tests.some((test) => test(value.text)),
  };
}

const isForm = (name: string): name is Form => Object.hasOwn(forms, name);

/** Whether the reader stands on a list; refuses what is neither a list nor a string nor a number. */
function isList(reader: JsonReader): boolean {
  const {token} = reader;
  if (token === 'start-array') return true;
  if (token === 'string' || token === 'number') return false;
  throw reader.refusal('Value of anything-but must be an array or single string/number value.');
}

function requireText(reader: JsonReader, form: Form): string {
  if (reader.token !== 'string') throw reader.refusal(notStrings[form]);
  const text = reader.text();
  if (text === '' && (form === 'prefix' || form === 'suffix')) throw reader.refusal('Null prefix/suffix not allowed');
  return text;
}

function readTextList(reader: JsonReader, form: Form): readonly TextTest[] {
  const texts: string[] = [];
  members(reader, () => {
    texts.push(requireText(reader, form));
    return undefined;
  });
  // Wildcards are read only when the list is whole.
  return texts.map((text) => forms[form](text, reader));
}

/** Reads a list up to its end. A mistake inside is printed with its location twice, but for what `read` gives back. */
function members(reader: JsonReader, read: () => Refusal | undefined): void {
  for (;;) {
    let printedOnce: Refusal | undefined;
    try {
      if (reader.next() === 'end-array') return;
      printedOnce = read();
    } catch (refusal) {
      throw refusal instanceof Refusal ? new Refusal(refusal.reason, refusal.place, 2) : refusal;
    }
    if (printedOnce) throw printedOnce;
  }
}

function readSingleValue(reader: JsonReader): Comparison {
  const text = reader.text();
  if (reader.token === 'string') return anyTextBut(new Set([text]));
  const number = comparableNumber(text);
  // A single number that cannot be compared is refused without a location.
  if (number === undefined) throw new Refusal(cannotCompare(text), reader.source.place(), 0);
  return anyNumberBut(new Set([number]));
}

function readValueList(reader: JsonReader): Comparison {
  const texts = new Set<string>();
  const numbers = new Set<number>();
  members(reader, () => {
    const text = reader.text();
    if (reader.token === 'string') {
      texts.add(text);
      return undefined;
    }
    if (reader.token !== 'number') {
      throw reader.refusal('Inside anything but list, start|null|boolean is not supported.');
    }
    const number = comparableNumber(text);
    if (number === undefined) return reader.refusal(cannotCompare(text));
    numbers.add(number);
    return undefined;
  });
  if (texts.size > 0 === numbers.size > 0) {
    throw reader.refusal(
      'Inside anything but list, either all values are number or string, mixed type is not supported',
    );
  }
  return texts.size > 0 ? anyTextBut(texts) : anyNumberBut(numbers);
}

const anyTextBut = (texts: ReadonlySet<string>): Comparison => ({
  operator: 'anything-but',
  holds: (value) => value.kind !== 'string' || !texts.has(value.text),
});

function anyNumberBut(numbers: ReadonlySet<number>): Comparison {
  return {
    operator: 'anything-but',
    holds: (value) => {
      const number = numberOf(value);
      return number === undefined || !numbers.has(number);
    },
  };
}

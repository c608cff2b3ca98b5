// One option of an AWS CLI command and the words that follow it. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-types.html
import {readJson} from '../../engines/json-text/index';
import {unseen, valueIssues} from '../aws-model/check-value';
import {shapeOf, type Table} from '../aws-model/table';
import type {CheckContent, Content} from '../content';
import {hole} from '../shell-words';
import {readShorthand} from './shorthand';

export interface Given {
  readonly name: string;
  readonly words: readonly string[];
}

export interface Surroundings {
  /** Files that stand beside the command, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly checkContent: CheckContent;
  /** Whether nothing may come from elsewhere: every `file://` is among the files, every variable is set. */
  readonly isWhole?: boolean;
}

/** A text without what only a run would show; a document with a hole stays a document. */
const filled = (text: string): string => text.replaceAll(hole, 'x');

/** The text of a value, read from the file it names; undefined if the page does not show that file. */
function textOf(word: string, {files}: Surroundings): string | undefined {
  const [, name] = /^fileb?:\/\/(.+)$/.exec(word) ?? [];
  return name === undefined ? word : files.get(name);
}

function* wordIssues(word: string, shape: string, path: string, table: Table): Generator<string> {
  if (word === hole) return;
  const kind = shapeOf(shape, table)[0];
  const isDocument = /^\s*[[{]/.test(word);
  if (isDocument && ['S', 'l', 'm', 'd', 'B'].includes(kind)) {
    const read = readJson(filled(word));
    if (read.ok) yield* valueIssues(read.value, shape, path, {table});
    else yield `${path}: ${read.issue.message}`;
  } else if (kind === 'S' || kind === 'm') {
    const read = readShorthand(word);
    if (read.ok) yield* valueIssues(withHoles(read.value), shape, path, {table, isText: true});
    else yield `${path}: ${read.why}`;
  } else if (kind === 'd') {
    yield `${path}: expected JSON`;
  } else {
    yield* valueIssues(withHoles(word), shape, path, {table, isText: true});
  }
}

/** Texts that hold what only a run would show say nothing. */
function withHoles(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(hole) ? unseen : value;
  if (Array.isArray(value)) return value.map(withHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withHoles(entry)]));
}

/** What is wrong with the value of an option. */
export function* optionIssues(
  {name, words}: Given,
  type: string,
  content: Content | undefined,
  table: Table,
  around: Surroundings,
): Generator<string> {
  const shape = type.replace(/[+!]+$/, '');
  const kind = shapeOf(shape, table)[0];
  const path = `--${name}`;
  if (kind === 'b') {
    if (words.length > 0) yield `${path} takes no value, found ${words.join(' ')}`;
    return;
  }
  if (words.length === 0) return void (yield `${path} needs a value`);
  if (words.length > 1 && !type.includes('+')) yield `${path} takes one value, found also ${words.slice(1).join(' ')}`;
  for (const word of words)
    if (around.isWhole && word.startsWith('file://') && !word.includes(hole) && !around.files.has(word.slice(7)))
      yield `${path}: the page shows no ${word.slice(7)}`;
  const texts = words.flatMap((word) => textOf(word, around) ?? []);
  if (content)
    for (const text of texts)
      if (!text.includes(hole)) yield* around.checkContent(content, text).map((issue) => `${path}: ${issue}`);
  if (words.some((word) => word.startsWith('fileb://')) && kind === 'B') return;
  if (texts.length < words.length) return;
  const isList = kind === 'l' && !/^\s*\[/.test(texts[0] ?? '') && !texts.includes(hole);
  if (!isList) return void (yield* texts.slice(0, 1).flatMap((text) => [...wordIssues(text, shape, path, table)]));
  const [, element = 'd', limits = {}] = shapeOf(shape, table) as readonly ['l', string, {min?: number; max?: number}];
  if (limits.max !== undefined && texts.length > limits.max)
    yield `${path}: at most ${limits.max} values, found ${texts.length}`;
  for (const text of texts) yield* wordIssues(text, element, path, table);
}

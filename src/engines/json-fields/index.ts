/**
 * Fields of unknown JSON, named and limited as an AWS API names and limits them: every reader says where something stands, what
 * it expected and what it found. The only door of this engine. https://smithy.io/2.0/spec/constraint-traits.html
 */
import {inWords, isObject, type JsonPath, type JsonRecord, own} from '../json-text';

/** Notes one issue at a path; an error unless it says otherwise. */
export type FieldReport = (path: JsonPath, message: string, marks?: {readonly severity?: 'error' | 'warning'}) => void;

/** An object to read from, and where it stands. */
export interface Site<Report extends FieldReport = FieldReport> {
  readonly object: JsonRecord;
  readonly path: JsonPath;
  readonly report: Report;
}

/** The names that are read, and those that answers of AWS also have and that change nothing here. */
interface Names {
  readonly read: readonly string[];
  readonly carried?: readonly string[];
}

/** An object with known names, or undefined and an issue. */
export function siteOf<Report extends FieldReport>(
  value: unknown,
  path: JsonPath,
  report: Report,
  {read, carried = []}: Names,
): Site<Report> | undefined {
  if (!isObject(value)) {
    report(path, `An object is expected here, with ${read.join(', ')}; found ${inWords(value)}.`);
    return undefined;
  }
  for (const name of Object.keys(value)) {
    if (read.includes(name) || carried.includes(name)) continue;
    const close = read.find((known) => known.toLowerCase() === name.toLowerCase());
    const mend = close ? `Write ${close}.` : `Known here: ${read.join(', ')}.`;
    report([...path, name], `${inWords(name)} is not read here. ${mend}`, {severity: 'warning'});
  }
  return {object: value, path, report};
}

/** The entries of a list; a missing list is empty. */
export function listIn({object, path, report}: Site, name: string): readonly {value: unknown; path: JsonPath}[] {
  const value = own(object, name);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((entry: unknown, index) => ({value: entry, path: [...path, name, index]}));
  report([...path, name], `${name} is a list; found ${inWords(value)}.`);
  return [];
}

interface TextRules {
  readonly isRequired?: boolean;
  /** In the words of the message: `12 digits`. */
  readonly form?: {readonly pattern: RegExp; readonly words: string};
  /** In UTF-16 units; 1 and no end unless given. */
  readonly min?: number;
  readonly max?: number;
}

/** A text field, or undefined if it is missing or wrong. */
export function textIn({object, path, report}: Site, name: string, rules: TextRules = {}): string | undefined {
  const {isRequired = false, form, min = 1, max} = rules;
  const value = own(object, name);
  if (value === undefined && !isRequired) return undefined;
  const place = value === undefined ? path : [...path, name];
  if (typeof value !== 'string' || value.length < min) {
    report(place, value === undefined ? `${name} is missing.` : `${name} is a text; found ${inWords(value)}.`);
    return undefined;
  }
  if (max !== undefined && value.length > max) {
    report(place, `${name} has at most ${max} characters; found ${value.length}.`);
    return undefined;
  }
  if (form && !form.pattern.test(value)) {
    report(place, `${name} is ${form.words}; found ${inWords(value)}.`);
    return undefined;
  }
  return value;
}

/** One of some words, or undefined if it is missing or another. */
export function choiceIn<const Choice extends string>(
  site: Site,
  name: string,
  choices: readonly Choice[],
  isRequired = false,
): Choice | undefined {
  const value = own(site.object, name);
  if (value === undefined && !isRequired) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    const place = value === undefined ? site.path : [...site.path, name];
    site.report(place, `${name} is one of ${choices.join(', ')}; found ${inWords(value)}.`);
  }
  return choice;
}

/** A whole number within bounds, or undefined if it is missing or wrong. */
export function numberIn(
  {object, path, report}: Site,
  name: string,
  {min, max, isRequired = false}: {readonly min: number; readonly max: number; readonly isRequired?: boolean},
): number | undefined {
  const value = own(object, name);
  if (value === undefined && !isRequired) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  const place = value === undefined ? path : [...path, name];
  report(place, `${name} is a whole number from ${min} to ${max}; found ${inWords(value)}.`);
  return undefined;
}

/** Tells of every name that stands in a list once more. */
export function findTwins(
  entries: readonly {readonly name: string; readonly path: JsonPath}[],
  tell: (path: JsonPath, name: string) => void,
): void {
  const seen = new Set<string>();
  for (const {name, path} of entries) {
    if (seen.has(name)) tell(path, name);
    seen.add(name);
  }
}

/** `["a", 0, "b"]` as `a[0].b`; an empty text for the whole. */
export const pathText = (path: JsonPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('');

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadFacts} from '../plugins/load-facts';
import {docsFolder, slugOf} from '../plugins/load-topics';
import {readNotes} from '../plugins/read-notes';
import {formatValue, sourceHosts} from './fact';

const book = await loadFacts();
const facts = book.pages.flatMap((page) => page.facts);
const messages = book.pages.flatMap((page) => page.messages ?? []);
const today = new Date().toISOString().slice(0, 10);

describe('facts', () => {
  test('no two facts or messages share an id', () => {
    const ids = [...facts, ...messages].flatMap(({id, formerIds = []}) => [id, ...formerIds]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('ids are kebab-case', () => {
    expect([...facts, ...messages].map(({id}) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('one facts file speaks for one page', () => {
    const pages = book.pages.map(({page}) => page);
    expect(pages.filter((page, index) => pages.indexOf(page) !== index)).toEqual([]);
  });

  test.each(book.pages.map((page) => [page.page, page] as const))(
    '%s cites https addresses on known hosts',
    (_, page) => {
      const wrong = [...page.facts, ...(page.messages ?? [])]
        .flatMap(({sources}) => sources)
        .filter(({url}) => !url.startsWith('https://') || !sourceHosts.includes(new URL(url).hostname));
      expect(wrong).toEqual([]);
    },
  );

  test('every source was checked on a real day that is not in the future', () => {
    const days = [...facts, ...messages].flatMap(({sources}) => sources.map(({checked}) => checked));
    const wrong = days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)) || day > today);
    expect(wrong).toEqual([]);
  });

  test('a statement says the value that engines use', () => {
    const silent = facts
      .filter(({value}) => value !== undefined)
      .filter(({statement, value}) =>
        [value].flat().some((part) => part !== undefined && !statement.includes(formatValue(part))),
      );
    expect(silent.map(({id}) => id)).toEqual([]);
  });

  test('a statement is short: at most three sentences and 420 characters', () => {
    const long = facts.filter(
      ({statement}) => statement.length > 420 || (statement.match(/[.!?] (?=[A-Z`])/g) ?? []).length > 2,
    );
    expect(long.map(({id, statement}) => `${id}: ${statement}`)).toEqual([]);
  });

  test('nothing unconfirmed is printed', () => {
    const doubtful = [
      ...facts.map(({id, statement}) => [id, statement] as const),
      ...messages.map(({id, text}) => [id, text] as const),
    ];
    expect(doubtful.filter(([, words]) => /unconfirmed/i.test(words))).toEqual([]);
  });
});

describe('the notes of 2022', () => {
  const notes = readNotes();
  const key = (path: readonly string[]): string => path.join(' / ');
  const carried = new Map(
    book.pages.flatMap((page) =>
      page.facts.flatMap((fact) => (fact.was ?? []).map((was) => [key(was.path), page.page] as const)),
    ),
  );

  test('have 10 headings and 78 bullets', () => {
    expect(notes.filter(({isHeading}) => isHeading)).toHaveLength(10);
    expect(notes.filter(({isHeading}) => !isHeading)).toHaveLength(78);
  });

  test.each(notes.map(({path}) => [key(path)]))('“%s” is carried by a fact', (line) => {
    expect(carried.get(line), 'give a fact `was: [{path: [...], verdict}]` with this line').toBeDefined();
  });

  test('a fact quotes only lines that stand in the notes', () => {
    const known = new Set(notes.map(({path}) => key(path)));
    expect([...carried.keys()].filter((line) => !known.has(line))).toEqual([]);
  });

  test('a line that aged says what changed', () => {
    const silent = facts.flatMap(({id, was = []}) =>
      was
        .filter(({verdict, change}) => (verdict !== 'correct') !== Boolean(change))
        .map(({path}) => `${id}: ${key(path)}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('facts and pages', () => {
  const pages = new Map(
    readdirSync(docsFolder, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.mdx'))
      .map((path) => [slugOf(path), readFileSync(join(docsFolder, path), 'utf8')] as const),
  );
  const claimsOn = (text: string): readonly string[] =>
    [...text.matchAll(/<Claim id="([^"]+)"/g)].map(([, id]) => id ?? '');

  test.each(book.pages.map((page) => [page.page, page] as const))('%s prints each of its facts once', (slug, page) => {
    const printed = claimsOn(pages.get(slug) ?? '');
    expect([...printed].sort()).toEqual(page.facts.map(({id}) => id).sort());
  });

  test.each(book.pages.filter(({messages: texts}) => texts?.length).map((page) => [page.page] as const))(
    '%s prints its messages',
    (slug) => {
      expect(pages.get(slug)).toContain('<Messages />');
    },
  );
});

/** The lines of the 2022 notes with what stands for each today, from the facts. */
import type {Fact, PageFacts, Verdict} from '../facts/fact';
import type {FactBook} from './load-facts';
import {readNotes, type NoteLine} from './read-notes';

export interface JudgedLine extends NoteLine {
  /** The claims that carry the line today, with their pages. */
  readonly now: readonly {readonly page: PageFacts; readonly fact: Fact}[];
  readonly verdict: Verdict;
  /** What changed or was off. */
  readonly change?: string;
}

/** Every line in the order of the notes. */
export function judgedLines(facts: FactBook): readonly JudgedLine[] {
  const carried = facts.pages.flatMap((page) =>
    page.facts.flatMap((fact) => (fact.was ?? []).map((was) => ({page, fact, was}))),
  );
  return readNotes().map((line) => {
    const now = carried.filter(({was}) => was.path.join('\n') === line.path.join('\n'));
    return {
      ...line,
      now,
      verdict: now.map(({was}) => was.verdict).find((found) => found !== 'correct') ?? 'correct',
      change: now.map(({was}) => was.change).find(Boolean),
    };
  });
}

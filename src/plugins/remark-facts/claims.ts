/** `<Claim>`, `<Value>`, `<Messages>` and `<Sources>`: what a page prints from its facts. */
import type {RootContent} from 'mdast';
import {formatValue, type Fact, type Message, type PageFacts, type Source} from '../../facts/fact';
import type {FactBook} from '../load-facts';
import {element, inline} from './nodes';

/** A claim with its permalink, evidence and, where the 2022 note aged, what changed. */
export function claim(fact: Fact): RootContent {
  const was = fact.was?.map(({path, verdict, change}) => ({bullet: path.at(-1), verdict, change}));
  const {id, formerIds, evidence, sources} = fact;
  return element('Claim', {id, formerIds, evidence, sources, was}, inline(fact.statement));
}

/** The text a `<Value id>` stands for. */
export function valueText(facts: FactBook, id: string): string {
  const fact = facts.fact(id);
  if (fact?.value === undefined) throw new Error(`<Value id="${id}">: no fact of that id holds a value.`);
  return formatValue(fact.value);
}

/** Every exact message of one page. */
export function messages(page: PageFacts | undefined): RootContent {
  const list: readonly Message[] = page?.messages ?? [];
  if (list.length === 0) throw new Error('<Messages>: this page has no messages in its facts.');
  return element('MessageList', {messages: list});
}

/** The sources of one page, each once, under the latest date it was checked. */
export function sourcesOf(page: PageFacts): readonly Source[] {
  const byUrl = new Map<string, Source>();
  for (const {sources} of [...page.facts, ...(page.messages ?? [])]) {
    for (const source of sources) {
      const known = byUrl.get(source.url);
      if (!known || known.checked < source.checked) byUrl.set(source.url, source);
    }
  }
  return [...byUrl.values()].sort((one, other) => one.title.localeCompare(other.title, 'en'));
}

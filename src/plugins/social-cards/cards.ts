/** Which cards there are: one a page, one a claim, one an exact message. */
import type {Fact, Message, PageFacts} from '../../facts/fact';
import type {FactBook} from '../load-facts';
import type {Topic} from '../load-topics';
import {plainText} from '../plain-text';
import type {Card} from './draw-card';

/** A claim or a message with an address of its own, `/c/<id>/`, that leads to its place on the page. */
export interface Place {
  readonly id: string;
  /** The page it stands on, e.g. `/kms`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly card: Card;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The card of a page: what it is called, and the question that it and its tool answer. */
export function pageCard({title, service, question, description, tool}: Topic, facts: PageFacts | undefined): Card {
  return {
    service: facts?.service ?? (service || 'Every service'),
    kind: tool ? `Tool: ${tool}` : 'Notes',
    words: title,
    more: question ?? description,
    note: facts ? `${counted(facts.facts.length, 'fact')}, each with its source` : 'Every fact with its source',
  };
}

/** The first sentence of a claim, as a title that is not cut off where links unfold. */
function titleOf(statement: string): string {
  const [sentence = statement] = statement.split(/(?<=[.?!]) /);
  const words = sentence.replace(/\.$/, '');
  return words.length <= 100 ? words : `${words.slice(0, 100).replace(/\s+\S*$/, '')} …`;
}

function claim({id, statement, sources}: Fact, {page, service}: PageFacts, title: string): Place {
  const words = plainText(statement);
  const card = {service, kind: `Fact, checked ${sources[0].checked}`, words: plainText(statement, '`'), note: title};
  return {id, page, title: titleOf(words), description: words, card};
}

function message({id, text, code, from, meaning, mend}: Message, {page, service}: PageFacts, title: string): Place {
  const name = (text || code || '').replaceAll('`', "'");
  return {
    ...{id, page, title: name, description: plainText(`${from}: ${meaning} ${mend}`)},
    card: {service, kind: 'Error message', words: `\`${name}\``, more: plainText(meaning, '`'), note: title},
  };
}

/** Every claim and message that can be linked to. */
export function places(facts: FactBook, topics: readonly Topic[]): readonly Place[] {
  return facts.pages.flatMap((page) => {
    const title = topics.find(({slug}) => slug === page.page)?.title ?? page.topic;
    return [
      ...page.facts.map((fact) => claim(fact, page, title)),
      ...(page.messages ?? []).map((entry) => message(entry, page, title)),
    ];
  });
}

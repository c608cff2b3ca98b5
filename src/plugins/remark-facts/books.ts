/** The pages made of all facts at once: then and now, the cheat sheet, the index of messages, the finder. */
import type {PhrasingContent, RootContent} from 'mdast';
import type {Fact, PageFacts} from '../../facts/fact';
import type {Topic} from '../load-topics';
import type {FactBook} from '../load-facts';
import {judgedLines} from '../then-and-now';
import {element, inline} from './nodes';

const text = (value: string): RootContent => ({type: 'text', value});

/** Groups in order of first appearance. */
function groupBy<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): readonly (readonly [string, Entry[]])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return [...groups];
}

const heading = (title: string): RootContent => ({type: 'heading', depth: 2, children: [{type: 'text', value: title}]});

/** A statement that leads to the claim on its page. */
const linked = (page: PageFacts, {id, statement}: Fact): readonly PhrasingContent[] => [
  ...inline(statement),
  {type: 'text', value: ' '},
  {
    type: 'link',
    url: `${page.page}/#${id}`,
    data: {hProperties: {className: ['notes-more'], 'aria-label': 'Source'}},
    children: [{type: 'text', value: '→'}],
  },
];

/** `<ThenAndNow />`: each line of the 2022 notes beside the claims that stand for it today, in the order of the notes. */
export function thenAndNow(facts: FactBook): readonly RootContent[] {
  return groupBy(judgedLines(facts), ({path}) => path[0] ?? '').flatMap(([title, lines]) => {
    const rows = lines.map(({path, now, verdict, change}) =>
      element('li', {'data-depth': String(path.length - 1)}, [
        element('p', {className: 'notes-then'}, [
          ...(inline(path.at(-1) ?? '') as RootContent[]),
          element('span', {className: 'notes-verdict', 'data-verdict': verdict}, [text(verdict)]),
        ]),
        ...now.map(({page, fact}) => element('p', {}, linked(page, fact) as RootContent[])),
        ...(change ? [element('p', {className: 'notes-change'}, inline(change))] : []),
      ]),
    );
    return [heading(title), element('ul', {className: 'notes-changes'}, rows)];
  });
}

/** `<CheatSheet />`: every claim, by service and page. */
export function cheatSheet(facts: FactBook, topics: readonly Topic[]): readonly RootContent[] {
  const order = new Map(topics.map(({slug}, index) => [slug, index]));
  const pages = [...facts.pages].sort((a, b) => (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0));
  return groupBy(pages, ({service}) => service).flatMap(([service, ofService]) => [
    heading(service),
    ...ofService.flatMap((page) => [
      element('p', {className: 'notes-topic'}, [
        {type: 'link', url: `${page.page}/`, children: [{type: 'text', value: page.topic}]} satisfies RootContent,
      ]),
      element(
        'ul',
        {className: 'notes-sheet'},
        page.facts.map((fact) => element('li', {}, linked(page, fact) as RootContent[])),
      ),
    ]),
  ]);
}

/** `<ErrorIndex />`: every exact message with the page and the tool that explain it. */
export function errorIndex(facts: FactBook, topics: readonly Topic[]): RootContent {
  const tools = new Map(topics.map(({slug, tool}) => [slug, tool]));
  const messages = facts.pages.flatMap((page) =>
    (page.messages ?? []).map(({id, text: words, code, from, status, meaning, mend}) => ({
      ...{id, text: words, code, from, status, meaning, mend},
      page: page.page,
      topic: page.topic,
      tool: tools.get(page.page),
    })),
  );
  return element('ErrorFinder', {messages});
}

/** `<Finder />`: every topic and tool by the question it answers. */
export function finder(topics: readonly Topic[]): RootContent {
  const groups = groupBy(
    topics.filter(({question}) => question),
    ({service}) => service,
  ).map(([service, entries]) => ({
    service,
    topics: entries.map(({slug, title, question, tool}) => ({slug, title, question, tool})),
  }));
  return element('TopicFinder', {groups});
}

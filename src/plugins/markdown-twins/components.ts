/** What the tags of a page become in its Markdown: by name, after `remark-facts` has filled them from the facts. */
import type {BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, Table} from 'mdast';
import {howWeKnow} from '../../facts/evidence';
import type {Evidence, Message, Sources, Source, Verdict} from '../../facts/fact';
import type {Jsx} from '../remark-facts/nodes';

/** The page that is turned into Markdown. */
export interface Twin {
  /** The address of the page, with the slash at its end. */
  readonly address: string;
  /** An address as it stands in the text, made absolute. */
  readonly absolute: (address: string) => string;
}

/** A tool of the page as the heading above it calls it. */
export interface Heading {
  readonly title: string;
  readonly id: string;
}

export const text = (value: string): PhrasingContent => ({type: 'text', value});
export const link = (url: string, title: string): PhrasingContent => ({type: 'link', url, children: [text(title)]});
export const paragraph = (...children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});
export const listItem = (...children: readonly BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [...children],
});
export const list = (children: readonly ListItem[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...children],
});

/** Plain text in which `backticks` mark code, as messages and corrections are written. */
const marked = (words: string): readonly PhrasingContent[] =>
  words
    .split('`')
    .map((value, index) => ({type: index % 2 === 1 ? ('inlineCode' as const) : ('text' as const), value}))
    .filter(({value}) => value !== '');

/** Several phrases with the same text between them. */
const joined = (phrases: readonly PhrasingContent[], between: string): readonly PhrasingContent[] =>
  phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [text(between), phrase]));

/** The props of a tag; those that are not plain strings were written as JSON by `remark-facts`. */
export function propsOf(node: Jsx): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    node.attributes.flatMap((entry) => {
      if (entry.type !== 'mdxJsxAttribute') return [];
      const {name, value} = entry;
      return [[name, value && typeof value === 'object' ? (JSON.parse(value.value) as unknown) : value]];
    }),
  );
}

const sourceLinks = (sources: Sources): readonly PhrasingContent[] =>
  joined(
    sources.map(({url, title}) => link(url, title)),
    '; ',
  );

/** A claim: the statement, where it is from and when that was checked, and what the note of 2022 said. */
export function claimItem(node: Jsx, statement: readonly PhrasingContent[], {address}: Twin): ListItem {
  const {id, evidence, sources, was} = propsOf(node) as {
    id: string;
    evidence: Evidence;
    sources: Sources;
    was?: readonly {bullet: string; verdict: Verdict; change?: string}[];
  };
  const corrected = (was ?? [])
    .filter(({verdict}) => verdict !== 'correct')
    .map(({bullet, verdict, change = ''}) =>
      listItem(paragraph(text(`2022 note, ${verdict}: `), ...marked(`“${bullet}” ${change}`))),
    );
  return listItem(
    paragraph(
      ...statement,
      text(` (${howWeKnow[evidence]}, checked ${sources[0].checked}: `),
      ...sourceLinks(sources),
      text('. '),
      link(`${address}#${id}`, 'Link'),
      text(')'),
    ),
    ...(corrected.length > 0 ? [list(corrected) as BlockContent] : []),
  );
}

function table(head: readonly string[], rows: readonly (readonly (readonly PhrasingContent[])[])[]): Table {
  const row = (cells: readonly (readonly PhrasingContent[])[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((children) => ({type: 'tableCell', children: [...children]})),
  });
  return {type: 'table', children: [row(head.map((title) => [text(title)])), ...rows.map(row)]};
}

const from = ({from, code, status}: Pick<Message, 'from' | 'code' | 'status'>): readonly PhrasingContent[] => [
  text([from, code, status].filter(Boolean).join(' · ')),
];
const exact = (words: string): PhrasingContent =>
  words === '' ? text('(empty message)') : {type: 'inlineCode', value: words};

/** The exact messages of a page. */
export function messageTable(messages: readonly Message[], {address}: Twin): RootContent {
  return table(
    ['message', 'from', 'what it means', 'what to do', 'source'],
    messages.map((message) => [
      [exact(message.text)],
      from(message),
      marked(message.meaning),
      marked(message.mend),
      [
        ...sourceLinks(message.sources),
        text(`, checked ${message.sources[0].checked}. `),
        link(`${address}#${message.id}`, 'Link'),
      ],
    ]),
  );
}

/** A message with the page that explains it. */
export type PlacedMessage = Message & {readonly page: string; readonly topic: string};

/** The topics of a service by the question that each answers. */
export interface TopicGroup {
  readonly service: string;
  readonly topics: readonly {
    readonly slug: string;
    readonly title: string;
    readonly question: string;
    readonly tool?: string;
  }[];
}

/** Every message of the site, each with the page that explains it. */
export function everyMessage(messages: readonly PlacedMessage[], {absolute}: Twin): RootContent {
  return table(
    ['message', 'from', 'what it means', 'what to do', 'page'],
    messages.map((message) => [
      [exact(message.text)],
      from(message),
      marked(message.meaning),
      marked(message.mend),
      [link(absolute(`${message.page}/#${message.id}`), message.topic)],
    ]),
  );
}

export const sourceList = (sources: readonly Source[]): RootContent =>
  list(sources.map(({title, url, checked}) => listItem(paragraph(link(url, title), text(`, checked ${checked}`)))));

/** Every topic by the question that it answers. */
export function topicList(groups: readonly TopicGroup[], {absolute}: Twin): readonly RootContent[] {
  return groups.flatMap(({service, topics}): readonly RootContent[] => [
    {type: 'heading', depth: 2, children: [text(service)]},
    list(
      topics.map(({slug, title, question, tool}) =>
        listItem(paragraph(link(absolute(`${slug}/`), title), text(`: ${question}${tool ? ` Tool: ${tool}.` : ''}`))),
      ),
    ),
  ]);
}

/** A tool runs in the page only: where it is. */
export function toolSentence({title, id}: Heading, {address}: Twin): Paragraph {
  return paragraph(text('This tool runs in the page: '), link(`${address}${id && `#${id}`}`, title), text('.'));
}

/** Adds to the front matter of a page what its links unfold with: a title that names the service, its card, the day of its facts. */
import type {ParseFrontMatter} from '@docusaurus/types';
import {relative} from 'node:path';
import type {PageFacts} from '../facts/fact';
import {loadFacts} from './load-facts';
import {docsFolder, loadTopics, slugOf} from './load-topics';

/** What is added; `src/theme/DocItem/Metadata` prints it. */
export interface Sending {
  /** The title, with the service if the title does not say it. */
  readonly title_alone: string;
  /** The social card that `src/plugins/social-cards` draws. */
  readonly image: string;
  /** The latest day that a fact of the page was checked. */
  readonly checked: string;
}

/** `Dry run` of `AWS CLI & SDK` → `Dry run · AWS CLI & SDK`; `KMS APIs` of `AWS KMS` stays. */
export function titleAlone(title: string, service: string): string {
  const words = service.split(/[ &]+/).filter((word) => !/^(?:AWS|Amazon|)$/.test(word));
  return words.every((word) => title.includes(word)) ? title : `${title} · ${service}`;
}

/** The latest day that anything on these pages was checked. */
export function lastChecked(pages: readonly PageFacts[]): string {
  return pages
    .flatMap(({facts, messages = []}) => [...facts, ...messages])
    .flatMap(({sources}) => sources.map(({checked}) => checked))
    .reduce((latest, day) => (day > latest ? day : latest), '');
}

/** Docusaurus asks this for each page. Pages of no facts of their own are made of all facts. */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const parsed = await params.defaultParseFrontMatter(params);
  const path = relative(docsFolder, params.filePath);
  if (path.startsWith('..')) return parsed;
  const [topics, facts] = [await loadTopics(), await loadFacts()];
  const topic = topics.find(({slug}) => slug === slugOf(path));
  if (!topic) return parsed;
  const own = facts.page(topic.slug);
  const sending: Sending = {
    title_alone: titleAlone(topic.title, topic.service),
    image: `${topic.slug === '/' ? '' : topic.slug}/card.png`,
    checked: lastChecked(own ? [own] : facts.pages),
  };
  return {...parsed, frontMatter: {...parsed.frontMatter, ...sending}};
};

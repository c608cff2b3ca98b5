/** Makes the documents of the search from the built pages and the facts. */
import type {SearchDocument} from '../../search';
import type {FactBook} from '../load-facts';
import type {Topic} from '../load-topics';
import type {Section} from './read-page';

const plain = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');

/** Pages made of all facts at once: their text has documents of its own already. */
const collections = new Set(['/changes', '/cheat-sheet', '/errors', '/']);

/** Claims and messages of one page, each a document that lands on its anchor. */
function factDocuments({slug, title, service}: Topic, facts: FactBook): readonly SearchDocument[] {
  const page = facts.page(slug);
  const shared = {page: title, service};
  return [
    ...(page?.facts ?? []).map(({id, statement}): SearchDocument => ({
      ...shared,
      ...{url: `${slug.slice(1)}/#${id}`, kind: 'claim', title: '', text: plain(statement), keywords: ''},
    })),
    ...(page?.messages ?? []).map(({id, text, code = '', from, meaning}): SearchDocument => ({
      ...shared,
      ...{url: `${slug.slice(1)}/#${id}`, kind: 'message', title: text || code},
      ...{text: plain(`${from}. ${meaning}`), keywords: code},
    })),
  ];
}

/** All documents of one page. `built` holds the sections as readers get them. */
export function pageDocuments(topic: Topic, built: readonly Section[], facts: FactBook): readonly SearchDocument[] {
  const {slug, title, service, description, question = '', keywords, tool = ''} = topic;
  const base = slug === '/' ? '' : `${slug.slice(1)}/`;
  const whole: SearchDocument = {
    ...{url: base, kind: 'page', title, page: title, service},
    ...{text: description, keywords: [question, tool, ...keywords].join(' ')},
  };
  if (collections.has(slug)) return [whole];
  const sections = built
    .filter(({id, text}) => id && text && id !== 'sources' && id !== 'see-also')
    .map(({id, title: heading, text}): SearchDocument => ({
      ...{url: `${base}#${id}`, kind: 'section', title: heading, page: title, service, text, keywords: ''},
    }));
  return [whole, ...sections, ...factDocuments(topic, facts)];
}

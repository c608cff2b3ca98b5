/** Takes the sections out of a built page. */
import {load} from 'cheerio';

export interface Section {
  /** The heading's id; empty for what stands before the first heading. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Parts of a page that are no text of its own: tools, controls, and what has documents of its own. */
const left = '[data-search-ignore], .hash-link, button, [role=status], script, style, svg, li[id], h1';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sections (h2 and h3) of a page's main text, in order; undefined if the page has no such text. */
export function readSections(html: string): readonly Section[] | undefined {
  const page = load(html);
  const article = page('.theme-doc-markdown').first();
  if (article.length === 0) return undefined;
  article.find(left).remove();
  // Blocks end a word: without a blank "one</td><td>two" would read as one word.
  article.find('td, th, li, p, pre, h2, h3, div').append(' ');
  const sections: Section[] = [];
  article.find('h2, h3').each((_, element) => {
    const heading = page(element);
    const text = heading.nextUntil('h2, h3').text();
    sections.push({id: heading.attr('id') ?? '', title: clean(heading.text()), text: clean(text)});
  });
  return sections;
}

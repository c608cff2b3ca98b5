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

/** Of code, what people search for: options, names in camel case, commands. The rest would be half of the index. */
function telling(code: string): string {
  const found = code.match(
    /--[a-z][a-z-]+|\baws [a-z0-9-]+ [a-z0-9-]+|\b[A-Za-z]+[a-z][A-Z]\w+|\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b/g,
  );
  return [...new Set(found)].join(' ');
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sections (h2 and h3) of a page's main text, in order; undefined if the page has no such text. */
export function readSections(html: string): readonly Section[] | undefined {
  const page = load(html);
  const article = page('.theme-doc-markdown').first();
  if (article.length === 0) return undefined;
  article.find(left).remove();
  article.find('pre').each((_, element) => {
    const code = page(element);
    code.text(telling(code.text()));
  });
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

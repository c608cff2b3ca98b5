/** The styles that a page needs before script: one file for all pages of text, one for each page with a tool. */
import {createHash} from 'node:crypto';
import {purgeCss, wordsOf} from './purge-css';

const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** States that a page may be in although its HTML does not say so: its theme, what the reader has opened. */
const states = wordsOf(['data-theme data-theme-choice dark light system data-has-hydrated true false open']);

/** What a page's rules may name: its tags with their attributes, and the states. */
function namesOf(html: string): ReadonlySet<string> {
  const tags = html.replace(/<script\b[\s\S]*?<\/script>/g, '').match(tag) ?? [];
  return new Set([...wordsOf(tags), ...states]);
}

/** Whether a tool stands in the page. */
const hasTool = (html: string): boolean => /\sid="?[\w-]+-tool["\s>]/.test(html);

export interface StyleFile {
  readonly name: string;
  readonly css: string;
}

/** The style file of each page, out of the whole sheet. */
export async function pageStyles<Page>(
  sheet: string,
  pages: ReadonlyMap<Page, string>,
): Promise<ReadonlyMap<Page, StyleFile>> {
  const named = new Map([...pages].map(([page, html]) => [page, namesOf(html)]));
  // What no page shows at first is left out once, not again for each page.
  const shown = await purgeCss(sheet, new Set([...named.values()].flatMap((names) => [...names])));
  const file = async (stem: string, names: ReadonlySet<string>): Promise<StyleFile> => {
    const css = await purgeCss(shown, names);
    return {css, name: `${stem}.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`};
  };
  const ofText = [...pages].flatMap(([page, html]) => (hasTool(html) ? [] : [...(named.get(page) ?? [])]));
  const shared = await file('text', new Set(ofText));
  const files = new Map<Page, StyleFile>();
  for (const [page, html] of pages) {
    files.set(page, hasTool(html) ? await file('tool', named.get(page) ?? new Set()) : shared);
  }
  return files;
}

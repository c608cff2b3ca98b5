/** Leaves out the style rules that no page and no bundle can need. */
import {createHash} from 'node:crypto';
import {PurgeCSS} from 'purgecss';

/** Every word of the pages and bundles: what may be a tag, class, id, attribute or custom property. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

/** Components of Infima that script never puts where no page has them; the bundles hold their words all the same. */
const components = ['alert', 'avatar', 'badge', 'card', 'close', 'docsearch', 'dropdown', 'hero', 'pills'];

/** The words without those of components that stand in no page. */
export function shownWords(words: ReadonlySet<string>, pages: readonly string[]): ReadonlySet<string> {
  const inPages = wordsOf(pages.flatMap((page) => page.match(/\bclass=(?:"[^"]*"|[^\s>]+)/g) ?? []));
  const isOf = (component: string) => (word: string) =>
    word === component || (/^(?:__|--|-)/.test(word.slice(component.length)) && word.startsWith(component));
  const absent = components.filter((component) => ![...inPages].some(isOf(component)));
  return new Set([...words].filter((word) => !absent.some((component) => isOf(component)(word))));
}

/** The rules that name nothing but these words; keyframes and custom properties only if used. */
export async function purgeCss(css: string, words: ReadonlySet<string>): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{raw: '', extension: 'html'}],
    extractors: [{extensions: ['html'], extractor: () => [...words]}],
    css: [{raw: css}],
    keyframes: true,
    fontFace: true,
    variables: true,
    safelist: {variables: [...words].filter((word) => word.startsWith('--'))},
  });
  return purged?.css ?? css;
}

/**
 * The styles without the theme's `header + *`. A browser looks at a new element without its name there: whatever is added
 * to a tool, it works out the styles of all that stands beside it anew. Behind a page's title stands a paragraph, which
 * has no margin above to lose.
 */
export const withoutGuesses = (css: string): string => css.replace(/[^{},]+ header ?\+ ?\*,/, '');

/** `styles.0123abcd.css` with the hash of its new content, since readers may keep a file for ever by its name. */
export function renamed(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return name.replace(/\.[0-9a-f]{8}\.css$/, `.${hash}.css`);
}

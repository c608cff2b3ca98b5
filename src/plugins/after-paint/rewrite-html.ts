/** Takes the bundles out of a page's head and lists them as data for the loader; leaves out what no reader of the page uses. */
import {bundlesId} from './loader';

/** A comment, an element whose content is text, or a single tag. Quoted attributes may hold a `>`. */
const pieces =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b((?:[^>"']|"[^"]*"|'[^']*')*)>[\s\S]*?<\/\1\s*>|<(link|meta)\b((?:[^>"']|"[^"]*"|'[^']*')*)>|<[a-z/](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/**
 * Meta tags that tell nobody anything: those of hosted searches (this site's own reads the sources), keywords, which engines
 * ignore, the language a second time, and what unfolds a link just as well by its Open Graph name.
 */
const unread = /^(?:keywords$|docsearch:|docusaurus_|generator$|og:locale$|twitter:image$)/;

const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a tag by lower-case name; one without a value is the empty string. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'),
    ]),
  );
}

/**
 * The page with its bundles as data; `isBundle` tells them by address, `listed` makes of their addresses what the loader
 * gets. A page without bundles stays as it is.
 */
export function rewriteHtml(
  html: string,
  isBundle: (address: string) => boolean,
  listed: (bundles: readonly string[]) => readonly string[] = (bundles) => bundles,
): string {
  const bundles: string[] = [];
  const marker = `<script type="application/json" id="${bundlesId}">`;
  const rewritten = html.replace(
    pieces,
    (piece, element?: string, ofElement?: string, single?: string, ofSingle?: string) => {
      if (single?.toLowerCase() === 'meta') {
        const meta = attributesOf(ofSingle ?? '');
        return unread.test(meta.get('name') ?? meta.get('property') ?? '') ? '' : piece;
      }
      if (single !== undefined) {
        const link = attributesOf(ofSingle ?? '');
        const isAhead =
          link.get('rel') === 'modulepreload' || (link.get('rel') === 'preload' && link.get('as') === 'script');
        // In a site of one language, the other languages of a page are the page itself.
        const isItself = link.get('rel') === 'alternate' && link.has('hreflang');
        return isItself || (isAhead && isBundle(link.get('href') ?? '')) ? '' : piece;
      }
      const address = element?.toLowerCase() === 'script' ? attributesOf(ofElement ?? '').get('src') : undefined;
      if (address === undefined || !isBundle(address)) return piece;
      bundles.push(address);
      return bundles.length === 1 ? marker : '';
    },
  );
  if (bundles.length === 0) return rewritten;
  const list = JSON.stringify(listed(bundles)).replaceAll('<', '\\u003c');
  return rewritten.replace(marker, () => `${marker}${list}</script>`);
}

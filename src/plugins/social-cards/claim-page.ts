/**
 * The page of a claim's own address: crawlers that unfold links never see what stands behind `#`, so this page carries the
 * claim's card and sends readers on to the claim.
 */
import {cardSize} from './draw-card';
import type {Place} from './cards';

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** `site` is the address of the home page, with the slash at its end. */
export function claimPage({id, page, title, description}: Place, site: string): string {
  const base = new URL(site).pathname;
  const target = escaped(`${base}${page.slice(1)}/#${id}`);
  const own = escaped(`${site}c/${id}/`);
  const [name, words] = [escaped(title), escaped(description)];
  return `<!doctype html><html lang=en><head><meta charset=utf-8><title>${name} | AWS Developer Notes</title>
<meta http-equiv=refresh content="0; url=${target}"><meta name=viewport content="width=device-width, initial-scale=1"><meta name=robots content=noindex><link rel=icon href=${escaped(base)}img/logo.svg>
<meta name=description content="${words}"><meta property=og:title content="${name}"><meta property=og:description content="${words}">
<meta property=og:url content="${own}"><meta property=og:type content=article><meta property=og:site_name content="AWS Developer Notes">
<meta property=og:image content="${own}card.png"><meta property=og:image:width content=${cardSize.width}><meta property=og:image:height content=${cardSize.height}>
<meta property=og:image:alt content="${words}"><meta name=twitter:card content=summary_large_image></head>
<body><h1>${name}</h1><p>${words}</p><p><a href="${target}">On its page, with its source</a></p></body></html>
`;
}

/** What a link to a page, a claim or a tool unfolds with, where it is pasted; the feeds and lists made for programs. */
import {load} from 'cheerio';
import {pngSize} from '../src/plugins/social-cards/png';
import {expect, sitePages, test} from './fixtures';

/** The pages of the notes; search and the page about reading offline unfold with the card of the site. */
const documents = sitePages.filter((path) => !['/search/', '/offline/'].includes(path));

/** The head of a page as a crawler reads it. */
function headOf(html: string) {
  const $ = load(html.slice(0, html.indexOf('<body')));
  const meta = (name: string): string =>
    $(`meta[property="${name}"], meta[name="${name}"]`)
      .toArray()
      .map((tag) => $(tag).attr('content'))
      .join(' AND ');
  const data = $('script[type="application/ld+json"]')
    .toArray()
    .map((tag) => JSON.parse($(tag).text()) as Record<string, unknown>);
  return {title: $('title').text(), meta, canonical: $('link[rel=canonical]').attr('href') ?? '', data, $};
}

const pathOf = (address: string): string => new URL(address).pathname;

test('every page unfolds with a title, a description and a card of its own', async ({request}) => {
  const seen = {title: new Set<string>(), image: new Set<string>()};
  for (const path of documents) {
    const {title, meta, canonical} = headOf(await (await request.get(path)).text());
    expect(meta('og:title'), path).toBe(title);
    expect(meta('og:description').length, path).toBeGreaterThanOrEqual(40);
    expect(meta('og:description'), path).toBe(meta('description'));
    expect(pathOf(canonical)).toBe(path);
    expect(meta('og:url')).toBe(canonical);
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:image')).toBe(`${canonical}card.png`);
    const image = await request.get(pathOf(meta('og:image')));
    expect(image.headers()['content-type'], path).toBe('image/png');
    expect(pngSize(await image.body()), path).toEqual({width: 1200, height: 630});
    seen.title.add(title);
    seen.image.add((await image.body()).toString('base64'));
  }
  expect(seen.title.size).toBe(documents.length);
  expect(seen.image.size).toBe(documents.length);
});

test('every page carries structured data with the day of its facts', async ({request}) => {
  for (const path of documents) {
    const {data, title} = headOf(await (await request.get(path)).text());
    const types = data.map((entry) => entry['@type']);
    expect(types, path).toContain(path === '/' ? 'WebSite' : 'TechArticle');
    if (path === '/') continue;
    expect(types, path).toContain('BreadcrumbList');
    const article = data.find((entry) => entry['@type'] === 'TechArticle');
    expect(title).toContain(String(article?.headline));
    expect(article?.dateModified).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('every claim of a page has an address that unfolds with the claim and leads to it', async ({request}) => {
  const html = await (await request.get('/kms/')).text();
  const ids = [...html.matchAll(/<li id=([\w-]+)/g)].map(([, id = '']) => id);
  expect(ids.length).toBeGreaterThan(30);
  const cards = new Set<string>();
  for (const id of ids) {
    const {meta, $: page} = headOf(await (await request.get(`/c/${id}/`)).text());
    expect(meta('og:url')).toMatch(new RegExp(`/c/${id}/$`));
    expect(meta('og:title').length).toBeGreaterThan(8);
    expect(meta('og:description').length).toBeGreaterThan(8);
    expect(page('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=/kms/#${id}`);
    const card = await (await request.get(pathOf(meta('og:image')))).body();
    expect(pngSize(card)).toEqual({width: 1200, height: 630});
    cards.add(card.toString('base64'));
  }
  expect(cards.size).toBe(ids.length);
});

test('a claim’s own address brings the reader to the claim, without script too', async ({browser, baseURL}) => {
  const context = await browser.newContext({baseURL, javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto('/c/kms-encrypt/');
  await expect(page).toHaveURL('/kms/#kms-encrypt');
  await expect(page.getByText('up to 4,096 bytes of plaintext').first()).toBeInViewport();
  await context.close();
});

test('every page is also Markdown, at its address plus .md, and llms.txt lists them', async ({request}) => {
  const list = await (await request.get('/llms.txt')).text();
  for (const path of documents) {
    const address = path === '/' ? '/index.md' : path.replace(/\/$/, '.md');
    const answer = await request.get(address);
    expect(answer.headers()['content-type'], address).toMatch(/^text\/markdown/);
    expect(await answer.text(), address).toMatch(/^# .+\n\n> .+\n/);
    if (path !== '/') expect(list).toContain(`${address})`);
    expect(await (await request.get(path)).text(), path).toContain(`<a href=${address}>View Markdown</a>`);
  }
});

test('the changes can be followed by RSS and JSON feed, which the page names', async ({page, request}) => {
  const {$} = headOf(await (await request.get('/changes/')).text());
  const feeds = $('link[rel=alternate]')
    .toArray()
    .map((tag) => [$(tag).attr('type'), $(tag).attr('href')]);
  expect(feeds).toEqual([
    ['application/rss+xml', 'rss.xml'],
    ['application/feed+json', 'feed.json'],
  ]);
  await page.goto('/changes/');
  await expect(page.getByRole('link', {name: 'RSS'})).toHaveAttribute('href', 'rss.xml');
  await expect(page.getByRole('link', {name: 'JSON feed'})).toHaveAttribute('href', 'feed.json');
  const rss = await (await request.get('/changes/rss.xml')).text();
  const entries = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return parsed.querySelector('parsererror')?.textContent ?? parsed.querySelectorAll('item guid').length;
  }, rss);
  const {items} = (await (await request.get('/changes/feed.json')).json()) as {items: unknown[]};
  expect(entries).toBe(items.length);
});

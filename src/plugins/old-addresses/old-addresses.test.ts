import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadFacts} from '../load-facts';
import {docsFolder, loadTopics} from '../load-topics';
import {moved} from './moved';
import {forwardingPage} from './page';

const list = join(import.meta.dirname, 'public-addresses.txt');
const facts = await loadFacts();
const slugs = new Set((await loadTopics()).map(({slug}) => slug));

/** The anchors that answer on a page: claims, messages, headings with an id of their own. */
function anchorsOf(slug: string): readonly string[] {
  const page = facts.page(slug);
  const records = [...(page?.facts ?? []), ...(page?.messages ?? [])];
  const file = ['.mdx', '/index.mdx'].map((end) => join(docsFolder, slug + end)).find((path) => existsSync(path));
  const headings = file ? [...readFileSync(file, 'utf8').matchAll(/^#+ .*\{\/\* #([a-z0-9-]+) \*\/\}$/gm)] : [];
  return [...records.flatMap(({id, formerIds = []}) => [id, ...formerIds]), ...headings.map(([, id = '']) => id)];
}

/** Every address that has ever been public: a page and its anchors on each line. */
const known = new Map(
  readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => {
      const [slug = '', ...anchors] = line.split(' ');
      return [slug, anchors] as const;
    }),
);

// `npm run unit -- old-addresses` with UPDATE_ADDRESSES=1 adds the addresses of today; none is ever taken out.
if (process.env.UPDATE_ADDRESSES) {
  for (const slug of slugs) known.set(slug, [...new Set([...(known.get(slug) ?? []), ...anchorsOf(slug)])].sort());
  const lines = [...known]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([slug, all]) => [slug, ...all].join(' '));
  writeFileSync(list, `${lines.join('\n')}\n`);
}

test.each([...known])('%s and its anchors still answer', (slug, anchors) => {
  const now = moved[slug] ?? slug;
  expect(slugs.has(now), `${slug} is gone: add where it went to moved.ts`).toBe(true);
  const answering = new Set(anchorsOf(now));
  expect(
    anchors.filter((anchor) => !answering.has(anchor)),
    'gone: add them to `formerIds` of what says it now',
  ).toEqual([]);
});

test('what has moved leads to a page, in one step', () => {
  for (const [from, to] of Object.entries(moved)) {
    expect(slugs.has(from), from).toBe(false);
    expect(slugs.has(to), to).toBe(true);
  }
});

test('a page that leads on names where to, for readers, scripts and search engines', () => {
  const html = forwardingPage('https://example.org', '/notes/aws/', '/a"b/');
  expect(html).toContain('<link rel="canonical" href="https://example.org/notes/aws/a&quot;b/">');
  expect(html).toContain('url=/notes/aws/a&quot;b/"');
  expect(html).toContain('<script src="/notes/aws/forward.js" data-to="/notes/aws/a&quot;b/"></script>');
  expect(html).not.toMatch(/<script>/);
});

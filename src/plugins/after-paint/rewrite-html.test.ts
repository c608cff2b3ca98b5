import {expect, test} from 'vitest';
import {attributesOf, rewriteHtml} from './rewrite-html';

const isBundle = (address: string): boolean => address.startsWith('/notes/assets/js/');
const rewrite = (html: string): string => rewriteHtml(html, isBundle);

test('bundles become a list in their order, where the first one stood', () => {
  expect(
    rewrite(
      '<head><script src="/notes/assets/js/a.js" defer></script><meta><script defer src=/notes/assets/js/b.js></script></head>',
    ),
  ).toBe(
    '<head><script type="application/json" id="after-paint">["/notes/assets/js/a.js","/notes/assets/js/b.js"]</script><meta></head>',
  );
});

test.each([
  `<script defer="" src='/notes/assets/js/a.js'></script>`,
  '<script src=/notes/assets/js/a.js defer></script>',
  '<SCRIPT\n  defer\n  data-x="a>b"\n  src = "/notes/assets/js/a.js"\n>\n</SCRIPT >',
])('a bundle is found however its tag is written: %s', (tag) => {
  expect(rewrite(tag)).toBe('<script type="application/json" id="after-paint">["/notes/assets/js/a.js"]</script>');
});

test('links that fetch a bundle ahead are left out, all others stay', () => {
  const stay =
    '<link rel=stylesheet href=/notes/assets/css/s.css /><link rel=preload as=image href=/notes/img/l.svg />';
  expect(
    rewrite(
      `<link as=script href=/notes/assets/js/a.js rel=preload />${stay}<link rel=modulepreload href="/notes/assets/js/a.js">`,
    ),
  ).toBe(stay);
});

test.each([
  '<script>document.write("<script src=/notes/assets/js/a.js defer>")</script>',
  '<script type=application/ld+json>{"src":"/notes/assets/js/a.js"}</script>',
  '<script src=/notes/other.js defer></script>',
  '<script src=/assets/js/outside-the-base-url.js defer></script>',
  '<!-- <script src=/notes/assets/js/a.js defer></script> -->',
  '<p title="<script src=/notes/assets/js/a.js defer></script>">text</p>',
  '<textarea><script src=/notes/assets/js/a.js defer></script></textarea>',
])('what is no bundle stays as it is: %s', (html) => {
  expect(rewrite(html)).toBe(html);
});

test('what nobody reads is left out, what unfolds a link stays', () => {
  const stay = [
    '<meta name=description content="Event buses, keywords"/>',
    '<meta property=og:title content=docsearch:tag><meta property=og:image content=https://a.example/c.png />',
    '<meta name=twitter:card content=summary_large_image /><link rel=canonical href=https://a.example/ />',
    '<link rel=alternate type=application/rss+xml href=rss.xml />',
  ].join('');
  const left = [
    '<meta name=keywords content="a,b"/><meta name=docsearch:language content=en /><meta name=generator content=x>',
    '<meta property=og:locale content=en /><meta name=twitter:image content=https://a.example/c.png />',
    '<link rel=alternate href=https://a.example/ hreflang=x-default />',
  ].join('');
  expect(rewrite(left + stay)).toBe(stay);
});

test('a second run changes nothing', () => {
  const once = rewrite('<head><script src=/notes/assets/js/a.js defer></script></head><p>$& $1</p>');
  expect(rewrite(once)).toBe(once);
});

test('an address cannot end the list', () => {
  expect(rewrite('<script src="/notes/assets/js/</script>.js"></script>')).toContain('\\u003c/script>');
});

test('the list is what the caller makes of the addresses', () => {
  const page = rewriteHtml('<script src=/notes/assets/js/a.js></script>', isBundle, (bundles) => ['first', ...bundles]);
  expect(page).toContain('["first","/notes/assets/js/a.js"]');
});

test('an address may look like a pattern of replacement', () => {
  expect(rewrite('<script src=/notes/assets/js/$&.js></script>')).toContain('["/notes/assets/js/$&.js"]');
});

test('attributes are read by name, whatever their quotes', () => {
  expect([...attributesOf(` a="1" B='2' c=3 d e="x&amp;y"`)]).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
    ['d', ''],
    ['e', 'x&y'],
  ]);
});

import {expect, test} from 'vitest';
import {purgeCss, renamed, shownWords, withoutGuesses, wordsOf} from './purge-css';

const purge = (css: string, ...texts: string[]): Promise<string> => purgeCss(css, wordsOf(texts));

test('a rule stays if a page or a bundle has its words, and goes if none has', async () => {
  const css = '.navbar-sidebar--show{color:red}.pills{color:blue}kbd{color:green}';
  expect(await purge(css, '<nav class=x>', 'toggle("navbar-sidebar--show")')).toBe('.navbar-sidebar--show{color:red}');
});

test('of a list of selectors only the used ones stay', async () => {
  expect(await purge('.used,.unused{color:red}', '<p class=used>')).toBe('.used{color:red}');
});

test.each([
  `[data-theme='dark'] .a{color:red}`,
  '[data-target]{color:red}',
  '.a:not(.b)>.a::before{color:red}',
  ':is(.a, .b) .a{color:red}',
  '@layer x{@media (min-width:1px){.a:hover{color:red}}}',
])('a rule of used words stays whole: %s', async (css) => {
  expect(await purge(css, '<html data-theme=dark><p class=a data-target>', 'const x = "b"')).toBe(css);
});

test('keyframes and custom properties go with the last rule that uses them', async () => {
  const css =
    ':root{--a:red;--b:blue;--c:1px}@keyframes k{to{opacity:0}}@keyframes l{to{opacity:1}}.p{color:var(--a);animation:k 1s}';
  expect(await purge(css, '<p class=p>', 'style.setProperty("--c", x)')).toBe(
    ':root{--a:red;--c:1px}@keyframes k{to{opacity:0}}.p{color:var(--a);animation:k 1s}',
  );
});

test('words of a component count only if a page shows it', () => {
  const words = wordsOf(['alert alert--info badge badge--primary alerts navbar-sidebar--show']);
  const shown = shownWords(words, ['<p class="x badge badge--primary">alert</p>', '<i class=y>']);
  expect([...shown]).toEqual(['badge', 'badge--primary', 'alerts', 'navbar-sidebar--show']);
});

test('a file is named by its new content', () => {
  expect(renamed('styles.0123abcd.css', 'a{}')).toMatch(/^styles\.[0-9a-f]{8}\.css$/);
  expect(renamed('styles.0123abcd.css', 'a{}')).not.toBe(renamed('styles.0123abcd.css', 'b{}'));
  expect(renamed('plain.css', 'a{}')).toBe('plain.css');
});

test('no rule is about whatever stands behind a header', () => {
  const css = '.b{color:red}.c_Ab header+*,.c_Ab article>:first-child{margin-top:0}.d{color:red}';
  expect(withoutGuesses(css)).toBe('.b{color:red}.c_Ab article>:first-child{margin-top:0}.d{color:red}');
});

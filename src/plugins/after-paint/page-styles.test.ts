import {expect, test} from 'vitest';
import {pageStyles} from './page-styles';

const sheet =
  ".lead{color:red}.field{color:blue}[data-theme='dark'] .lead{color:pink}details[open] .lead{top:0}.menu{color:green}";
const pages = new Map([
  ['text', '<p class=lead>menu</p><details></details><script>"menu"</script>'],
  ['other', '<p class="lead menu">'],
  ['tool', '<section id=sigv4-tool><p class="field"></section>'],
]);
const styles = await pageStyles(sheet, pages);

test('a tool’s page has the styles of its own tags and no others', () => {
  expect(styles.get('tool')?.css).toBe('.field{color:blue}');
});

test('pages of text share one file', () => {
  expect(styles.get('text')).toBe(styles.get('other'));
  expect(styles.get('text')?.css).toContain('.menu{color:green}');
  expect(styles.get('text')?.css).not.toContain('.field');
});

test('words of the text and of scripts are no names', async () => {
  const [alone] = pages;
  expect((await pageStyles(sheet, new Map(alone ? [alone] : []))).get('text')?.css).not.toContain('.menu');
});

test('themes and what the reader opens by hand are styled', () => {
  expect(styles.get('text')?.css).toContain("[data-theme='dark'] .lead");
  expect(styles.get('text')?.css).toContain('details[open] .lead');
});

test('a file is named by its content', () => {
  expect(styles.get('tool')?.name).toMatch(/^tool\.[0-9a-f]{8}\.css$/);
});

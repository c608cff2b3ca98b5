import {DEFAULT_PARSE_FRONT_MATTER, parseMarkdownFile} from '@docusaurus/utils';
import {compile} from '@mdx-js/mdx';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import {describe, expect, test} from 'vitest';
import {docsFolder, loadTopics, slugOf} from '../plugins/load-topics';
import {remarkFacts} from '../plugins/remark-facts';

interface Page {
  readonly slug: string;
  readonly path: string;
  readonly text: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The text without front matter and code. */
  readonly prose: string;
}

const pages: readonly Page[] = await Promise.all(
  readdirSync(docsFolder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.mdx'))
    .map(async (name) => {
      const path = join(docsFolder, name);
      const text = readFileSync(path, 'utf8');
      const parsed = await parseMarkdownFile({
        filePath: path,
        fileContent: text,
        parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
      });
      const prose = text.replace(/^---[\s\S]*?\n---\n/, '').replace(/^( *)```[\s\S]*?\n\1```$/gm, '');
      return {slug: slugOf(name), path, text, prose, frontMatter: parsed.frontMatter};
    }),
);
const generated = new Set(['/', '/changes', '/cheat-sheet', '/errors', '/search']);
const overviews = new Set(['/cli-sdk', '/eventbridge']);
const each = pages.map((page) => [page.slug, page] as const);
const topicPages = each.filter(([slug]) => !generated.has(slug));

const allowedFrontMatter = [
  ...['title', 'description', 'slug', 'sidebar_position', 'sidebar_label', 'question', 'tool', 'keywords'],
  ...['hide_table_of_contents', 'pagination_next', 'pagination_prev'],
];

describe('pages', () => {
  test.each(each)('%s compiles', async (_, {path, text}) => {
    const file = {path, value: text};
    const compiled = await compile(file, {remarkPlugins: [remarkFrontmatter, remarkGfm, remarkFacts]});
    expect(String(compiled)).toContain('MDXContent');
  });

  test.each(each)('%s has a title, a description and no unknown front matter', (_, {frontMatter}) => {
    expect(Object.keys(frontMatter).filter((key) => !allowedFrontMatter.includes(key))).toEqual([]);
    expect(frontMatter.title).toBeTruthy();
    const description = String(frontMatter.description);
    expect(description.length, 'one sentence, 40 to 160 characters').toBeGreaterThanOrEqual(40);
    expect(description.length, 'one sentence, 40 to 160 characters').toBeLessThanOrEqual(160);
  });

  test.each(topicPages)('%s answers a question', (_, {frontMatter}) => {
    expect(frontMatter.question).toMatch(/\?$/);
  });

  test.each(topicPages.filter(([slug]) => !overviews.has(slug)))('%s follows the page grammar', (_, {text}) => {
    const headings = [...text.matchAll(/^## (.+?) \{\/\* #([a-z0-9-]+) \*\/\}$/gm)].map(([, , id]) => id);
    expect(headings[0]).toBe('facts');
    expect(headings).toEqual(expect.arrayContaining(['facts', 'what-goes-wrong', 'samples', 'see-also', 'sources']));
    expect(headings.slice(-2)).toEqual(['see-also', 'sources']);
  });

  test.each(each)('%s gives every heading an id of its own', (_, {prose}) => {
    expect(
      [...prose.matchAll(/^#{2,4} .*$/gm)]
        .map(([line]) => line)
        .filter((line) => !/\{\/\* #[a-z0-9-]+ \*\/\}$/.test(line)),
    ).toEqual([]);
  });

  test.each(each)('%s stays under 1,500 words of its own', (_, {prose}) => {
    expect(prose.replace(/<[^>]+>/g, '').split(/\s+/).length).toBeLessThanOrEqual(1500);
  });

  test.each(each)('%s promises nothing and belittles nobody', (_, {prose}) => {
    expect(prose).not.toMatch(/coming soon|\bTODO\b|\bsimply\b|\beasily\b|\bjust\b|lorem ipsum/i);
  });

  test.each(each)('%s imports widgets only', (_, {prose}) => {
    const imports = [...prose.matchAll(/^import .* from '(.+)';$/gm)].map(([, from]) => from);
    expect(imports.filter((from) => !/^@site\/src\/widgets\/[a-z0-9-]+$/.test(from ?? ''))).toEqual([]);
  });

  test.each(each)('%s names every column of its tables', (_, {prose}) => {
    const headers = [...prose.matchAll(/^(\|.*\|)\n\|[ :|-]+\|$/gm)].map(([, header = '']) => header);
    expect(
      headers.filter((header) =>
        header
          .slice(1, -1)
          .split('|')
          .some((cell) => cell.trim() === ''),
      ),
    ).toEqual([]);
  });

  test('internal links lead to pages that exist', async () => {
    const slugs = new Set((await loadTopics()).map(({slug}) => (slug === '/' ? '/' : `${slug}/`)));
    const dead = pages.flatMap(({slug, text}) =>
      [...text.matchAll(/\]\((\/[^)#\s]*)/g)]
        .map(([, to]) => to ?? '')
        .filter((to) => !slugs.has(to) && to !== '/search/')
        .map((to) => `${slug} → ${to}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('tools of pages', () => {
  test('the widgets that pages link to exist', () => {
    const dead = pages.flatMap(({text}) =>
      [...text.matchAll(/from '@site\/(src\/widgets\/[a-z0-9-]+)'/g)].filter(
        ([, folder]) => !existsSync(join(process.cwd(), folder ?? '', 'index.tsx')),
      ),
    );
    expect(dead).toEqual([]);
  });

  const tries = pages.flatMap(({text}) =>
    [...text.matchAll(/<TryIt\s+to="([^"]+)"\s+widget="([^"]+)"\s+sample="([^"]+)"/g)].map(
      ([, to = '', widget = '', sample = '']) => [to, widget, sample] as const,
    ),
  );

  test.each(tries)('the tool link to %s opens %s with its sample %s', async (to, widget, sample) => {
    const page = pages.find(({slug}) => `${slug}/` === to);
    const folders = [...(page?.text ?? '').matchAll(/@site\/src\/widgets\/([a-z0-9-]+)/g)].map(
      ([, folder = '']) => folder,
    );
    const tools = await Promise.all(
      folders.map(async (folder) => ({
        ...((await import(`../widgets/${folder}/state.ts`)) as {codec: {widget: string}}),
        ...((await import(`../widgets/${folder}/samples.ts`)) as {samples: readonly {name: string}[]}),
      })),
    );
    const known = tools.find(({codec}) => codec.widget === widget)?.samples ?? [];
    expect(known.map(({name}) => name)).toContain(sample);
  });
});

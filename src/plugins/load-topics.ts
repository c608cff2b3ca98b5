/** Reads the front matter of every page, so that the finder and the search know the pages without a list of them. */
import {parseMarkdownFile, DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';

export interface Topic {
  /** The page's address without the trailing slash, e.g. `/kms`. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** The section's name as the sidebar shows it. */
  readonly service: string;
  /** The question the page answers, for the finder. */
  readonly question?: string;
  /** The tool on the page, if it has one. */
  readonly tool?: string;
  readonly keywords: readonly string[];
}

export const docsFolder = join(process.cwd(), 'docs');

/** `docs/cli-sdk/index.mdx` → `/cli-sdk`. */
export function slugOf(path: string): string {
  const slug = path
    .replace(/\\/g, '/')
    .replace(/\.mdx$/, '')
    .replace(/(^|\/)index$/, '');
  return `/${slug}`;
}

const readJson = (path: string): {label?: string; position?: number} =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as {label?: string; position?: number}) : {};

let loaded: {readonly stamp: string; readonly topics: Promise<readonly Topic[]>} | undefined;

/** All pages in the order of the sidebar; read anew when a file has changed. */
export function loadTopics(): Promise<readonly Topic[]> {
  const files = readdirSync(docsFolder, {recursive: true, encoding: 'utf8'}).filter((path) =>
    /\.(mdx|json)$/.test(path),
  );
  const stamp = files.map((file) => `${file}:${statSync(join(docsFolder, file)).mtimeMs}`).join();
  if (loaded?.stamp !== stamp) loaded = {stamp, topics: readTopics(files.filter((path) => path.endsWith('.mdx')))};
  return loaded.topics;
}

async function readTopics(files: readonly string[]): Promise<readonly Topic[]> {
  const read = await Promise.all(
    files.map(async (path) => {
      const filePath = join(docsFolder, path);
      const {frontMatter} = await parseMarkdownFile({
        filePath,
        fileContent: readFileSync(filePath, 'utf8'),
        parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
      });
      const category = readJson(join(dirname(filePath), '_category_.json'));
      const page = frontMatter as Partial<Topic> & {sidebar_position?: number};
      return {
        sort: [category.position ?? 99, page.sidebar_position ?? 99] as const,
        topic: {
          slug: slugOf(path),
          title: page.title ?? '',
          description: page.description ?? '',
          service: category.label ?? '',
          question: page.question,
          tool: page.tool,
          keywords: page.keywords ?? [],
        } satisfies Topic,
      };
    }),
  );
  return read
    .sort((a, b) => a.sort[0] - b.sort[0] || a.sort[1] - b.sort[1] || a.topic.slug.localeCompare(b.topic.slug))
    .map(({topic}) => topic);
}

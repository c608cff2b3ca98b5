import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString} from 'mdast-util-to-string';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadFacts} from '../load-facts';
import {docsFolder, loadTopics, type Topic} from '../load-topics';
import {llmsText} from './llms-text';
import {sourceOf, twinOf, twinPath} from './twin';

const site = 'https://e.example/notes/';
const [facts, topics] = [await loadFacts(), await loadTopics()];
const kms = topics.find(({slug}) => slug === '/kms')!;
const ofKms = (mdx: string): Promise<string> => twinOf(kms, mdx, join(docsFolder, 'kms', 'index.mdx'), site);
const plain = (markdown: string): string => toString(fromMarkdown(markdown)).replace(/\s+/g, ' ');

describe('of a page', () => {
  test('imports, tags and ids of headings are gone, the tool is named with its address', async () => {
    const mdx = [
      "import EnvelopeBench from '@site/src/widgets/envelope-bench';",
      '## Envelope bench {/* #envelope-bench */}',
      '<EnvelopeBench />',
    ].join('\n\n');
    expect(await ofKms(mdx)).toMatch(
      /## Envelope bench\n\nThis tool runs in the page: \[Envelope bench\]\(https:\/\/e\.example\/notes\/kms\/#envelope-bench\)\.\n$/,
    );
  });

  test('a claim carries its source, the day and what the 2022 note said', async () => {
    const markdown = await ofKms('<Claim id="kms-encrypt" />');
    expect(markdown).toMatch(
      /^- `Encrypt` takes up to 4,096 bytes .* \(Documentation, checked 2026-\d\d-\d\d: \[AWS KMS API Reference, Encrypt\]\(https:/m,
    );
    expect(markdown).toContain(`[Link](${site}kms/#kms-encrypt)`);
    expect(markdown).toMatch(/^ {2}- 2022 note, imprecise: “`Encrypt`: encrypt up to 4 KB of data”/m);
  });

  test('messages are a table, letter for letter', async () => {
    expect(await ofKms('<Messages />')).toMatch(
      /^\| `KeyId must not be null` \| AWS KMS · ValidationException \| .*Pass `KeyId`/m,
    );
  });

  test('links and tool links become absolute, a fragment too', async () => {
    const mdx = '[a](/cli-sdk/region/) [b](#sizes) <TryIt to="/kms/" widget="envelope" sample="x">c</TryIt>';
    expect(await ofKms(mdx)).toContain(
      `[a](${site}cli-sdk/region/) [b](${site}kms/#sizes) [c](${site}kms/#envelope.sample=x)`,
    );
  });

  test('a sample keeps its language, and its title stands above it', async () => {
    expect(await ofKms('```bash title="AWS CLI v2"\naws kms list-keys\n```')).toContain(
      'AWS CLI v2:\n\n```bash\naws kms list-keys\n```',
    );
  });

  test('a tag without a form in Markdown is an error that names it', async () => {
    await expect(ofKms('<Sparkle bright="yes" />')).rejects.toThrow('<Sparkle> has no form in Markdown');
  });
});

const twins = new Map<Topic, string>();
for (const topic of topics) {
  const {mdx, path} = sourceOf(topic);
  twins.set(topic, await twinOf(topic, mdx, path, site));
}

/** A page without its samples and inline code, where tags of other languages may stand. */
const prose = (markdown: string): string =>
  markdown.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');

test.each([...twins].map(([{slug}, markdown]) => [slug, markdown] as const))(
  '%s has nothing of JSX left',
  (_, markdown) => {
    expect(markdown).toMatch(/^# .+\n\n> .+\n/);
    const left = prose(markdown).match(/^import |<\/?[A-Za-z][\w-]*[ />](?!\/)|\{\/\*|\]\((?!https:\/\/)/gm);
    expect(left ?? []).toEqual([]);
  },
);

test.each(facts.pages.map((page) => [page.page, page] as const))(
  '%s states every claim and message of the page',
  (slug, page) => {
    const markdown = [...twins].find(([topic]) => topic.slug === slug)?.[1] ?? '';
    const words = plain(markdown);
    for (const {statement} of page.facts) expect(words).toContain(plain(statement));
    for (const {text} of page.messages ?? []) expect(markdown).toContain(text.replaceAll('|', '\\|'));
  },
);

test('llms.txt lists every page with its description and its Markdown', () => {
  const text = llmsText(topics, site);
  expect(text).toMatch(/^# AWS Developer Notes\n\n> .+\n/);
  for (const topic of topics.filter(({slug}) => slug !== '/')) {
    expect(text).toContain(`- [${topic.title}](${site}${twinPath(topic.slug)}): ${topic.description}\n`);
  }
});

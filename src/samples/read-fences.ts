// All fenced blocks of the pages and the README. https://spec.commonmark.org/0.31.2/#fenced-code-blocks
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Fence} from './fence';

const root = join(import.meta.dirname, '../..');

const wordsOf = (meta: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...meta.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

/** The fences of one file, in its order. */
export function fencesOf(file: string, text: string): readonly Fence[] {
  const lines = text.split('\n');
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent = '', mark, language = '', meta = ''] =
      /^( *)(`{3,}|~{3,})([\w-]*)(.*)$/.exec(lines[index] ?? '') ?? [];
    if (mark === undefined) continue;
    const end = lines.findIndex((row, at) => at > index && row.trim().startsWith(mark));
    const to = end === -1 ? lines.length : end;
    const code = lines.slice(index + 1, to).map((row) => (row.startsWith(indent) ? row.slice(indent.length) : row));
    fences.push({file, line: index + 1, language, ...wordsOf(meta), code: code.join('\n')});
    index = to;
  }
  return fences;
}

/** Every fence of `docs` and of the README. */
export function readFences(): readonly Fence[] {
  const pages = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => `docs/${name}`);
  return [...pages, 'README.md'].flatMap((file) => fencesOf(file, readFileSync(join(root, file), 'utf8')));
}

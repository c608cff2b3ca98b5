// Exact texts that AWS prints, as the facts of the pages hold them.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {PageFacts} from '../facts/fact';

const folder = join(import.meta.dirname, '../facts');

const pages = await Promise.all(
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\/[\w-]+\.ts$/.test(name) && !name.endsWith('.test.ts'))
    .map(async (name) => ((await import(join(folder, name))) as {readonly pageFacts: PageFacts}).pageFacts),
);

/** A part in angle brackets stands for any text. */
const patterns = pages
  .flatMap(({messages = []}) => messages)
  .map(
    ({text}) =>
      new RegExp(
        text
          .split(/<[^<>]+>/)
          .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
          .join('.+'),
        's',
      ),
  );

const codes = new Set(pages.flatMap(({messages = []}) => messages.flatMap(({code}) => code ?? [])));

/** Whether a page knows an error code. */
export const isKnownCode = (code: string): boolean => codes.has(code);

/** Whether a text holds a message that a page knows. */
export const isKnownMessage = (text: string): boolean => patterns.some((pattern) => pattern.test(text));

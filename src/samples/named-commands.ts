// AWS CLI commands that sentences and facts name in backticks: they exist, with the options they are named with.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {awsIssues} from './aws-cli/check-command';
import {about} from './aws-model/table';
import {readScript} from './shell-words';

const root = join(import.meta.dirname, '../..');
const around = {files: new Map<string, string>(), checkContent: () => []};

/** A name stands for the whole command, so what it lacks is no mistake. */
const lacks = /is missing$|takes one value, found 0$|needs a value$/;

function* commandIssues(command: string): Generator<string> {
  for (const {words} of readScript(command).commands) {
    const [program, service = '', ...rest] = words;
    if (program !== 'aws') continue;
    if (rest.length > 0) yield* [...awsIssues(words.slice(1), around)].filter((issue) => !lacks.test(issue));
    else if (!about.services.includes(service)) yield `${about.cli} has no service ${service}`;
  }
}

export interface Named {
  /** File and command. */
  readonly place: string;
  readonly issues: readonly string[];
}

/** Every command named in `docs` and `src/facts`, with what is wrong with it. */
export function namedCommands(): readonly Named[] {
  return ['docs', 'src/facts'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.mdx$|\.ts$/.test(name) && !name.endsWith('.test.ts'))
      .flatMap((name) => {
        const text = readFileSync(join(root, folder, name), 'utf8').replaceAll(/^( *)```[\s\S]*?\n\1```$/gm, '');
        return [...text.matchAll(/`(aws [a-z0-9][^`\n]*)`/g)].map(([, command = '']) => ({
          place: `${folder}/${name}: ${command}`,
          issues: [...commandIssues(command)],
        }));
      }),
  );
}

/** Every fence of every page is checked by who knows its language, and hardly any slip in one of them goes unnoticed. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {about} from './aws-model/table';
import {compiled, fenceIssues, isChecked} from './check-fence';
import {type Fence, placeOf} from './fence';
import {mutantsOf} from './mutations/mutants';
import type {Mutant} from './mutations/operator';
import {randomFrom} from './mutations/random';
import {namedCommands} from './named-commands';
import {fencesOf, readFences} from './read-fences';
import {bashIssues, hasBash} from './shell/bash';
import {compilerIssues} from './typescript';

/** How many slips of each kind are tried in one fence, and how many of all must be seen. */
const slipsOfAKind = 3;
const wantedShare = 0.95;

const fences = readFences();
const pageOf = (fence: Fence): readonly Fence[] => fences.filter(({file}) => file === fence.file);

interface Case {
  readonly fence: Fence;
  readonly mutant?: Mutant;
}

/** The fence as it would stand on its page. */
const spoilt = ({fence, mutant}: Case): Fence => (mutant ? {...fence, code: mutant.code} : fence);

const random = randomFrom(2026);
const samples: readonly Case[] = fences.map((fence) => ({fence}));
const mutants: readonly Case[] = fences.flatMap((fence) =>
  mutantsOf(fence, slipsOfAKind, random).map((mutant) => ({fence, mutant})),
);
const cases = [...samples, ...mutants];

const begun = performance.now();
const seconds = (): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

/** What is said against each case: by the checker of its language, then by the compiler, then by bash. */
const said = new Map<Case, readonly string[]>(
  cases.map((one) => {
    const page = pageOf(one.fence).map((fence) => (fence === one.fence ? spoilt(one) : fence));
    return [one, fenceIssues(spoilt(one), page)];
  }),
);
const inPrograms = cases.filter(({fence}) => compiled.has(fence.language));
const fromCompiler = compilerIssues(
  inPrograms.map((one) => ({code: spoilt(one).code, isJavaScript: one.fence.language === 'javascript'})),
);
for (const [index, one] of inPrograms.entries()) said.set(one, fromCompiler[index] ?? []);
const inShell = cases.filter((one) => one.fence.language === 'bash' && said.get(one)?.length === 0);
for (const [index, text] of bashIssues(inShell.map((one) => spoilt(one).code)).entries())
  if (text !== '') said.set(inShell[index]!, [text]);

const languages = [...new Set(fences.map(({language}) => language))].sort();
const isSeen = (one: Case): boolean => (said.get(one) ?? []).length > 0;
const share = (all: readonly Case[]): string =>
  `${((100 * all.filter(isSeen).length) / Math.max(1, all.length)).toFixed(1)} %`;

console.log(
  [
    `Samples, against the tables of ${about.cli} of ${about.built}${hasBash ? '' : '; no bash was found, so none read the scripts'}:`,
    'language    checked  fail as declared  unchecked  slips  seen',
    ...[...languages, undefined].map((language) => {
      const own = samples.filter(({fence}) => language === undefined || fence.language === language);
      const slips = mutants.filter(({fence}) => language === undefined || fence.language === language);
      const cells = [
        (language ?? 'all').padEnd(10),
        String(own.filter(({fence}) => isChecked(fence.language)).length).padStart(8),
        String(own.filter(({fence}) => fence.fails !== undefined).length).padStart(17),
        String(own.filter(({fence}) => !isChecked(fence.language)).length).padStart(10),
        String(slips.length).padStart(6),
        share(slips).padStart(8),
      ];
      return cells.join(' ');
    }),
    `Slips not seen: ${mutants
      .filter((one) => !isSeen(one))
      .map(
        ({fence, mutant}) =>
          `${fence.file}:${fence.line} ${mutant?.operator}, ${JSON.stringify(mutant?.from)} → ${JSON.stringify(mutant?.to)}`,
      )
      .join('; ')}`,
    `In ${seconds()}.`,
  ].join('\n'),
);

describe('samples of the pages', () => {
  test.each(samples.map((one) => [placeOf(one.fence), one] as const))('%s', (_, one) => {
    const problems = said.get(one) ?? [];
    const {fails} = one.fence;
    if (fails === undefined) expect(problems).toEqual([]);
    else expect(problems.join('\n')).toContain(fails);
  });

  test('are all checked', () => {
    expect(samples.filter(({fence}) => !isChecked(fence.language)).map(({fence}) => placeOf(fence))).toEqual([]);
  });

  test(`show a slip in at least ${100 * wantedShare} % of the cases`, () => {
    expect(mutants.length).toBeGreaterThan(1000);
    expect(mutants.filter(isSeen).length / mutants.length).toBeGreaterThanOrEqual(wantedShare);
  });
});

test('the AWS CLI commands that sentences and facts name exist', () => {
  const named = namedCommands();
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({issues}) => issues.length > 0)).toEqual([]);
});

test('the page on the AWS CLI says which release the samples are held against', () => {
  const version = about.cli.replace('aws-cli/', '');
  const day = new Date(about.built).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
  const page = readFileSync(join(import.meta.dirname, '../../docs/cli-sdk/index.mdx'), 'utf8');
  expect(page).toContain(`AWS CLI ${version}, packed on ${day}.`);
});

describe('a fence', () => {
  const check = (text: string): readonly string[] => {
    const page = fencesOf('docs/page.mdx', text);
    return page.flatMap((fence) => fenceIssues(fence, page));
  };

  test('without language, or with one that nobody knows, is an error', () => {
    expect(check('```\naws sts get-caller-identity\n```')).toEqual(['nothing checks a fence without language']);
    expect(check('```cobol\nSTOP RUN.\n```')).toEqual(['nothing checks cobol']);
  });

  test('of JSON that is no known document has to say what it is', () => {
    expect(check('```json\n{"a": 1}\n```')).toEqual(['nobody knows what this JSON is: say so with holds="…"']);
  });

  test('of a file is held against the option that takes it', () => {
    const command = '```bash\naws events put-targets --rule r --targets file://targets.json\n```';
    const file = (member: string): string =>
      `\`\`\`json title="targets.json"\n[{"${member}": "a", "Arn": "arn:aws:sqs:us-east-1:111122223333:q"}]\n\`\`\``;
    expect(check(`${command}\n${file('Id')}`)).toEqual([]);
    expect(check(`${command}\n${file('Ids')}`).join()).toContain('no member Ids');
    expect(check(command)).toEqual(['--targets: the page shows no targets.json']);
  });

  test('keeps its place, title and declared failure', () => {
    const [fence] = fencesOf(
      'docs/page.mdx',
      'Text\n\n  ```bash title="On the instance" fails="no option"\n  aws sts\n  ```\n',
    );
    expect(fence).toEqual({
      file: 'docs/page.mdx',
      line: 3,
      language: 'bash',
      title: 'On the instance',
      fails: 'no option',
      code: 'aws sts',
    });
  });
});

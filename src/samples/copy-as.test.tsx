/** What the tools copy: every form of every sample of every tool is checked as the samples of the pages are. */
import {existsSync, readdirSync} from 'node:fs';
import {type ComponentType, createElement, type ReactNode} from 'react';
import {prerender} from 'react-dom/static';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {copiedIssues} from './copied';

interface Form {
  readonly label: string;
  readonly getText: () => string;
}

const held: {state: unknown; forms: Form[]} = {state: undefined, forms: []};

/** What stands around the tools: the reader's state, and what the build and the page give. */
const standIns: Readonly<Record<string, () => object>> = {
  '../ui/CopyAs': () => ({
    default: ({forms}: {readonly forms: readonly Form[]}) => {
      held.forms.push(...forms);
      return null;
    },
  }),
  '../ui/Tabs': () => ({
    default: ({tabs}: {readonly tabs: readonly {readonly name: string; readonly panel: ReactNode}[]}) =>
      tabs.map(({name, panel}) => createElement('div', {key: name}, panel)),
  }),
  '../ui/useSharedState': () => ({
    frameId: (widget: string) => widget,
    useSharedState: (codec: unknown, samples: unknown) => ({
      ...{codec, samples, state: held.state, sample: undefined, notice: ''},
      ...{change: () => undefined, openSample: () => undefined},
    }),
  }),
  '@docusaurus/theme-common': () => ({useHistorySelector: () => ''}),
  '@docusaurus/useBaseUrl': () => ({
    default: (path: string) => path,
    useBaseUrlUtils: () => ({withBaseUrl: (path: string) => path}),
  }),
  '@docusaurus/useIsBrowser': () => ({default: () => false}),
  '@docusaurus/Link': () => ({default: () => null}),
};

// Other tests run in the same worker: they must not meet the stand-ins, nor this one what they loaded.
beforeAll(() => {
  vi.resetModules();
  for (const [path, make] of Object.entries(standIns)) vi.doMock(path, make);
});
afterAll(() => {
  for (const path of Object.keys(standIns)) vi.doUnmock(path);
  vi.resetModules();
  console.log(`Copied by tools: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}.`);
});

/** Samples that show a mistake, with what is said against the copied call: by tool, sample and label. */
const declared: Readonly<Record<string, string>> = {
  // The tool knows the operation, not what it is called with; a comment says so.
  'dry-run-interpreter refused AWS CLI': '--instance-ids is missing',
  'dry-run-interpreter normal-answer AWS CLI': '--update-token is missing',
  'dry-run-interpreter misspelt AWS CLI': 'no command ec2 run-instance',
  'dry-run-interpreter misspelt Script': 'no command ec2 run-instance',
  'event-pattern-tester put-events-too-many aws events put-events': '--entries: at most 10, found 11',
  'mfa-session-bench too-long AWS CLI': '--duration-seconds: at most 129600',
  'mfa-session-bench too-long bash function': '--duration-seconds: at most 129600',
  'mfa-session-bench too-long PowerShell function': '--duration-seconds: at most 129600',
  'mfa-session-bench too-long boto3': 'DurationSeconds: at most 129600',
  'mfa-session-bench too-long JavaScript': 'DurationSeconds: at most 129600',
  'mfa-session-bench user-arn Profiles': 'mfa_serial cannot be arn:aws:iam::111122223333:user/ana',
  'schema-discoverer too-long aws schemas create-schema': '--content: at most 100000',
};

/** Tools that need the build around them, or have no samples. */
const without = new Set(['error-finder', 'topic-finder']);

const folder = `${process.cwd()}/src/widgets`;
const tools = readdirSync(folder).filter((name) => !without.has(name) && existsSync(`${folder}/${name}/samples.ts`));
const counts = new Map<string, number>();

async function formsOf(tool: string): Promise<readonly (readonly [sample: string, label: string, text: string])[]> {
  const {samples} = (await import(`../widgets/${tool}/samples.ts`)) as {
    readonly samples: readonly {readonly name: string; readonly state: unknown}[];
  };
  const {default: Tool} = (await import(`../widgets/${tool}/index.tsx`)) as {readonly default: ComponentType};
  const found: [string, string, string][] = [];
  for (const {name, state} of samples) {
    held.state = state;
    held.forms = [];
    await prerender(createElement(Tool));
    for (const {label, getText} of held.forms) found.push([name, label, getText()]);
  }
  return found;
}

test.each(tools)('what %s copies is right', async (tool) => {
  const problems: string[] = [];
  for (const [sample, label, text] of await formsOf(tool)) {
    const place = `${tool} ${sample} ${label}`;
    const {kind, issues} = copiedIssues(label, text);
    if (kind === undefined) problems.push(`${place}: nobody checks this`);
    counts.set(kind ?? '', (counts.get(kind ?? '') ?? 0) + 1);
    const said = issues.join('; ');
    const awaited = declared[place];
    if (awaited === undefined ? said !== '' : !said.includes(awaited)) problems.push(`${place}: ${said}`);
  }
  expect(problems).toEqual([]);
});

/** Writes the skeleton of a new widget or engine: `npm run new -- widget <name>`, `npm run new -- engine <name>`. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const [, , kind, name = ''] = process.argv;
const isName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);
if (!['widget', 'engine'].includes(kind) || !isName) {
  console.error(
    'Usage: npm run new -- widget|engine <name-in-kebab-case>, e.g. npm run new -- widget event-pattern-tester',
  );
  process.exit(2);
}

const camel = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const pascal = camel[0].toUpperCase() + camel.slice(1);
const words = name.replaceAll('-', ' ');
const title = words[0].toUpperCase() + words.slice(1);

const widget = {
  'state.ts': `/** What the ${words} holds, and what a link to it carries. */
import * as v from 'valibot';
import {shareCodec} from '@site/src/share-link';

const schema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(40_000)),
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('${name}', 1, schema);
`,
  'samples.ts': `/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Samples} from '@site/src/ui/sample';
import type {State} from './state';

export const samples: Samples<State> = [{name: 'first', label: 'First sample', state: {text: 'Hello'}}];
`,
  'state.test.ts': `import {expect, test} from 'vitest';
import {samples} from './samples';
import {codec} from './state';

test.each(samples.map((sample) => [sample.name, sample.state] as const))('the sample %s can be sent as a link', (_, state) => {
  expect(codec.decode(codec.encode(state))).toEqual(state);
});
`,
  'index.tsx': `import type {ReactNode} from 'react';
import {TextField} from '@site/src/ui/Field';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {samples} from './samples';
import {codec} from './state';

/** What it is for, in one sentence. */
export default function ${pascal}(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  return (
    <WidgetFrame title="${title}" shared={shared}>
      <TextField label="Text" value={state.text} onChange={(text) => change({text})} />
      <Verdict tone="neutral">{state.text.length} characters</Verdict>
    </WidgetFrame>
  );
}
`,
};

const engine = {
  'index.ts': `/** ${title}: what it implements, and the URL of the section that says so. The only door of this engine. */
export {${camel}} from './${name}';
`,
  [`${name}.ts`]: `// What this file implements, and the URL of the section that says so.

/** What the engine concludes of \`input\`, with its reasons. */
export function ${camel}(input: string): {readonly verdict: string; readonly reasons: readonly string[]} {
  return {verdict: input === '' ? 'empty' : 'given', reasons: []};
}
`,
  [`${name}.test.ts`]: `import {expect, test} from 'vitest';
import {${camel}} from '.';

test('an empty input is told to be empty', () => {
  expect(${camel}('').verdict).toBe('empty');
});
`,
};

const folder = join('src', `${kind}s`, name);
if (existsSync(folder)) {
  console.error(`${folder} is there already.`);
  process.exit(1);
}
mkdirSync(folder, {recursive: true});
for (const [file, text] of Object.entries(kind === 'widget' ? widget : engine)) writeFileSync(join(folder, file), text);
spawnSync('npx', ['prettier', '--write', '--log-level', 'warn', folder], {stdio: 'inherit'});
console.log(`Wrote ${folder}.`);
if (kind === 'widget') {
  console.log(
    `In its page: import ${pascal} from '@site/src/widgets/${name}';  and on a line of its own: <${pascal} />`,
  );
}

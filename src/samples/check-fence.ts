// Who checks a fence: by its language, and JSON by what it holds. A fence that nobody checks is an error of its own.
import type {Surroundings} from './aws-cli/check-option';
import {optionIssues} from './aws-cli/check-option';
import {contentOf} from './aws-cli/content';
import {tableOf} from './aws-model/table';
import type {Content} from './content';
import type {Fence} from './fence';
import {schemaIssues} from './graphql';
import {arnIssues} from './json/arn';
import {checkContent, isContent} from './json/check-content';
import {eventMatches, kindOf} from './json/kind';
import {fromPowerShell, httpIssues, iniIssues, terminalIssues} from './plain-texts';
import {pythonIssues} from './python/check-python';
import {shellIssues} from './shell/check-shell';
import {readScript} from './shell-words';
import {templateIssues} from './template';

/** The other fences of the page; a fence is known to commands by its title. */
export type Page = readonly Fence[];

const around = (page: Page): Surroundings => ({
  files: new Map(page.flatMap(({title, code}) => (title === undefined ? [] : [[title.split(',')[0]!, code] as const]))),
  checkContent,
  isWhole: true,
});

interface Use {
  readonly service: string;
  readonly command: string;
  readonly option: string;
}

/** Where commands of the page take a file of this name. */
function usesOf(file: string, page: Page): readonly Use[] {
  return page
    .filter(({language}) => language === 'bash')
    .flatMap(({code}) => readScript(code).commands)
    .flatMap(({words}) =>
      words.flatMap((word, index) => {
        const option = words[index - 1];
        return words[0] === 'aws' && word === `file://${file}` && option?.startsWith('--')
          ? [{service: words[1] ?? '', command: words[2] ?? '', option: option.slice(2)}]
          : [];
      }),
    );
}

function* useIssues({service, command, option}: Use, code: string, surroundings: Surroundings): Generator<string> {
  const table = tableOf(service);
  const type = table?.commands[command]?.options[option];
  if (table && type !== undefined)
    yield* optionIssues({name: option, words: [code]}, type, contentOf(service, command, option), table, surroundings);
}

/** A file given to `--cli-input-json` is checked where the command stands; here by its title, which names the command. */
function* jsonIssues(fence: Fence, page: Page): Generator<string> {
  const surroundings = around([...page.filter(({line}) => line !== fence.line), fence]);
  const title = fence.title ?? '';
  const uses = usesOf(title, page);
  const command = /\baws .+$/.exec(title)?.[0];
  if (command !== undefined) yield* shellIssues(command, surroundings);
  for (const use of uses) {
    if (use.option === 'cli-input-json')
      yield* shellIssues(`aws ${use.service} ${use.command} --cli-input-json file://${title}`, surroundings);
    else yield* useIssues(use, fence.code, surroundings);
  }
  const {holds} = fence;
  if (holds !== undefined && !isContent(holds)) return void (yield `nobody knows what ${holds} is`);
  const kind: Content | undefined = holds ?? kindOf(fence.code);
  yield* arnIssues(fence.code);
  if (kind !== undefined) yield* checkContent(kind, fence.code);
  else if (uses.length === 0 && command === undefined) yield 'nobody knows what this JSON is: say so with holds="…"';
  if (fence.matches !== undefined) {
    const event = page.find(({title: name}) => name === fence.matches);
    if (!event) yield `there is no event “${fence.matches}” on the page`;
    else if (kind === 'event-pattern' ? !eventMatches(fence.code, event.code) : !eventMatches(event.code, fence.code))
      yield `it does not match “${fence.matches}”`;
  }
}

const checkers: Readonly<Record<string, (fence: Fence, page: Page) => Iterable<string>>> = {
  bash: ({code}, page) => shellIssues(code, around(page)),
  powershell: ({code}, page) => shellIssues(fromPowerShell(code), around(page)),
  json: jsonIssues,
  python: ({code}) => pythonIssues(code),
  yaml: ({code}) => templateIssues(code),
  graphql: ({code}) => schemaIssues(code),
  http: ({code}) => httpIssues(code),
  ini: ({code, title}) => iniIssues(code, title),
  text: ({code}, page) => terminalIssues(code, around(page)),
};

/** Languages that the compiler checks, all fences at once (`typescript.ts`). */
export const compiled: ReadonlySet<string> = new Set(['typescript', 'javascript']);

/** Whether anything checks a language. */
export const isChecked = (language: string): boolean => compiled.has(language) || Object.hasOwn(checkers, language);

/** What is wrong with a fence, one line each; what bash and the compiler say comes on top. */
export function fenceIssues(fence: Fence, page: Page): readonly string[] {
  if (!isChecked(fence.language))
    return [`nothing checks ${fence.language === '' ? 'a fence without language' : fence.language}`];
  return [...(checkers[fence.language]?.(fence, page) ?? [])];
}

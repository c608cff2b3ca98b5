// What a reader should know about a shared file: lines that a tool ignores, files that a tool refuses. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import {type Dialect, dialects, fileLines, type FileName} from './file-lines';

export interface FileIssue {
  readonly severity: 'error' | 'warning';
  /** First and last line, from 1. */
  readonly from: number;
  readonly to: number;
  /** Where, who, what and how to mend it; backticks mark code. */
  readonly message: string;
}

interface Finding {
  readonly number: number;
  readonly fate: 'ignored' | 'fatal';
  readonly why: string;
  readonly who: Dialect;
}

const all = Object.keys(dialects) as readonly Dialect[];

function names(who: readonly Dialect[]): string {
  if (who.length === all.length) return 'every tool';
  return who.map((dialect) => dialects[dialect]).join(' and ');
}

const place = (from: number, to: number): string => (from === to ? `Line ${from}` : `Lines ${from} to ${to}`);

/** How to mend the two mistakes that nearly everyone makes once. */
function mend(why: string, file: FileName, header: string): string {
  if (file === 'config' && why.includes('lacks the word')) return ` Write \`[profile ${header}]\`.`;
  if (why.includes('stands in the file twice')) return ' Put the settings of both under one header.';
  return '';
}

function findings(file: FileName, text: string): readonly Finding[] {
  return all.flatMap((who) =>
    fileLines(who, file, text).flatMap(({number, fate, why}) =>
      (fate === 'ignored' && !why.startsWith('not read any more')) || fate === 'fatal'
        ? [{number, fate, why, who}]
        : [],
    ),
  );
}

/** A profile of the credentials file that was written as in the config file. */
function misplacedWords(file: FileName, text: string): readonly FileIssue[] {
  if (file !== 'credentials') return [];
  return text.split(/\r\n|\r|\n/).flatMap((row, index) => {
    const name = /^\s*\[\s*profile\s+(\S+)\s*\]/.exec(row)?.[1];
    if (name === undefined) return [];
    const message = `Line ${index + 1}: in the credentials file this is not the profile \`${name}\`. Write \`[${name}]\` here.`;
    return [{severity: 'warning', from: index + 1, to: index + 1, message}] as const;
  });
}

/** The issues of a file, in the order of its lines; neighbouring lines with the same reason are one issue. */
export function fileIssues(file: FileName, text: string): readonly FileIssue[] {
  const groups = new Map<
    string,
    {readonly fate: Finding['fate']; readonly why: string; readonly lines: Map<number, Dialect[]>}
  >();
  for (const {number, fate, why, who} of findings(file, text)) {
    const key = `${fate}: ${why}`;
    const group = groups.get(key) ?? {fate, why, lines: new Map<number, Dialect[]>()};
    group.lines.set(number, [...(group.lines.get(number) ?? []), who]);
    groups.set(key, group);
  }
  const issues: FileIssue[] = [...misplacedWords(file, text)];
  for (const {fate, why, lines} of groups.values()) {
    let run: {from: number; to: number; who: readonly Dialect[]} | undefined;
    const close = (): void => {
      if (!run) return;
      const {from, to, who} = run;
      const header = /^`\[(.*)\]`/.exec(why)?.[1] ?? '';
      const verb = who.length === 1 && who[0] !== 'python' ? ['refuses', 'ignores'] : ['refuse', 'ignore'];
      const [refuse = '', ignore = ''] = who.length === all.length ? ['refuses', 'ignores'] : verb;
      const what =
        fate === 'fatal'
          ? `${names(who)} ${refuse} the whole file`
          : `${names(who)} ${ignore} ${from === to ? 'it' : 'them'}`;
      const message = `${place(from, to)}: ${what}, since ${why}.${mend(why, file, header)}`;
      issues.push({severity: fate === 'fatal' ? 'error' : 'warning', from, to, message});
      run = undefined;
    };
    for (const [number, who] of [...lines].sort(([one], [other]) => one - other)) {
      const continues = run && run.who.join() === who.join() && fate === 'ignored' && number <= run.to + 2;
      if (run && continues) run.to = number;
      else {
        close();
        run = {from: number, to: number, who};
      }
    }
    close();
  }
  return issues.sort((one, other) => one.from - other.from || one.severity.localeCompare(other.severity));
}

// Runs command lines that bash and curl were given for real, and compares what they printed. https://curl.se/docs/manpage.html
import type {ConformanceCase} from '../../conformance-case';
import {defaultSetup, type Setup} from '../setup';
import {replay} from '../terminal/replay';

/** A command line, and what bash and curl printed of it against a server around this engine. */
export interface Transcript {
  readonly id: string;
  /** What differs from the default set-up. */
  readonly setup: Partial<Setup>;
  readonly script: string;
  /** As on a terminal, speeds and waiting times replaced. */
  readonly output: string;
  readonly status: number;
}

/** Takes out of an output what differs from run to run: speeds of the progress meter, milliseconds. */
export const normalized = (output: string): string =>
  output
    .split('\n')
    .map((line) =>
      /^[ \d]{3} [ \d]{5} {2}[ \d]{3} [ \d]{5}.*\d[kM]?$/.test(line)
        ? line
            .trim()
            .split(/\s+/)
            .map((column, index, all) => (index === 6 || index === all.length - 1 ? '#' : column))
            .join(' ')
        : line.replace(/\d+ milliseconds/, '# milliseconds'),
    )
    .join('\n');

function differences({setup, script, output, status}: Transcript): readonly string[] {
  const {entries} = replay({...defaultSetup, ...setup}, [{kind: 'run', line: script}]);
  const entry = entries.at(-1);
  if (entry?.kind !== 'command') return ['no output'];
  const printed = normalized(entry.output.map(({text}) => text).join(''));
  return [
    ...(printed === output ? [] : [`printed ${JSON.stringify(printed)} instead of ${JSON.stringify(output)}`]),
    ...(entry.status === status ? [] : [`status ${entry.status} instead of ${status}`]),
  ];
}

/** The cases of a vector file's text, one JSON object a line. */
export function readCases(text: string): readonly ConformanceCase[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const transcript = JSON.parse(line) as Partial<Transcript>;
      if (typeof transcript.script !== 'string' || typeof transcript.output !== 'string')
        throw new Error(`line ${index + 1}: expected {"id", "setup", "script", "output", "status"}`);
      const whole = transcript as Transcript;
      return {
        id: whole.id,
        quirk: false,
        differences: () => differences(whole),
        run: () => differences(whole).length === 0,
      };
    });
}

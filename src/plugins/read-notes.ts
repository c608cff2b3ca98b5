/** Reads the notes of 2022 as a list of their headings and bullets. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {factsFolder} from './load-facts';

export interface NoteLine {
  /** Heading and bullets from the top down to the line itself, verbatim. */
  readonly path: readonly string[];
  readonly isHeading: boolean;
}

/** All lines in their order: `# Heading`, then `- bullet` with two blanks of indent a level. */
export function readNotes(): readonly NoteLine[] {
  const lines: NoteLine[] = [];
  let above: readonly string[] = [];
  for (const line of readFileSync(join(factsFolder, 'notes-2022.md'), 'utf8').split('\n')) {
    const heading = /^# (.*)$/.exec(line)?.[1];
    const [, indent, bullet] = /^( *)- (.*)$/.exec(line) ?? [];
    if (heading !== undefined) {
      above = [heading];
      lines.push({path: above, isHeading: true});
    } else if (indent !== undefined && bullet !== undefined) {
      above = [...above.slice(0, 1 + indent.length / 2), bullet];
      lines.push({path: above, isHeading: false});
    }
  }
  return lines;
}

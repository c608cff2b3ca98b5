/** Breaks a text into lines that fit a width. Code, between backticks, keeps its colour across a break. */

/** A piece of a line in one colour. */
export interface Run {
  readonly text: string;
  readonly isCode: boolean;
}

export type Line = readonly Run[];

/** The runs of a text in which `backticks` mark code. */
export function runsOf(text: string): readonly Run[] {
  return text
    .split('`')
    .map((part, index) => ({text: part, isCode: index % 2 === 1}))
    .filter((run) => run.text !== '');
}

/** A word with all its pieces, which may change colour inside: `(code)`. */
function wordsOf(runs: readonly Run[]): readonly Line[] {
  const words: Run[][] = [];
  let isOpen = false;
  for (const {text, isCode} of runs) {
    for (const [, blanks = '', letters = ''] of text.matchAll(/(\s*)(\S*)/g)) {
      if (blanks !== '') isOpen = false;
      if (letters === '') continue;
      if (isOpen) words.at(-1)!.push({text: letters, isCode});
      else words.push([{text: letters, isCode}]);
      isOpen = true;
    }
  }
  return words;
}

const textOf = (line: Line): string => line.map(({text}) => text).join('');

/** Cuts a word that is wider than a line: behind punctuation if it can, else anywhere. */
function cut(word: Line, fits: (text: string) => boolean): readonly Line[] {
  if (fits(textOf(word))) return [word];
  const cuts: Run[][] = [[]];
  for (const {text, isCode} of word) {
    for (const part of text.match(/[^/.:,_&=?-]*[/.:,_&=?-]+|[^/.:,_&=?-]+/g) ?? []) {
      for (const piece of fits(part) ? [part] : part) {
        if (!fits(textOf(cuts.at(-1)!) + piece)) cuts.push([]);
        cuts.at(-1)!.push({text: piece, isCode});
      }
    }
  }
  return cuts.filter((line) => line.length > 0);
}

/** The lines of a text; `fits` tells whether a line of that text is narrow enough. */
export function linesOf(runs: readonly Run[], fits: (text: string) => boolean): readonly Line[] {
  const lines: Run[][] = [];
  for (const word of wordsOf(runs)) {
    const pieces = cut(word, fits);
    const last = lines.at(-1);
    if (last && pieces.length === 1 && fits(`${textOf(last)} ${textOf(word)}`)) {
      last.push({text: ' ', isCode: false}, ...word);
    } else lines.push(...pieces.map((piece) => [...piece]));
  }
  return lines;
}

// Who reads a parameter, as far as its name stands in a text. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html
import {placeAt, type Span} from '../json-text';

/** A place where a name stands. */
export interface Reading {
  readonly line: number;
  readonly column: number;
  readonly span: Span;
  /** The line, without blanks around it. */
  readonly lineText: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
const most = 50;

/** The places in templates, task definitions or code where the whole name stands, at most 50; also as the end of an ARN. */
export function readingsOf(text: string, name: string): readonly Reading[] {
  if (name === '' || !/^[\w.\-/]+$/.test(name)) return [];
  const bare = name.replace(/^\//, '');
  const before = name.startsWith('/')
    ? String.raw`(?<![\w.\-/])(?:(?<=:)parameter)?\/`
    : String.raw`(?<![\w.\-/])(?:parameter\/)?`;
  const pattern = new RegExp(String.raw`${before}${escaped(bare)}(?![\w\-/]|\.\w)`, 'g');
  return [...text.matchAll(pattern)].slice(0, most).map(({index, 0: found}) => {
    const start = index + found.length - name.length;
    const place = placeAt(text, start);
    const lineText = text.split(/\r\n|\r|\n/)[place.line - 1] ?? '';
    return {...place, span: {start, end: start + name.length}, lineText: lineText.trim().slice(0, 160)};
  });
}

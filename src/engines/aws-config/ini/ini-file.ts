// What is left of a shared config or credentials file once a tool has read it. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html

/** A value, or the settings of one level below a key (`s3 =` with indented lines). */
export type IniValue = string | ReadonlyMap<string, string>;

export type Section = ReadonlyMap<string, IniValue>;

/** What became of a line. */
export type LineFate =
  | 'blank'
  | 'comment'
  | 'section'
  | 'setting'
  | 'continuation'
  /** Has no effect for this tool. */
  | 'ignored'
  /** Makes the tool refuse the whole file. */
  | 'fatal';

export interface IniLine {
  /** From 1. */
  readonly number: number;
  readonly fate: LineFate;
  /** Why the line has no effect, or why the file is refused; empty for the other fates. */
  readonly why: string;
  /** Of a section header: the section as `IniFile.sections` calls it. */
  readonly section?: string;
}

export interface IniFile {
  /** Section headers as the parser keeps them, in the order of the file. */
  readonly sections: ReadonlyMap<string, Section>;
  /** One for each line of the text. */
  readonly lines: readonly IniLine[];
  /** Set if the tool refuses the file: the first line at fault. */
  readonly refusedAt?: IniLine;
}

/** Collects lines while a parser runs. */
export function lineLog() {
  const lines: IniLine[] = [];
  const note = (number: number, fate: LineFate, why = '', section?: string): IniLine => {
    const line = {number, fate, why, ...(section === undefined ? {} : {section})};
    lines.push(line);
    return line;
  };
  return {lines, note};
}

/** Lines after the one that made the parser stop. */
export function unread(lines: IniLine[], total: number, stop: IniLine): IniFile {
  const why = `not read any more: the file is refused at line ${stop.number}`;
  for (let number = lines.length + 1; number <= total; number += 1) lines.push({number, fate: 'ignored', why});
  return {sections: new Map(), lines, refusedAt: stop};
}

/** A value as plain text; undefined for none and for a nested one. */
export const plain = (section: Section | undefined, key: string): string | undefined => {
  const value = section?.get(key);
  return typeof value === 'string' ? value : undefined;
};

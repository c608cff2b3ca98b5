// A fenced block of a page, with what stands around it.

export interface Fence {
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly title?: string;
  /** `holds="…"`: what kind of document it is, where neither a command nor its form says so. */
  readonly holds?: string;
  /** `matches="title"`: the event on the same page that this pattern must match. */
  readonly matches?: string;
  /** `fails="…"`: it must fail, with this among what is said against it. */
  readonly fails?: string;
  readonly code: string;
}

export const placeOf = ({file, line, title}: Fence): string =>
  `${file}:${line}${title === undefined ? '' : ` “${title}”`}`;

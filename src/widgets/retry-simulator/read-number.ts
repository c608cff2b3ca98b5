/** Numbers as readers type them, or the issue that stands against one. */
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

const printed = new Intl.NumberFormat('en-US', {maximumFractionDigits: 3});

/** Reads fields and collects what is wrong with them. */
export class NumberReader {
  readonly issues: FieldIssue[] = [];

  constructor(private readonly state: State) {}

  /** The number in a field; NaN, and an issue, if there is none within bounds. */
  read(field: keyof State, {least, most, isWhole = true}: Bounds): number {
    const text = String(this.state[field]).trim().replaceAll(',', '');
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return value;
    const found = text === '' ? 'nothing' : `“${text}”`;
    const message = `Expected a ${isWhole ? 'whole ' : ''}number from ${printed.format(least)} to ${printed.format(most)}, found ${found}.`;
    this.issues.push({field, severity: 'error', message});
    return Number.NaN;
  }

  /** Like `read`, but an empty field is undefined. */
  readOptional(field: keyof State, bounds: Bounds): number | undefined {
    return String(this.state[field]).trim() === '' ? undefined : this.read(field, bounds);
  }
}

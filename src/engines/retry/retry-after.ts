// The wait that a service asks for in a header. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type {Answer, HintHeader} from './answer';
import type {HintRules} from './rules';

/** The wait that a header's value asks for, in milliseconds, or undefined if it is none. */
export function readHint(header: HintHeader, value: string, isWholeOnly: boolean): number | undefined {
  const text = value.trim();
  if (header === 'retry-after') return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : undefined;
  if (isWholeOnly && !/^\d+$/.test(text)) return undefined;
  const milliseconds = Number(text);
  return text === '' || Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** The wait that an answer asks for and that a client with these rules heeds, in milliseconds. */
export function heededHint(rules: HintRules | undefined, answer: Answer): number | undefined {
  if (!rules || answer.kind !== 'response') return undefined;
  const hint = answer.hints?.find(({header}) => rules.headers.includes(header));
  return hint && readHint(hint.header, hint.value, rules.isWholeOnly);
}

/** The computed wait, lengthened by what the service asks for within its bound; in milliseconds. */
export const withHint = (computedMs: number, hintMs: number | undefined, mostExtraMs: number): number =>
  hintMs === undefined ? computedMs : Math.max(computedMs, Math.min(hintMs, computedMs + mostExtraMs));

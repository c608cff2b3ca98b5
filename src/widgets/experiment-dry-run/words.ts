/** Times, states and reasons in a few words. */
import type {ActionState, Candidate, Issue} from '@site/src/engines/fault-injection';

/** How a state is to be seen, for its colour; the words say the same. */
type Tone = 'good' | 'bad' | 'warn' | 'neutral';

/** A time as a reader takes it in: `30 s`, `12 min`, `1 h 30 min`. */
export function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = Math.round(seconds % 60);
  const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, rest > 0 && `${rest} s`].filter(Boolean);
  return parts.join(' ') || '0 min';
}

/** `1 action`, `2 actions`. */
export const counted = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;

const tones: Readonly<Record<ActionState, Tone>> = {
  ...{pending: 'neutral', initiating: 'neutral', running: 'neutral', completed: 'good'},
  ...{stopping: 'warn', stopped: 'warn', failed: 'bad', cancelled: 'warn', skipped: 'warn'},
};

/** The tone of a state; its word says the same. */
export const toneOf = (state: ActionState): Tone => tones[state];

const says: Readonly<Record<Issue['rule'], string>> = {
  json: 'Not JSON',
  sdk: 'The AWS CLI and the SDKs refuse',
  aws: 'AWS FIS refuses',
  model: 'Against the API model',
  catalogue: 'Against the actions reference',
  guide: 'Against the user guide',
  quota: 'Quota',
  ours: 'Our advice',
};

/** An issue as the field shows it: where, who says so, what, how to mend it, and the exact text if it is known. */
export function issueText({line, column, rule, path, message, text}: Issue): string {
  const where = `Line ${line}, column ${column}${path === '' ? '' : `, ${path}`}`;
  return `${where}. ${says[rule]}: ${message}${text === undefined ? '' : ` Its text: “${text}”`}`;
}

const orNone = (values: readonly string[]): string => (values.length > 0 ? values.join(', ') : 'nothing');

const outright = {
  chosen: 'chosen',
  'not-drawn': 'matches, not drawn',
  'other-type': 'of another type',
  arn: 'not among the ARNs',
} as const;

/** Why a resource is in a target or not. */
export function choiceText({choice}: Candidate): string {
  if (choice.kind === 'parameter') return `parameter ${choice.name} wants ${choice.wanted}`;
  if (choice.kind === 'filter') {
    return `filter ${choice.path} wants ${choice.wanted.join(' or ')}, found ${orNone(choice.found)}`;
  }
  if (choice.kind !== 'tag') return outright[choice.kind];
  const found = choice.found === undefined ? 'no such tag' : `found “${choice.found}”`;
  return `tag ${choice.key} wants “${choice.wanted}”, ${found}`;
}

// Input templates: text with placeholders, within quotes or in place of a whole value. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
import {predefinedVariables} from '../../../facts/eventbridge/event-buses';

/** A piece of a template. */
export type Piece =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'placeholder'; readonly name: string; readonly isQuoted: boolean};

const placeholder = /<([\w.-]+)>/y;

/** Takes a template apart. */
export function piecesOf(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let isQuoted = false;
  let textStart = 0;
  const endText = (end: number) => {
    if (end > textStart) pieces.push({kind: 'text', text: template.slice(textStart, end)});
  };
  for (let at = 0; at < template.length; at += 1) {
    const character = template[at];
    if (character === '\\') at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === '<') {
      placeholder.lastIndex = at;
      const [whole = '', name] = placeholder.exec(template) ?? [];
      if (name === undefined) continue;
      endText(at);
      pieces.push({kind: 'placeholder', name, isQuoted});
      at += whole.length - 1;
      textStart = at + 1;
    }
  }
  endText(template.length);
  return pieces;
}

/** The names that a template asks for, each once. */
export const placeholdersOf = (template: string): readonly string[] => [
  ...new Set(piecesOf(template).flatMap((piece) => (piece.kind === 'placeholder' ? [piece.name] : []))),
];

/** Why a template will not do. */
export interface TemplateFault {
  readonly kind: 'unknown placeholder' | 'only in an object' | 'key' | 'not JSON';
  readonly name: string;
}

const wholeEvent = 'aws.events.event.json';
/** Stands where a placeholder stood while the rest is read as JSON; a private-use character. */
const stand = '\u{F8FF}';

const skeletonOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.isQuoted ? stand : `"${stand}"`)).join('');

function hasKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasKey);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) => name.includes(stand) || hasKey(member));
}

/** Checks a template as PutTargets does, as far as that is known. */
export function faultsOf(template: string, names: Iterable<string>): readonly TemplateFault[] {
  const known = new Set<string>([...names, ...predefinedVariables.value]);
  const pieces = piecesOf(template);
  const faults: TemplateFault[] = placeholdersOf(template)
    .filter((name) => !known.has(name))
    .map((name) => ({kind: 'unknown placeholder', name}));
  if (!template.trimStart().startsWith('{') && placeholdersOf(template).includes(wholeEvent)) {
    faults.push({kind: 'only in an object', name: wholeEvent});
  }
  try {
    if (hasKey(JSON.parse(skeletonOf(pieces)))) faults.push({kind: 'key', name: ''});
  } catch {
    faults.push({kind: 'not JSON', name: ''});
  }
  return faults;
}

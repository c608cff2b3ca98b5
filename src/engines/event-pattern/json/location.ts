// The location that ends AWS's messages about patterns: the text they repeat, cut, with line and column. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
import {errorSourceMaxCharacters} from '../../../facts/eventbridge/event-patterns';
import type {Place} from './source';

const isEscaped = (code: number): boolean => (code < 32 && code !== 10 && code !== 13) || (code >= 127 && code < 160);

function escapeControls(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return isEscaped(code) ? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}` : character;
  }).join('');
}

/** `[Source: (String)"{…}"; line: 1, column: 7]`. */
export function describeLocation(text: string, {line, column}: Place): string {
  const shown = text.slice(0, errorSourceMaxCharacters.value);
  const left = text.length - shown.length;
  const cut = left > 0 ? `[truncated ${left} chars]` : '';
  return `[Source: (String)"${escapeControls(shown)}"${cut}; line: ${line}, column: ${column}]`;
}

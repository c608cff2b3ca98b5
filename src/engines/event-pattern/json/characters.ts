// Names of characters in messages about broken JSON. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html

const isControl = (code: number): boolean => code < 32 || (code >= 127 && code < 160);

/** A character as messages print it: `'}' (code 125)`. */
export function describeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (isControl(code)) return `(CTRL-CHAR, code ${code})`;
  if (code > 255) return `'${character}' (code ${code} / 0x${code.toString(16)})`;
  return `'${character}' (code ${code})`;
}

/** Whether a character can continue a bare word, which messages then repeat whole. */
export const continuesWord = (character: string): boolean => /[\p{L}\p{N}\p{Sc}\p{Pc}\p{Mn}\p{Mc}]/u.test(character);

/** Whether a character can begin a bare word. */
export const beginsWord = (character: string): boolean => /[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u.test(character);

// One slip of the finger in a word.
import type {Random} from './random';

const letters = 'abcdefghijklmnopqrstuvwxyz';

function slips(word: string, at: number): readonly string[] {
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  const next = letters[(letters.indexOf(letter.toLowerCase()) + 1) % letters.length] ?? '';
  return [
    before + after,
    before + letter + letter + after,
    before + (letter === letter.toLowerCase() ? next : next.toUpperCase()) + after,
    before + (after[0] ?? '') + letter + after.slice(1),
  ];
}

/** The word with a letter lost, doubled, replaced, or changed over with the next one; never the same word. */
export function typo(word: string, random: Random): string {
  const places = [...word].flatMap((letter, index) => (/[a-z]/i.test(letter) ? [index] : []));
  for (let attempt = 0; attempt < 20 && places.length > 0; attempt += 1) {
    const found = slips(word, places[random(places.length)]!)[random(4)]!;
    if (found !== word && found !== '' && found.toLowerCase() !== word.toLowerCase()) return found;
  }
  return `${word}x`;
}

// Words of a section header as Python's shlex.split takes them apart. https://docs.python.org/3/library/shlex.html#shlex.split

/** The words of a text; undefined if a quotation or an escape is left open. */
export function shellWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quote !== '' && letter === quote) {
      quote = '';
    } else if (letter === '\\' && quote !== "'") {
      const next = text.charAt(at + 1);
      if (next === '') return undefined;
      const keepsSlash = quote === '"' && next !== '"' && next !== '\\';
      word = `${word ?? ''}${keepsSlash ? '\\' : ''}${next}`;
      at += 1;
    } else if (quote !== '') {
      word = `${word ?? ''}${letter}`;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= '';
    } else if (/[ \t\r\n]/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = `${word ?? ''}${letter}`;
    }
  }
  if (quote !== '') return undefined;
  if (word !== undefined) words.push(word);
  return words;
}

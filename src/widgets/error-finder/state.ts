/** Which messages a reader means by what was typed or pasted. */
export interface ListedMessage {
  readonly id: string;
  /** The exact text; parts that vary stand in angle brackets. */
  readonly text: string;
  readonly code?: string;
  readonly from: string;
  readonly status?: string;
  readonly meaning: string;
  readonly mend: string;
  /** Address of the page that explains it, e.g. `/kms`. */
  readonly page: string;
  readonly topic: string;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether the fixed parts of a message stand in a pasted text, in their order. */
function standsIn(message: string, pasted: string): boolean {
  const parts = squeeze(message)
    .split(/<[^<>]*>/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.join('').length < 12) return false;
  let from = 0;
  return parts.every((part) => {
    const at = pasted.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/**
 * The messages that fit: those that stand in a pasted text, else those that hold every typed word.
 * An empty query fits all.
 */
export function findMessages<Listed extends ListedMessage>(
  messages: readonly Listed[],
  query: string,
): readonly Listed[] {
  const wanted = squeeze(query);
  if (wanted === '') return messages;
  const pasted = messages.filter(({text}) => standsIn(text, wanted));
  if (pasted.length > 0) return pasted;
  const words = wanted.split(' ');
  return messages.filter(({text, code = '', from, status = '', meaning, topic}) => {
    const everything = squeeze([text, code, from, status, meaning, topic].join(' '));
    return words.every((word) => everything.includes(word));
  });
}

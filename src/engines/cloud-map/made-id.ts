// IDs for what a document leaves unnamed, in the form that AWS gives them. https://docs.aws.amazon.com/cloud-map/latest/api/API_Service.html

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** `srv-` or `ns-` and 16 letters and digits that depend on the name only (FNV-1a over it, again for each letter). */
export function madeId(kind: 'ns' | 'srv', name: string): string {
  let hash = 0x811c9dc5;
  const next = (text: string): number => {
    for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 11) % letters.length;
  };
  return `${kind}-${Array.from({length: 16}, (_, index) => letters[next(`${name}${index}`)]).join('')}`;
}

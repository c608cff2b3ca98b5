// Tolerant look-ups in XML that may be cut off or embedded in other text; no document is built. https://www.w3.org/TR/xml/#sec-references

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** Resolves the five entities of XML and numeric references; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of the first element with that name, or undefined. An element that never ends reaches to the end of the text. */
export function elementText(markup: string, name: string): string | undefined {
  const open = new RegExp(`<${name}(?:\\s[^>]*)?>`).exec(markup);
  if (!open) return undefined;
  const begin = open.index + open[0].length;
  const end = markup.indexOf(`</${name}>`, begin);
  const content = markup.slice(begin, end === -1 ? undefined : end);
  const character = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(content)?.[1];
  return character ?? decodeEntities(content);
}

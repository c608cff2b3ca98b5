/** Puts text on the clipboard; false if the browser refuses, or if a text that is still to come does not. */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else {
      // Safari allows a text that comes late only if the clipboard is asked at once, while the press counts.
      const later = text.then((words) => new Blob([words], {type: 'text/plain'}));
      later.catch(() => {}); // a browser that refuses at once never looks at it
      await navigator.clipboard.write([new ClipboardItem({'text/plain': later})]);
    }
    return true;
  } catch {
    return false;
  }
}

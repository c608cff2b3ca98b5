/** Shows a piece of what stands in a text area, in UTF-16 units: it is selected and in view, and the field has the focus. */
export function showPiece(field: HTMLTextAreaElement, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
  const lines = field.value.split('\n').length;
  const before = field.value.slice(0, start).split('\n').length - 1;
  // A text of one line is wrapped, so its letters tell how far down the piece is.
  const share = lines > 1 ? Math.max(0, before - 2) / lines : start / Math.max(1, field.value.length);
  field.scrollTop = share * field.scrollHeight;
}

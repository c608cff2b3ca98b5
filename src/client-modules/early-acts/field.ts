/** What a reader has entered in a field, and how React gets to know it. */

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field holds: its text, or which options are chosen, or whether it is ticked. */
export interface Entry {
  readonly state: string;
  readonly caret?: readonly [number, number];
}

/** React's note of the value it knows; an event that changes nothing against it is dropped. */
interface Tracked {
  readonly _valueTracker?: {setValue(value: string): void};
}

export const fieldSelector = 'input, textarea, select';

export const isField = (target: unknown): target is Field => target instanceof Element && target.matches(fieldSelector);

const isTick = (field: Field): field is HTMLInputElement => /^(checkbox|radio)$/.test(field.type);
const isSelect = (field: Field): field is HTMLSelectElement => field.localName === 'select';
const chosen = (field: HTMLSelectElement): string => [...field.options].map(({selected}) => Number(selected)).join('');

/** What the field holds now. */
export function entryOf(field: Field): Entry {
  if (isSelect(field)) return {state: chosen(field)};
  if (isTick(field)) return {state: String(field.checked)};
  const {value, selectionStart, selectionEnd} = field;
  return {state: value, caret: selectionStart === null ? undefined : [selectionStart, selectionEnd ?? selectionStart]};
}

/** Whether the field holds something else than the page came with. */
export function isChanged(field: Field): boolean {
  if (isSelect(field)) {
    const given = [...field.options].filter(({defaultSelected}) => defaultSelected);
    const first = given.length > 0 || field.multiple ? given : [...field.options].slice(0, 1);
    return [...field.options].some((option) => option.selected !== first.includes(option));
  }
  return isTick(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** Sets a property as the browser does, past the setter that React has put on the element. */
function setNatively(field: Field, name: 'value' | 'checked', value: string | boolean): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), name)?.set?.call(field, value);
}

/** Makes the field hold the entry and its page hear of it, as if it were entered now. Focus and caret stay. */
export function enter(field: Field, {state, caret}: Entry): void {
  const tracker = (field as Tracked)._valueTracker;
  if (isTick(field)) {
    const before = state !== 'true';
    setNatively(field, 'checked', before);
    tracker?.setValue(String(before));
    field.click();
  } else if (isSelect(field)) {
    [...field.options].forEach((option, index) => (option.selected = state[index] === '1'));
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  } else if (field.type === 'file') {
    field.dispatchEvent(new Event('change', {bubbles: true}));
  } else {
    if (field.value !== state) {
      setNatively(field, 'value', state);
      if (caret && document.activeElement === field) field.setSelectionRange(...caret);
    }
    tracker?.setValue(`${state} `);
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }
}

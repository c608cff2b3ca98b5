import {startTransition, useLayoutEffect, useRef, useState, type RefObject} from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

interface Typed {
  /** What the field is given when it is made; from then on it holds its text itself. */
  readonly first: string;
  readonly type: (text: string) => void;
  /** Has everything follow at once; to be called before anything else may act on what was typed. */
  readonly settle: () => void;
}

/** An equal text is left alone: writing moves the caret to the end. */
function write(element: TextElement | null, text: string): void {
  if (element && element.value !== text) element.value = text;
}

/**
 * A field whose letters are painted at once, whatever follows from them: the browser writes them, and React neither renders
 * for them nor copies the text into the markup, which takes milliseconds of a long one. `onChange` is rendered behind, and given
 * up for the next letter. It may be called twice with the same text.
 */
export function useTyped(
  field: RefObject<TextElement | null>,
  value: string,
  onChange: (value: string) => void,
): Typed {
  const [first] = useState(value);
  /** How many changes were typed, and how many of them are rendered. */
  const typed = useRef(0);
  const [rendered, setRendered] = useState(0);
  // With each commit: what was typed may have been refused, and the field may be a new one.
  useLayoutEffect(() => {
    if (typed.current === rendered) write(field.current, value);
  });
  return {
    first,
    type: (text) => {
      write(field.current, text);
      typed.current += 1;
      const change = typed.current;
      startTransition(() => {
        setRendered(change);
        onChange(text);
      });
    },
    settle: () => {
      if (typed.current !== rendered) onChange(field.current?.value ?? value);
    },
  };
}

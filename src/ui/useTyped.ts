import {useState, useTransition} from 'react';

interface Typed {
  /** What the field shows. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Has everything follow at once; to be called before anything else may act on what was typed. */
  readonly settle: () => void;
}

/**
 * A field whose letters are painted at once, whatever follows from them: `onChange` is rendered behind, and given up for the
 * next letter. It may be called twice with the same text.
 */
export function useTyped(value: string, onChange: (value: string) => void): Typed {
  const [isBehind, startBehind] = useTransition();
  const [typed, setTyped] = useState(value);
  return {
    text: isBehind ? typed : value,
    type: (text) => {
      setTyped(text);
      startBehind(() => onChange(text));
    },
    settle: () => {
      if (isBehind) onChange(typed);
    },
  };
}

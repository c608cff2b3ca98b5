import {Fragment, type ReactNode} from 'react';

/** Plain text in which `backticks` mark code. */
export default function InlineCode({text}: {readonly text: string}): ReactNode {
  return text.split('`').map((part, index) => {
    const key = `${index}:${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
}

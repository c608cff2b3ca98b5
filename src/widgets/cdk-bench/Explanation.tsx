import type {ReactNode} from 'react';
import InlineCode from '@site/src/ui/InlineCode';
import {knownIn} from './explain';

/** Meaning and mend of each known message in an error, with the way to where the page has it. */
export default function Explanation({text}: {readonly text: string}): ReactNode {
  return knownIn(text).map(({id, meaning, mend}) => (
    <p key={id}>
      <InlineCode text={`${meaning} ${mend}`} /> <a href={`#${id}`}>In these notes</a>
    </p>
  ));
}

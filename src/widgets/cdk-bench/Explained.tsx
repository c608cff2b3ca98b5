import type {ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';

const Explanation = lazyPart(() => import('./Explanation'));

/** What an error means and how to mend it, if the notes know it; the messages are fetched with the first error. */
export default function Explained({text}: {readonly text: string}): ReactNode {
  return (
    <Lazily isQuiet>
      <Explanation text={text} />
    </Lazily>
  );
}

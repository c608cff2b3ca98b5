import {lazy, Suspense, type ReactNode} from 'react';

const Explanation = lazy(() => import('./Explanation'));

/** What an error means and how to mend it, if the notes know it; the messages are fetched with the first error. */
export default function Explained({text}: {readonly text: string}): ReactNode {
  return (
    <Suspense fallback={null}>
      <Explanation text={text} />
    </Suspense>
  );
}

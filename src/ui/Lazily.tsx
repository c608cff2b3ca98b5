import {Suspense, type ReactNode} from 'react';
import FetchStatus from './FetchStatus';

interface Props {
  /** Whether nothing is said while it is fetched, as something else stands there already. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/**
 * Around a part of a tool (see `lazyPart`) that is fetched when first opened. Not around what stands in the page from the
 * start: React sends a large part inside a boundary to a place that only script can show.
 */
export default function Lazily({isQuiet, children}: Props): ReactNode {
  const status = (
    <p role="status">
      <FetchStatus>Loading…</FetchStatus>
    </p>
  );
  return <Suspense fallback={isQuiet ? <FetchStatus /> : status}>{children}</Suspense>;
}

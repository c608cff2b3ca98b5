import {Suspense, type ReactNode} from 'react';

/**
 * Around a part of a tool that is fetched when first opened. Not around what stands in the page from the start: React
 * sends a large part inside a boundary to a place that only script can show.
 */
export default function Lazily({children}: {readonly children: ReactNode}): ReactNode {
  return <Suspense fallback={<p role="status">Loading…</p>}>{children}</Suspense>;
}

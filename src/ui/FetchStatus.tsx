import {useState, useSyncExternalStore, type ReactNode} from 'react';
import Button from './Button';
import {countFailed, onFailed, tryAgain} from './fetch-part';

/**
 * What is said while a part is fetched, if anything, or that it did not come. The button stays while it is tried again, so
 * that a keyboard stays where it is.
 */
export default function FetchStatus({children}: {readonly children?: ReactNode}): ReactNode {
  const failed = useSyncExternalStore(onFailed, countFailed, countFailed);
  const [isTold, setTold] = useState(false);
  if (failed && !isTold) setTold(true);
  if (!isTold) return children;
  return (
    <span role="status">
      {failed ? 'This could not be fetched.' : children} <Button onClick={tryAgain}>Try again</Button>
    </span>
  );
}

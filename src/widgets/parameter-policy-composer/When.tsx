import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {utcText, writeTimestamp} from '@site/src/engines/parameter-policy';
import Quiet from '@site/src/ui/Quiet';

let format: Intl.DateTimeFormat | undefined;

/** A moment where the reader is, with the name of the time zone. */
function localText(ms: number): string {
  format ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(ms);
}

interface Props {
  readonly ms: number;
  /** Whether it explains a field. */
  readonly isQuiet?: boolean;
}

/** A moment in UTC, and once the page runs where the reader is. */
export default function When({ms, isQuiet = false}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const utc = <time dateTime={writeTimestamp(ms)}>{utcText(ms)}</time>;
  return (
    <>
      {isQuiet ? <Quiet>{utc}</Quiet> : utc}
      {isBrowser && <Quiet>{localText(ms)} here</Quiet>}
    </>
  );
}

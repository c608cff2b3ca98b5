import type {ReactNode} from 'react';
import {inHours} from '@site/src/engines/session-token';
import {useSeconds} from '@site/src/ui/useSeconds';
import Verdict from '@site/src/ui/Verdict';

interface Props {
  /** ISO 8601; undefined if the answer says none. */
  readonly expiration: string | undefined;
  readonly isOpen: boolean;
}

/** To the minute, so that it is announced once a minute at most. */
const toMinutes = (seconds: number): string =>
  seconds < 60 ? 'less than a minute' : inHours(seconds - (seconds % 60));

/** How long a session still lasts. */
export default function SessionClock({expiration, isOpen}: Props): ReactNode {
  const clock = useSeconds(isOpen);
  if (expiration === undefined || clock === undefined) {
    return <Verdict tone="good">The answer is read. It does not say until when it lasts.</Verdict>;
  }
  const left = Math.floor(Date.parse(expiration) / 1000) - clock;
  if (left <= 0) return <Verdict tone="bad">This session ended {toMinutes(-left)} ago. Get a new one.</Verdict>;
  return (
    <Verdict tone="good">
      The answer is read. The session lasts {toMinutes(left)} more, until {expiration}.
    </Verdict>
  );
}

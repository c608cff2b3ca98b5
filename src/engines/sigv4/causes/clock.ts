// The clock: is the request too old or too young at the time given? https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {checkTiming} from '../timing';
import type {Signing} from '../signing';
import type {Cause} from './cause';

/** A cause if the signature would be refused for its time at `now` (ISO 8601). */
export function clockCauses(signing: Signing, now: string | undefined): readonly Cause[] {
  if (now === undefined) return [];
  const {variant, at, scope, expiresInSeconds} = signing;
  const timing = checkTiming({at: at.long, now, variant, service: scope.service, expiresInSeconds});
  if (timing.verdict === 'accepted' || timing.verdict === 'unreadable-time') return [];
  const id =
    timing.verdict === 'not-yet-valid'
      ? 'clock-ahead'
      : timing.verdict === 'expiry-out-of-range'
        ? 'url-parameters'
        : variant === 'query'
          ? 'url-expired'
          : 'clock-behind';
  return [
    {
      id,
      likelihood: 'possible',
      title: 'Its time alone would have the request refused',
      evidence: [timing.why],
      mend:
        id === 'url-parameters'
          ? 'Ask for a life within the limits.'
          : 'Set the clock, sign right before sending, and sign anew for every attempt.',
    },
  ];
}

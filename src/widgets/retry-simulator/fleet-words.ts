/** What a comparison of fleets shows, in sentences. */
import type {FleetResult} from '@site/src/engines/retry';
import {count, counted, duration} from './words';

/** The way to retry that gets most calls through, and of those the one with the fewest requests; and the heaviest. */
export function bestAndWorst(results: readonly FleetResult[]): {
  readonly best?: FleetResult;
  readonly worst?: FleetResult;
} {
  const byMerit = [...results].sort(
    (one, other) =>
      Number(one.isCutOff) - Number(other.isCutOff) || other.succeeded - one.succeeded || one.attempts - other.attempts,
  );
  return {best: byMerit[0], worst: [...results].sort((one, other) => other.attempts - one.attempts)[0]};
}

const calls = ({succeeded, failed}: FleetResult): string =>
  `${count(succeeded)} of ${counted(succeeded + failed, 'call')}`;

/** The best in one sentence after its name. */
export const bestText = (best: FleetResult): string =>
  `gets ${calls(best)} through with ${count(best.attempts)} requests, the last after ${duration(best.lastSuccessMs)}.`;

/** The heaviest in one sentence after its name. */
export const worstText = (worst: FleetResult): string =>
  `sends ${count(worst.attempts)} requests, up to ${count(worst.peak)} in a tenth of a second, and gets ${calls(worst)} through.`;

/** Runs a fleet off the page’s own thread, so that thousands of callers do not hold up a keystroke. */
import {compareFleets, type Comparison} from '@site/src/engines/retry';
import {contendersOf, type FleetRequest} from './fleet';

/** What a worker answers. */
export interface FleetAnswer {
  readonly comparison: Comparison;
  /** How long the run took here, in milliseconds. */
  readonly tookMs: number;
}

self.onmessage = ({data}: MessageEvent<FleetRequest>): void => {
  const began = performance.now();
  const comparison = compareFleets(data.scenario, contendersOf(data.contenders), data.seed);
  const answer: FleetAnswer = {comparison, tookMs: performance.now() - began};
  self.postMessage(answer);
};

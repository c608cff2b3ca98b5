// Many clients write one row, each once, with optimistic locking: the model behind AWS’s study of jitter. https://github.com/aws-samples/aws-arch-backoff-simulator
import {normal} from '../random';
import type {Random} from '../wait';
import {EventQueue} from './event-queue';
import {FleetRecord} from './record';
import {mostSteps, type Contender, type Scenario} from './scenario';
import {plainWait} from './strategies';

const [readArrives, readAnswered, writeArrives, writeAnswered] = [0, 1, 2, 3] as const;

/** Each client reads the row and writes it; a write that another one overtook is tried again, for ever. */
export function runRow({callers, latencyMs}: Scenario, contender: Contender, random: Random): FleetRecord {
  const record = new FleetRecord();
  const queue = new EventQueue(callers);
  const next = new Uint8Array(callers);
  const version = new Float64Array(callers);
  const isWritten = new Uint8Array(callers);
  const failures = new Int32Array(callers);
  if (contender.kind !== 'plain') return record;
  const {strategy, baseMs, capMs} = contender;
  const previous = new Float64Array(callers).fill(baseMs);
  const hop = (): number => Math.abs(normal(random, latencyMs / 2, latencyMs / 10));
  let row = 0;
  for (let caller = 0; caller < callers; caller += 1) queue.push(caller, hop());
  for (let step = 0; ; step += 1) {
    const caller = queue.pop();
    if (caller === undefined) return record;
    const now = queue.timeOf(caller);
    if (step >= mostSteps) {
      record.isCutOff = true;
      record.endMs = now;
      return record;
    }
    let waitMs = 0;
    switch (next[caller]) {
      case readArrives:
        version[caller] = row;
        next[caller] = readAnswered;
        break;
      case readAnswered:
        next[caller] = writeArrives;
        break;
      case writeArrives:
        record.attempt(now);
        isWritten[caller] = version[caller] === row ? 1 : 0;
        row += isWritten[caller] ?? 0;
        next[caller] = writeAnswered;
        break;
      case writeAnswered: {
        if (isWritten[caller]) {
          record.success(now, 0);
          continue;
        }
        const doublings = (failures[caller] ?? 0) + 1;
        failures[caller] = doublings;
        const previousMs = previous[caller] ?? baseMs;
        waitMs = plainWait(strategy, {baseMs, capMs, doublings, previousMs, random});
        previous[caller] = waitMs;
        next[caller] = readArrives;
      }
    }
    queue.push(caller, now + waitMs + hop());
  }
}

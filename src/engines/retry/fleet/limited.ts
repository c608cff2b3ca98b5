// Many callers against a server that takes so many requests a second; a model of our own. https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html
import type {Random} from '../wait';
import {EventQueue} from './event-queue';
import {FleetRecord} from './record';
import {retriersOf} from './retriers';
import {mostSteps, type Contender, type Scenario} from './scenario';

const [wantsToSend, arrives, isAnswered] = [0, 1, 2] as const;

/** Seconds of requests that an idle server can take at once. */
const burstSeconds = 0.1;

/** Whether the server takes a request at a time: a token bucket, closed while the server is down. */
function admission(perSecond: number, downMs: number): (now: number) => boolean {
  const most = Math.max(1, perSecond * burstSeconds);
  let tokens = most;
  let filledAt = downMs;
  return (now) => {
    if (now < downMs) return false;
    tokens = Math.min(most, tokens + ((now - filledAt) * perSecond) / 1000);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

/** Runs all callers until each has made its calls. */
export function runLimited(scenario: Scenario, contender: Contender, random: Random): FleetRecord {
  const {server, callers, callsEach, latencyMs} = scenario;
  const record = new FleetRecord();
  if (server.kind === 'row') return record;
  const isTaken = admission(server.perSecond, server.kind === 'outage' ? server.downMs : 0);
  const retriers = retriersOf(contender, scenario, random);
  const queue = new EventQueue(callers);
  const next = new Uint8Array(callers);
  const wasTaken = new Uint8Array(callers);
  const startedAt = new Float64Array(callers);
  const left = new Int32Array(callers).fill(callsEach);
  const {holdMs} = retriers;
  const hop = (): number => latencyMs * (0.4 + random() * 0.2);
  /** Lets a caller send at a time; where nothing is held back, that needs no step of its own. */
  const send = (caller: number, at: number): void => {
    next[caller] = holdMs ? wantsToSend : arrives;
    queue.push(caller, holdMs ? at : at + hop());
  };
  for (let caller = 0; caller < callers; caller += 1) send(caller, 0);
  for (let step = 0; ; step += 1) {
    const caller = queue.pop();
    if (caller === undefined) return record;
    const now = queue.timeOf(caller);
    if (step >= mostSteps) {
      record.isCutOff = true;
      record.endMs = now;
      return record;
    }
    if (next[caller] === wantsToSend) {
      const heldMs = holdMs?.(caller, now) ?? 0;
      if (heldMs === 0) next[caller] = arrives;
      queue.push(caller, now + (heldMs || hop()));
    } else if (next[caller] === arrives) {
      record.attempt(now);
      wasTaken[caller] = isTaken(now) ? 1 : 0;
      next[caller] = isAnswered;
      queue.push(caller, now + hop());
    } else {
      let waitMs = -1;
      if (wasTaken[caller]) {
        retriers.succeeded(caller, now);
        record.success(now, startedAt[caller] ?? 0);
      } else {
        waitMs = retriers.refused(caller, now);
        if (waitMs < 0) record.failure(now);
      }
      if (waitMs < 0) {
        left[caller] = (left[caller] ?? 0) - 1;
        startedAt[caller] = now;
        if ((left[caller] ?? 0) <= 0) continue;
      }
      send(caller, now + Math.max(0, waitMs));
    }
  }
}

// Walks a chain: each place in its order until one answers or stops the search. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import type {Attempt, Credentials, Link, ToolError} from './resolution';

/** A place of a chain and how to ask it. */
export interface Place {
  readonly provider: string;
  readonly ask: () => Attempt;
}

export interface Walk {
  readonly links: readonly Link[];
  readonly found?: Credentials;
  readonly stopped?: ToolError;
  /** Errors of the places that failed on the way, in order. */
  readonly failures: readonly ToolError[];
}

const linkOf = (provider: string, attempt: Attempt): Link => ({
  provider,
  outcome:
    attempt.kind === 'found' ? 'won' : attempt.kind === 'stop' ? 'stopped' : attempt.error ? 'failed' : 'skipped',
  why: attempt.why,
  ...(attempt.steps && attempt.steps.length > 0 ? {steps: attempt.steps} : {}),
});

/** Asks the places one by one; those after the end of the search are listed as not asked. */
export function walk(places: readonly Place[]): Walk {
  const links: Link[] = [];
  const failures: ToolError[] = [];
  let end: {readonly found?: Credentials; readonly stopped?: ToolError} | undefined;
  let last = '';
  for (const {provider, ask} of places) {
    if (end) {
      links.push({provider, outcome: 'not-asked', why: `The search ended at \`${last}\`.`});
      continue;
    }
    const attempt = ask();
    links.push(linkOf(provider, attempt));
    last = provider;
    if (attempt.kind === 'found') end = {found: attempt.credentials};
    else if (attempt.kind === 'stop') end = {stopped: attempt.error};
    else if (attempt.error) failures.push(attempt.error);
  }
  return {links, failures, ...end};
}

/** A walk inside of a place, as that place's answer; `onNothing` is what it means that nobody answered. */
export function inside({links, found, stopped}: Walk, onNothing: () => Attempt): Attempt {
  const steps = links.filter(({outcome}) => outcome !== 'not-asked');
  const [last] = steps.slice(-1);
  const why = last?.why ?? '';
  if (found) return {kind: 'found', credentials: found, why, steps};
  if (stopped) return {kind: 'stop', error: stopped, why, steps};
  return {steps, ...onNothing()};
}

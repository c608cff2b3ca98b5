/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

export interface RetrySample extends Sample<State> {
  /** What the simulator must say of it. */
  readonly expects: string;
}

const start: State = {
  tab: 'call',
  ...{client: 'boto3', mode: 'default', era: 'default', service: 'other'},
  ...{maxAttempts: '', quota: ''},
  answers: '503\n503\n200',
  ...{latency: '80', timeout: '2000', pause: '0'},
  ...{draw: 'random', run: '1', step: 1, compare: 'tools'},
  server: 'outage',
  ...{callers: '300', perClient: '10', callsEach: '2', perSecond: '150', down: '3'},
  ...{base: '100', cap: '20000', tries: '8', against: 'strategies'},
};

export const samples: readonly [RetrySample, ...RetrySample[]] = [
  {
    name: 'two-503',
    label: 'HTTP 503 twice, then success',
    state: start,
    expects: 'the call succeeds at attempt 3',
  },
  {
    name: 'throttled',
    label: 'Throttled until no attempt is left',
    state: {...start, client: 'cli', era: '2026', answers: '400 ThrottlingException', draw: 'longest', step: 2},
    expects: 'no attempt is left',
  },
  {
    name: 'denied',
    label: 'Access denied: never retried',
    state: {...start, client: 'javascript', answers: '403 AccessDenied', step: 0},
    expects: 'this error is never retried',
  },
  {
    name: 'quota-empty',
    label: 'At the limit: the retry quota runs out',
    state: {
      ...start,
      ...{client: 'boto3', era: '2026', quota: '60', pause: '200', step: 6, compare: 'modes'},
      answers: '10 x 503\n3 x 200',
    },
    expects: '3 of 9 calls succeed',
  },
  {
    name: 'retry-after',
    label: 'The service asks for a minute',
    state: {
      ...start,
      ...{client: 'javascript', draw: 'longest', step: 0},
      answers: '503 x-amz-retry-after: 60000\n200',
    },
    expects: 'the call succeeds at attempt 2, after 5.21 s',
  },
  {
    name: 'timeouts',
    label: 'Timeouts cost twice before 2026',
    state: {...start, client: 'boto3', mode: 'standard', answers: 'timeout\ntimeout\n200', step: 0, compare: 'modes'},
    expects: 'the call succeeds at attempt 3',
  },
  {
    name: 'long-poll',
    label: 'A long poll without quota waits before it fails',
    state: {
      ...start,
      ...{client: 'boto3', era: '2026', service: 'long-poll', quota: '3', draw: 'longest', step: 0},
      answers: '400 ThrottlingException',
    },
    expects: 'the retry quota is too low',
  },
  {
    name: 'adaptive',
    label: 'Adaptive mode holds back a first attempt',
    state: {
      ...start,
      ...{client: 'javascript', mode: 'adaptive', step: 2, compare: 'modes'},
      answers: '400 ThrottlingException\n4 x 200',
    },
    expects: '4 of 4 calls succeed',
  },
  {
    name: 'cli-legacy',
    label: 'Refused: legacy mode in the AWS CLI',
    state: {...start, client: 'cli', mode: 'legacy'},
    expects: 'must be one of: "standard" or "adaptive"',
  },
  {
    name: 'recovery',
    label: 'Many callers: a service comes back',
    state: {...start, tab: 'fleet'},
    expects: 'Equal jitter',
  },
  {
    name: 'study',
    label: 'Many callers: AWS’s study of jitter',
    state: {...start, tab: 'fleet', server: 'row', callers: '100', latency: '20', base: '5', cap: '2000'},
    expects: 'Full jitter',
  },
  {
    name: 'crowd',
    label: 'Many callers: 5,000 against a limit',
    state: {
      ...start,
      ...{tab: 'fleet', server: 'throttle', callers: '5000', perClient: '50', callsEach: '1', perSecond: '500'},
      tries: '10',
    },
    expects: 'Equal jitter',
  },
];

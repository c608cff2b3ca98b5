/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface LabSample extends Sample<State> {
  /** The data keys of the first messages, or what the verdict must say. */
  readonly expects: string;
}

const start: State = {
  messages: '0s 1kB app=orders x10 every 1s',
  library: 'javascript',
  side: 'encrypt',
  maxAge: '60000',
  maxMessages: '4',
  maxBytes: '',
  capacity: '100',
  derivesKey: true,
  price: '',
  timesAMonth: '1',
};

export const samples: readonly [LabSample, ...LabSample[]] = [
  {
    name: 'ten-messages',
    label: 'Ten messages, 4 under each key',
    state: start,
    expects: 'K1 K1 K1 K1 K2 K2 K2 K2 K3 K3',
  },
  {
    name: 'byte-limit',
    label: 'A message above the byte limit',
    state: {...start, messages: '0s 10\n1s 10\n2s 30\n3s 10\n4s 10', maxMessages: '', maxBytes: '25'},
    expects: 'K1 K1 K2 K3 K3',
  },
  {
    name: 'exactly-the-age',
    label: 'Exactly the maximum age',
    state: {...start, messages: '0s 1kB\n60s 1kB\n61s 1kB', maxMessages: ''},
    expects: 'K1 K1 K2',
  },
  {
    name: 'tenants',
    label: 'Tenants push each other out',
    state: {
      ...start,
      messages: '0s 1kB tenant=blue x4 every 3s\n1s 1kB tenant=green x4 every 3s\n2s 1kB tenant=red x4 every 3s',
      capacity: '2',
      maxMessages: '',
    },
    expects: 'K1 K2 K3 K4 K5 K6',
  },
  {
    name: 'partitions',
    label: 'Two partitions',
    state: {...start, messages: '0s 1kB app=orders @api x3 every 2s\n1s 1kB app=orders @jobs x3 every 2s'},
    expects: 'K1 K2 K1 K2 K1 K2',
  },
  {
    name: 'stream',
    label: 'A stream of unknown size',
    state: {...start, messages: '0s 1kB app=orders\n1s ? app=orders\n2s 1kB app=orders'},
    expects: 'K1 K2 K1',
  },
  {
    name: 'seconds-in-javascript',
    label: 'Seconds given to JavaScript',
    state: {...start, maxAge: '60', maxMessages: ''},
    expects: 'K1 K2 K3 K4 K5 K6 K7 K8 K9 K10',
  },
  {
    name: 'readers',
    label: 'Decrypting, in Python',
    state: {...start, library: 'python', side: 'decrypt', maxAge: '60'},
    expects: 'K1 K1 K1 K1 K2 K2 K2 K2 K3 K3',
  },
  {
    name: 'no-age',
    label: 'Refused: no maximum age',
    state: {...start, maxAge: '0'},
    expects: 'You must configure a maxAge',
  },
];

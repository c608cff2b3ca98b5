import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {mostActs, type State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly protocol: State['protocol'];
  readonly acts: State['acts'];
  readonly onChange: (acts: State['acts']) => void;
}

type Act = State['acts'][number];
interface Deed {
  readonly act: Act;
  readonly label: string;
}

const clientDeeds = (name: 'A' | 'B', protocol: State['protocol']): readonly Deed[] => [
  {act: `${name}.connect`, label: `${name} connects`},
  {act: `${name}.subscribe`, label: `${name} subscribes`},
  {act: `${name}.subscribe-again`, label: `${name} repeats its id`},
  ...(protocol === 'events' ? [{act: `${name}.publish` as const, label: `${name} publishes`}] : []),
  {act: `${name}.stop`, label: `${name} stops`},
  {act: `${name}.close`, label: `${name} closes`},
];

const otherDeeds = (protocol: State['protocol']): readonly Deed[] => [
  {act: 'send', label: protocol === 'graphql' ? 'Run the mutation' : 'Publish over HTTP'},
  {act: 'wait.20s', label: 'Wait 20 s'},
  {act: 'wait.1m', label: 'Wait 1 min'},
  {act: 'wait.6m', label: 'Wait 6 min'},
  {act: 'wait.1d', label: 'Wait 1 day'},
  {act: 'server.silent', label: 'Server falls silent'},
  {act: 'server.speaks', label: 'Server speaks again'},
];

/** What was done, and everything that can be done next. */
export default function ActButtons({protocol, acts, onChange}: Props): ReactNode {
  const groups = [
    {label: 'Client A', deeds: clientDeeds('A', protocol)},
    {label: 'Client B', deeds: clientDeeds('B', protocol)},
    {label: 'The API and the clock', deeds: otherDeeds(protocol)},
  ];
  const labels = new Map(groups.flatMap(({deeds}) => deeds).map(({act, label}) => [act, label]));
  const isFull = acts.length >= mostActs;
  return (
    <div className={styles.acts}>
      {groups.map(({label, deeds}) => (
        <div key={label} role="group" aria-label={label} className={styles.deeds}>
          {deeds.map((deed) => (
            <Button key={deed.act} disabled={isFull} onClick={() => onChange([...acts, deed.act])}>
              {deed.label}
            </Button>
          ))}
        </div>
      ))}
      <p className={styles.done}>
        <strong>Done so far:</strong> {acts.map((act) => labels.get(act) ?? act).join(' · ') || 'nothing'}
        {isFull && ` (${mostActs} is the most)`}
      </p>
      <div role="group" aria-label="Take back" className={styles.deeds}>
        <Button disabled={acts.length === 0} onClick={() => onChange(acts.slice(0, -1))}>
          Undo the last
        </Button>
        <Button disabled={acts.length === 0} onClick={() => onChange([])}>
          Start over
        </Button>
      </div>
    </div>
  );
}

import {useState, type ReactNode} from 'react';
import {credentialsAt, endOf, type Machine} from '@site/src/engines/instance-metadata';
import Button from '@site/src/ui/Button';
import {SelectField} from '@site/src/ui/Field';
import Figures from '@site/src/ui/Figures';
import {clockOf, inWords} from './session';
import styles from './styles.module.css';

interface Props {
  readonly machine: Machine;
  readonly onWait: (seconds: number) => void;
}

const waits = [60, 600, 3600, 21_600].map((seconds) => ({value: String(seconds), label: inWords(seconds)}));

/** The clock of the console, what is valid by it, and a way to let time pass. */
export default function Clock({machine, onWait}: Props): ReactNode {
  const [seconds, setSeconds] = useState('60');
  const {now, tokens, setup} = machine;
  const valid = tokens.filter((token) => now < endOf(token));
  const last = Math.max(...valid.map(endOf));
  return (
    <div className={styles.clock}>
      <Figures
        figures={[
          {key: 'now', term: 'Clock (UTC)', value: clockOf(now)},
          {
            key: 'tokens',
            term: 'Valid tokens',
            value: valid.length === 0 ? 'none' : `${valid.length}, for ${inWords(Math.round((last - now) / 1000))}`,
          },
          {
            key: 'role',
            term: 'Role credentials end',
            value: setup.role === 'attached' ? clockOf(credentialsAt(now).endsAt) : 'no credentials',
          },
        ]}
      />
      <div className={styles.wait}>
        <SelectField label="Time to pass" value={seconds} options={waits} onChange={setSeconds} />
        <Button onClick={() => onWait(Number(seconds))}>Let it pass</Button>
      </div>
    </div>
  );
}

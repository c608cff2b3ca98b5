import type {ReactNode} from 'react';
import styles from './figures.module.css';

interface Props {
  readonly figures: readonly {readonly key: string; readonly term: ReactNode; readonly value: ReactNode}[];
}

/** A few figures in a row, each with its name: sizes, counts, limits. */
export default function Figures({figures}: Props): ReactNode {
  return (
    <dl className={styles.figures}>
      {figures.map(({key, term, value}) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly lines: readonly {readonly part: string; readonly text: string; readonly why: string}[];
}

/** A text that is hashed or signed, line by line, each with the reason why it is so. */
export default function Lines({label, lines}: Props): ReactNode {
  return (
    <table className={styles.lines} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({part, text, why}, index) => (
          <tr key={`${part}-${index}`}>
            <td>{text === '' ? <span className={styles.quiet}>(empty line)</span> : <code>{text}</code>}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

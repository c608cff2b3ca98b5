import type {ReactNode} from 'react';
import {diffLines, type DiffRow, type Span} from '@site/src/engines/sigv4';
import styles from './styles.module.css';

function Changed({text, span: [begin, end]}: {readonly text: string; readonly span: Span}): ReactNode {
  return (
    <code>
      {text.slice(0, begin)}
      {begin === end ? <mark aria-label="missing here">·</mark> : <mark>{text.slice(begin, end)}</mark>}
      {text.slice(end)}
    </code>
  );
}

function cells(row: DiffRow): readonly [sign: string, ours: ReactNode, theirs: ReactNode] {
  switch (row.kind) {
    case 'same':
      return ['equal', <code key="o">{row.text}</code>, <code key="t">{row.text}</code>];
    case 'changed':
      return [
        'differs',
        <Changed key="o" text={row.ours} span={row.oursSpan} />,
        <Changed key="t" text={row.theirs} span={row.theirsSpan} />,
      ];
    case 'only-ours':
      return ['only yours', <code key="o">{row.text}</code>, ''];
    case 'only-theirs':
      return ['only theirs', '', <code key="t">{row.text}</code>];
  }
}

interface Props {
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Two texts side by side, line by line, with the part of a line that differs marked. */
export default function DiffTable({label, ours, theirs}: Props): ReactNode {
  const rows = diffLines(ours, theirs);
  return (
    <table className={styles.diff} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Signed here</th>
          <th scope="col">Computed by the service</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const [sign, left, right] = cells(row);
          return (
            <tr key={index} data-kind={row.kind}>
              <th scope="row">{sign}</th>
              <td>{left}</td>
              <td>{right}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

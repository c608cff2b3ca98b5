import type {ReactNode} from 'react';
import type {WireRow} from './judge';
import styles from './styles.module.css';

const shortest = 90;

/** JSON in full where it is short, folded where it is long. */
function Json({json, what}: {readonly json: string; readonly what: string}): ReactNode {
  if (json.length <= shortest) return <code className={styles.json}>{json}</code>;
  return (
    <details>
      <summary>JSON of {what}</summary>
      <code className={styles.json}>{json}</code>
    </details>
  );
}

/** The side of the wire that a row is on. */
const laneOf = (way: string): 'A' | 'B' | 'HTTP' => (way.includes('A') ? 'A' : way.includes('B') ? 'B' : 'HTTP');

/** Every frame in the order in which it crossed: client A on the left, client B on the right, the server between them. */
export default function FrameTable({rows}: {readonly rows: readonly WireRow[]}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <table role="table" aria-label="What crossed the wire" className={styles.wire}>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">
            <span className={styles.way}>Way</span>
            <span aria-hidden="true" className={styles.lanes}>
              <span>A</span>
              <span>server</span>
              <span>B</span>
            </span>
          </th>
          <th scope="col">Message</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({time, way, what, says, json, tone}, index) => (
          <tr key={`${index}:${time}:${what}`} data-tone={tone}>
            <th scope="row">{time}</th>
            <td>
              <span className={styles.lane} data-lane={laneOf(way)}>
                {way}
              </span>
            </td>
            <td>
              {json !== undefined && <code className={styles.kind}>{what}</code>} {says}
              {json !== undefined && <Json json={json} what={what} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

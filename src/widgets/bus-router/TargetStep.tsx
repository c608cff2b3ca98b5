import type {ReactNode} from 'react';
import type {Delivery} from '@site/src/engines/event-bus';
import DataTable from '@site/src/ui/DataTable';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import {Step} from '@site/src/ui/Steps';
import {resourceOf} from './conclude';
import {deliveryOutcomes} from './outcomes';
import PolicyParts from './PolicyParts';
import styles from './styles.module.css';

/** A target: what it gets and how that was made, or why it gets nothing. */
export default function TargetStep({target, outcome, why, payload, arrival, afterFailure}: Delivery): ReactNode {
  const {variables = [], notes = [], text} = payload ?? {};
  const isRefused = arrival !== undefined && !arrival.isTaken;
  return (
    <Step title={`Target ${target.id}: ${resourceOf(target.arn)}`} summary={deliveryOutcomes[outcome].words}>
      <div className={styles.parts}>
        <p>{why}</p>
        {text !== undefined && <Output label={`What ${target.id} gets`} text={text} />}
        {notes.length > 0 && (
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {variables.length > 0 && (
          <DataTable
            label={`Placeholders of ${target.id}`}
            columns={['Placeholder', 'Path', 'Value']}
            rows={variables.map(({name, path, value}) => ({
              key: name,
              cells: [
                <code>{`<${name}>`}</code>,
                path === undefined ? 'predefined' : <code>{path}</code>,
                value === undefined ? 'missing' : <code>{value}</code>,
              ],
            }))}
          />
        )}
        {isRefused && arrival.access && <PolicyParts access={arrival.access} />}
        {afterFailure !== undefined && (
          <p>
            <Quiet>{afterFailure}</Quiet>
          </p>
        )}
      </div>
    </Step>
  );
}

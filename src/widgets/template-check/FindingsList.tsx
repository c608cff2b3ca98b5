import type {ReactNode} from 'react';
import LineButton from '@site/src/ui/LineButton';
import Quiet from '@site/src/ui/Quiet';
import {whereOf, type Finding} from './findings';
import type {Place} from './place';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly onPlace: (place: Place) => void;
}

/** Most findings that are shown. */
const mostShown = 100;

const tones = {fatal: 'bad', error: 'bad', warning: 'warn', opinion: 'neutral'} as const;
const names = {fatal: 'Fatal', error: 'Error', warning: 'Warning', opinion: 'Opinion'} as const;

/** Findings, each with a button to its place in the text. */
export default function FindingsList({label, findings, onPlace}: Props): ReactNode {
  return (
    <>
      <ul aria-label={label} className={styles.findings}>
        {findings.slice(0, mostShown).map(({rule, severity, about, path, place, message, fix}, index) => (
          <li key={index} data-tone={tones[severity]}>
            <strong>
              {names[severity]} {rule}
            </strong>{' '}
            {about && <Quiet isInline>{about}</Quiet>}
            <div className={styles.where}>
              {path && <code>{path}</code>}
              {place && <LineButton onClick={() => onPlace(place)}>{whereOf(place)}</LineButton>}
            </div>
            {message}
            {fix && <Quiet>{fix}</Quiet>}
          </li>
        ))}
      </ul>
      {findings.length > mostShown && <p>… and {findings.length - mostShown} more.</p>}
    </>
  );
}

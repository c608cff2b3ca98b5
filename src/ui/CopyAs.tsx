import type {ReactNode} from 'react';
import CopyButton from './CopyButton';
import styles from './copy-as.module.css';

interface Props {
  readonly forms: readonly {readonly label: string; readonly getText: () => string}[];
}

/** The ways to take a widget's answer along: the command, call or JSON that does this for real. */
export default function CopyAs({forms}: Props): ReactNode {
  return (
    <div role="group" aria-label="Copy as" className={styles.forms}>
      <span aria-hidden="true">Copy as</span>
      {forms.map(({label, getText}) => (
        <CopyButton key={label} label={label} getText={getText} />
      ))}
    </div>
  );
}

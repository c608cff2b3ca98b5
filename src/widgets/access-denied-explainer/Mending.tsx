import type {ReactNode} from 'react';
import type {Mend} from '@site/src/engines/authorization-message';
import {formatJson} from '@site/src/engines/json-text';
import InlineCode from '@site/src/ui/InlineCode';
import Output from '@site/src/ui/Output';
import styles from './styles.module.css';

/** What would mend the denial, in a few words, for the folded step. */
export function mendSummary(mend: Mend): string {
  if (mend.kind === 'allow') return 'an Allow';
  if (mend.kind === 'none') return 'not to be told from this';
  return mend.sids.length > 0 ? `change ${mend.sids.join(', ')}` : 'change the Deny';
}

/** The smallest Allow, or the statement to change. */
export default function Mending({mend}: {readonly mend: Mend}): ReactNode {
  return (
    <div className={styles.stack}>
      {mend.kind === 'allow' && <Output label={`For ${mend.place}`} text={formatJson(mend.policy)} />}
      {mend.kind === 'change' && (
        <p>
          Change{' '}
          {mend.sids.length > 0 ? (
            <>
              <code>{mend.sids.join(', ')}</code> in
            </>
          ) : (
            'the Deny in'
          )}{' '}
          {mend.place}.
        </p>
      )}
      {mend.notes.map((note) => (
        <p key={note}>
          <InlineCode text={note} />
        </p>
      ))}
    </div>
  );
}

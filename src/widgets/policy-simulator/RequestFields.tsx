import {useState, type ReactNode} from 'react';
import type {ContextKey} from '@site/src/engines/iam-policy';
import Button from '@site/src/ui/Button';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import {mostActions, mostResources, withKey} from './judge';
import type {State} from './state';
import styles from './styles.module.css';

// The lists of actions and keys are fetched when the reader asks for them.
const Finder = lazyPart(() => import('./Finder'));

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly wanted: readonly ContextKey[];
  readonly onChange: (fields: Partial<State>) => void;
}

const withLine = (text: string, line: string): string => `${text.trimEnd()}${text.trim() === '' ? '' : '\n'}${line}`;

/** Who asks, for what, on what, and in which context. */
export default function RequestFields({state, issues, wanted, onChange}: Props): ReactNode {
  const [isFinding, setFinding] = useState(false);
  return (
    <>
      <FieldGrid columns="wide">
        <TextField
          label="Caller"
          hint="ARN of a user, role, session or root user, or a service."
          value={state.principal}
          issues={issuesOf(issues, 'principal')}
          onChange={(principal) => onChange({principal})}
        />
        <TextField
          label="Account of the resource"
          hint="Empty: as the ARN says, else the caller’s."
          value={state.resourceAccount}
          issues={issuesOf(issues, 'resourceAccount')}
          onChange={(resourceAccount) => onChange({resourceAccount})}
        />
        <TextField
          label="Actions"
          hint={`One a line, at most ${mostActions}.`}
          rows={4}
          value={state.actions}
          issues={issuesOf(issues, 'actions')}
          onChange={(actions) => onChange({actions, row: 0, column: 0})}
        />
        <TextField
          label="Resources"
          hint={`ARNs, one a line, at most ${mostResources}; * for none.`}
          rows={4}
          value={state.resources}
          issues={issuesOf(issues, 'resources')}
          onChange={(resources) => onChange({resources, row: 0, column: 0})}
        />
      </FieldGrid>
      <TextField
        label="Request context"
        hint="key = value, one a line; a key of several values stands several times. A key that is not here is absent."
        rows={4}
        value={state.context}
        issues={issuesOf(issues, 'context')}
        onChange={(context) => onChange({context})}
      />
      {wanted.length > 0 && (
        <div role="group" aria-label="Keys that the policies ask for" className={styles.keys}>
          <span aria-hidden="true">The policies ask for</span>
          {wanted.map((wantedKey) => (
            <Button key={wantedKey.key} onClick={() => onChange({context: withKey(state.context, wantedKey)})}>
              + {wantedKey.key}
            </Button>
          ))}
        </div>
      )}
      {isFinding ? (
        <Lazily>
          <Finder
            onAction={(action) => onChange({actions: withLine(state.actions, action), row: 0, column: 0})}
            onKey={(key) => onChange({context: withKey(state.context, key)})}
          />
        </Lazily>
      ) : (
        <div>
          <Button onClick={() => setFinding(true)}>Look up actions and condition keys</Button>
        </div>
      )}
    </>
  );
}

import type {ReactNode} from 'react';
import {
  addPolicy,
  type CheckedPolicies,
  inBrackets,
  newPolicy,
  type PolicyType,
} from '@site/src/engines/parameter-policy';
import Button from '@site/src/ui/Button';
import {policyIssueText} from './issue-text';
import PolicyRow from './PolicyRow';
import styles from './styles.module.css';

const types: readonly PolicyType[] = ['Expiration', 'ExpirationNotification', 'NoChangeNotification'];

interface Props {
  readonly text: string;
  readonly checked: CheckedPolicies;
  readonly expirationText: string;
  readonly onChange: (text: string) => void;
}

/** The policies as a form, in step with their JSON. What cannot be read stays as it was typed, and the form says so. */
export default function PolicyForm({text, checked, expirationText, onChange}: Props): ReactNode {
  const {elements, outcome, issues} = checked;
  const rows = outcome === 'removed' ? [] : (elements ?? []);
  const isBlank = text.trim() === '';
  const [first] = issues;
  return (
    <section aria-label="Policies as a form" className={styles.form}>
      {elements === undefined && !isBlank && (
        <>
          <p>
            The form waits until the JSON is an array again; it stays as you typed it. {first && policyIssueText(first)}
          </p>
          {outcome === 'refused' && (
            <div>
              <Button onClick={() => onChange(inBrackets(text))}>Put it in brackets</Button>
            </div>
          )}
        </>
      )}
      {outcome === 'removed' && <p>[{'{}'}] removes all policies. Add one to set policies instead.</p>}
      {rows.map((element, index) => (
        <PolicyRow
          key={index}
          text={text}
          index={index}
          element={element}
          issues={issues}
          expirationText={expirationText}
          onChange={onChange}
        />
      ))}
      {(elements !== undefined || isBlank) && (
        <div role="group" aria-label="Add a policy" className={styles.buttons}>
          {types.map((type) => (
            <Button key={type} onClick={() => onChange(addPolicy(text, newPolicy(type, expirationText)))}>
              Add {type}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

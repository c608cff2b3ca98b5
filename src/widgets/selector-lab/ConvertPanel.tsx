import type {ReactNode} from 'react';
import {putCommand} from '@site/src/engines/cloudtrail-selectors';
import {formatJson} from '@site/src/engines/json-text';
import Button from '@site/src/ui/Button';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import {convertSelectors} from './lab';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Convert: basic selectors as advanced ones that log the same events. */
export default function ConvertPanel({state, onChange}: Props): ReactNode {
  const {advanced, why, issues} = convertSelectors(state.selectors);
  const json = formatJson(advanced);
  return (
    <>
      <TextField
        label="Basic event selectors"
        hint="The same text as under “Test”. Applying the advanced ones deletes the basic ones of the trail."
        rows={12}
        value={state.selectors}
        issues={issues}
        onChange={(selectors) => onChange({selectors})}
      />
      {why ? (
        <Verdict tone="neutral">{why}</Verdict>
      ) : (
        <>
          <Verdict tone="good">
            {advanced.length} advanced {advanced.length === 1 ? 'selector logs' : 'selectors log'} the same events.
          </Verdict>
          <pre className={styles.json} tabIndex={0} role="region" aria-label="Advanced event selectors">
            {json}
          </pre>
          <CopyAs
            forms={[
              {
                label: 'AWS CLI',
                getText: () => putCommand({kind: 'advanced', selectors: advanced}, state.trailName),
              },
              {label: 'JSON', getText: () => json},
            ]}
          />
          <div>
            <Button onClick={() => onChange({selectors: json, tab: 'test'})}>Test these</Button>
          </div>
        </>
      )}
    </>
  );
}

import type {ReactNode} from 'react';
import {shellWord} from '@site/src/engines/shell-quote';
import Button from '@site/src/ui/Button';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import InlineCode from '@site/src/ui/InlineCode';
import {issuesOf} from '@site/src/ui/issue';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import type {View} from './judge';
import {longestTemplate, type State} from './state';
import styles from './styles.module.css';

const waiting = {
  idle: 'Press Compare to see what changes.',
  loading: 'Fetching the library of the CDK …',
  failed: 'The library could not be fetched. Press Compare to try again.',
  ready: '',
} as const;

const failOnOptions = (['any-change', 'broadening', 'destructive', 'never'] as const).map((value) => ({
  value,
  label: value,
}));

const command = ({stack, failOn}: State): string =>
  [
    'cdk diff',
    ...(stack.trim() === '' ? [] : [shellWord(stack.trim())]),
    `--template before.json --fail-on ${failOn}`,
  ].join(' ');

/** What changes, resource by resource, and what the command prints. */
function Changes({view}: {readonly view: View}): ReactNode {
  return (
    <>
      {view.rows.length > 0 && (
        <DataTable
          label="What becomes of each resource"
          columns={['Resource', 'What', 'Why']}
          rows={view.rows.map(({logicalId, type, what, why, tone}) => ({
            key: logicalId,
            tone,
            cells: [
              <>
                <code>{logicalId}</code>
                <Quiet>{type}</Quiet>
              </>,
              what,
              <InlineCode key="why" text={why} />,
            ],
          }))}
        />
      )}
      {view.printed !== '' && (
        <>
          <p className={styles.title} id="template-check-printed">
            What cdk diff prints
          </p>
          <pre className={styles.printed} tabIndex={0} role="region" aria-labelledby="template-check-printed">
            {view.printed.trim()}
          </pre>
        </>
      )}
      {view.exits !== '' && <Quiet>Exit codes of --fail-on: {view.exits}</Quiet>}
    </>
  );
}

interface Props {
  readonly state: State;
  readonly change: (fields: Partial<State>) => void;
  /** What is known of the state; undefined before the library is there. */
  readonly view: View | undefined;
  readonly status: keyof typeof waiting;
  readonly onStart: () => void;
  /** Address of the library's licence. */
  readonly licence: string;
}

/** Compares the two templates as `cdk diff --template` does. */
export default function ComparePanel({state, change, view, status, onStart, licence}: Props): ReactNode {
  const editor = (field: 'before' | 'after', label: string): ReactNode => (
    <TextField
      label={label}
      rows={12}
      value={state[field]}
      issues={issuesOf(view?.issues ?? [], field)}
      onChange={(text) => change({[field]: text.slice(0, longestTemplate)})}
    />
  );
  return (
    <>
      <FieldGrid columns="wide">
        {editor('before', 'Template before')}
        {editor('after', 'Template after')}
      </FieldGrid>
      <FieldGrid>
        <TextField label="Stack" value={state.stack} onChange={(stack) => change({stack: stack.slice(0, 128)})} />
        <SelectField
          label="--fail-on"
          value={state.failOn}
          options={failOnOptions}
          onChange={(failOn) => change({failOn})}
        />
      </FieldGrid>
      <div className={styles.row}>
        <Button onClick={onStart}>Compare</Button>
      </div>
      <Verdict tone={view?.tone ?? (status === 'failed' ? 'bad' : 'neutral')}>
        <InlineCode text={view?.verdict ?? waiting[status]} />
      </Verdict>
      {view && <Changes view={view} />}
      <CopyAs
        forms={[
          {label: 'AWS CDK CLI', getText: () => command(state)},
          {label: 'Printed text', getText: () => view?.printed ?? ''},
        ]}
      />
      <Quiet>
        <a href={licence}>Licence of the CDK library</a>
      </Quiet>
    </>
  );
}

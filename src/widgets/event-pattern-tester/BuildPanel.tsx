import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {CheckField, TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import {build, concludeBuild, withTick} from './build';
import Output from '@site/src/ui/Output';
import FieldGrid from '@site/src/ui/FieldGrid';
import Quiet from '@site/src/ui/Quiet';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Build: tick fields of an event, and take the pattern that asks for their values. */
export default function BuildPanel({state, onChange}: Props): ReactNode {
  const built = build(state);
  const {events, ticked} = state;
  return (
    <>
      <TextField
        label="Event to build from"
        hint="The same text as under “Test”; of many events, the one shown there."
        rows={8}
        value={events}
        issues={built.ok ? [] : [{field: 'events', severity: 'error', message: built.reason}]}
        onChange={(text) => onChange({events: text, selected: 0})}
      />
      {built.ok && (
        <>
          <FieldGrid legend="Fields to ask for">
            {built.fields.map(({path, label, isTicked, hindrance}) =>
              hindrance === undefined ? (
                <CheckField
                  key={JSON.stringify(path)}
                  label={label}
                  checked={isTicked}
                  onChange={(on) => onChange({ticked: withTick(ticked, path, on)})}
                />
              ) : (
                <Quiet key={JSON.stringify(path)}>
                  <code>{label}</code>: {hindrance}
                </Quiet>
              ),
            )}
          </FieldGrid>
          <Verdict tone={concludeBuild(built).tone}>{concludeBuild(built).text}</Verdict>
          {built.pattern !== undefined && (
            <>
              <Output label="Pattern built" text={built.pattern} />
              <div>
                <Button onClick={() => onChange({pattern: built.pattern ?? '', tab: 'test'})}>Use this pattern</Button>
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

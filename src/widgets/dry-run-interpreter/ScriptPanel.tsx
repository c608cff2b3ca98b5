import type {ReactNode} from 'react';
import {commandOf, scriptFor, simulateInstead, type Language, type Support} from '@site/src/engines/dry-run';
import CopyAs from '@site/src/ui/CopyAs';
import {SelectField} from '@site/src/ui/Field';
import Output from '@site/src/ui/Output';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
  readonly support: Support;
}

const languages: readonly {readonly value: Language; readonly label: string}[] = [
  {value: 'shell', label: 'Shell, with the AWS CLI'},
  {value: 'python', label: 'Python, with boto3'},
  {value: 'javascript', label: 'JavaScript, with the AWS SDK v3'},
];

function whyNone(support: Support, language: Language): string {
  if (support.kind !== 'dry-run') return 'Without a dry run there is nothing to script.';
  if (!['error', 'answer'].includes(support.service.shows)) {
    return 'This dry run does not tell whether you have the permission, so no script can tell it either.';
  }
  return language === 'shell' ? 'The AWS CLI has no command for this operation; choose an SDK.' : '';
}

/** Script: a pass as success, a refusal as failure, and anything else as neither. */
export default function ScriptPanel({state, onChange, support}: Props): ReactNode {
  const script = scriptFor(support, state.language);
  const instead = simulateInstead(support);
  const file = support.kind === 'dry-run' ? `may-${commandOf(support.operation)}` : '';
  return (
    <>
      <SelectField
        label="Language"
        value={state.language}
        options={languages}
        onChange={(language) => onChange({language})}
      />
      {script === undefined ? (
        <>
          <p>{whyNone(support, state.language)}</p>
          {instead && <Output label="Ask IAM’s policy simulator instead" text={instead} />}
        </>
      ) : (
        <>
          <CopyAs forms={[{label: 'Script', getText: () => script}]} />
          <Output
            label={
              {shell: `${file}.sh`, python: `${file.replaceAll('-', '_')}.py`, javascript: `${file}.mjs`}[
                state.language
              ]
            }
            text={script}
          />
          {state.language === 'javascript' && (
            <p>Package and client are named by the rule of the SDK, from the ID of the service in its API model.</p>
          )}
          {state.language === 'shell' && (
            <p>
              Give it the options of the command, without <code>--dry-run</code>. It ends with 0 if you are allowed, 1
              if you are not, and 2 if the answer says neither.
            </p>
          )}
        </>
      )}
    </>
  );
}

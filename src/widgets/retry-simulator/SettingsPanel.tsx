import type {ReactNode} from 'react';
import {boto3Text, cliText, configText, environmentText, javascriptText, javaText} from '@site/src/engines/retry';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';
import {readSettings} from './call';
import ClientFields from './ClientFields';
import {copyForms} from './copy-forms';
import {settingNames} from './setting-names';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** The chosen settings as each tool takes them. */
export default function SettingsPanel({state, onChange}: Props): ReactNode {
  const {settings, issues} = readSettings(state);
  return (
    <>
      <ClientFields state={state} issues={issues} onChange={onChange} />
      <CopyAs forms={copyForms(settings)} />
      <FieldGrid columns="wide">
        <Output label="Environment" text={environmentText(settings)} />
        <Output label="~/.aws/config" text={configText(settings)} />
      </FieldGrid>
      <Output label="AWS CLI, for one command" text={cliText(settings)} />
      <Output label="boto3" text={boto3Text(settings)} />
      <Output label="SDK for JavaScript v3" text={javascriptText(settings)} />
      <Output label="SDK for Java 2.x" text={javaText(settings)} />
      <DataTable
        label="Names of the settings in each tool, the first that is set wins"
        columns={['Tool', 'Where it looks', 'What counts']}
        isLastWide={false}
        rows={settingNames.map(({tool, code, jvm, environment, file, counts}) => ({
          key: tool,
          cells: [
            tool,
            <ul key="places" className={styles.places}>
              {code && <li>code: {code}</li>}
              {jvm && <li>JVM: {jvm}</li>}
              <li>environment: {environment}</li>
              <li>config file: {file}</li>
            </ul>,
            counts,
          ],
        }))}
      />
    </>
  );
}

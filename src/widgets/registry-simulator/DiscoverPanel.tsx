import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import Answer from './Answer';
import {discoverForms} from './copy-forms';
import DiscoverFields from './DiscoverFields';
import {type Discovery, discovery, fieldIssues} from './discovery';
import Fates from './Fates';
import type {PanelProps} from './panel';
import styles from './styles.module.css';

/** The steps of the narrowing, and what became of every instance. */
function Reasons({discovered}: Discovery): ReactNode {
  if (!discovered) return null;
  const {steps, fates, notes} = discovered;
  return (
    <>
      <ol aria-label="How the answer is narrowed" className={styles.steps}>
        {steps.map(({name, left, why}) => (
          <li key={name}>
            <code>{name}</code> {left} left. {why}
          </li>
        ))}
      </ol>
      <Fates
        label="Who comes back"
        head="Instance"
        fates={fates.map(({instance, health, isIn, why}) => ({key: instance.id, name: instance.id, health, isIn, why}))}
      />
      {notes.map((note) => (
        <Quiet key={note}>Model: {note}</Quiet>
      ))}
    </>
  );
}

/** DiscoverInstances on the registry. */
export default function DiscoverPanel(props: PanelProps): ReactNode {
  const {registry, state} = props;
  const found = registry && discovery(registry, state);
  return (
    <>
      <DiscoverFields {...props} issues={found ? fieldIssues(found) : []} />
      {found && <Verdict tone={found.tone}>{found.text}</Verdict>}
      {found && <Reasons {...found} />}
      {found?.called?.ok && <Answer output={found.called.output} />}
      {found && registry && <CopyAs forms={discoverForms(registry.region, found.request.input)} />}
    </>
  );
}

import type {ReactNode} from 'react';
import {digText, zoneRecords, zoneText} from '@site/src/engines/cloud-map';
import CopyAs from '@site/src/ui/CopyAs';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import {concludeDns, dnsAnswer} from './conclude';
import {digForm} from './copy-forms';
import {DiceField} from './DiscoverFields';
import Fates from './Fates';
import type {PanelProps} from './panel';
import styles from './styles.module.css';

const types = (['A', 'AAAA', 'SRV', 'CNAME'] as const).map((value) => ({value, label: value}));

/** What DNS answers for the same registry. */
export default function DnsPanel({registry, state, onChange}: PanelProps): ReactNode {
  const {dns} = state;
  const names = [...new Set(registry?.namespaces.flatMap(zoneRecords).map(({name}) => name))];
  const answer = registry && dnsAnswer(registry, state);
  const concluded = answer && concludeDns(answer);
  return (
    <>
      <FieldGrid>
        <TextField
          label="Name"
          value={dns.name}
          suggestions={names}
          onChange={(name) => onChange({dns: {...dns, name}})}
        />
        <SelectField
          label="Type"
          value={dns.type}
          options={types}
          onChange={(type) => onChange({dns: {...dns, type}})}
        />
        <DiceField state={state} onChange={onChange} />
      </FieldGrid>
      {answer && concluded && (
        <>
          <Verdict tone={concluded.tone}>{concluded.text}</Verdict>
          <Output label="As dig prints it" text={digText(dns, answer)} />
          <ol aria-label="Why" className={styles.steps}>
            {answer.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ol>
          <Fates
            label="Records of the name"
            head="Instance"
            fates={answer.fates.map(({record, isIn, why}) => ({
              key: `${record.instanceId} ${record.type}`,
              name: record.instanceId,
              health: record.isAlias ? `${record.health} (alias)` : record.health,
              isIn,
              why,
            }))}
          />
          {answer.namespace && (
            <details>
              <summary>Records that Cloud Map keeps in Route 53</summary>
              <Output
                label={`Hosted zone ${answer.namespace.name}`}
                text={zoneText(zoneRecords(answer.namespace), 40)}
              />
            </details>
          )}
          <Quiet>
            Model: a resolver inside the VPC for DNS_PRIVATE, anywhere for DNS_PUBLIC, with an empty cache. Real answers
            stay in caches for their TTL.
          </Quiet>
          <CopyAs forms={[digForm(dns)]} />
        </>
      )}
    </>
  );
}

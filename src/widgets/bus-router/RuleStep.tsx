import type {ReactNode} from 'react';
import type {RuleRun} from '@site/src/engines/event-bus';
import {openEventPattern} from '@site/src/widgets/event-pattern-tester/hand-over';
import DataTable from '@site/src/ui/DataTable';
import OpenIn from '@site/src/ui/OpenIn';
import {Step} from '@site/src/ui/Steps';
import {ruleOutcomes} from './outcomes';
import {readableJson} from './readable-json';
import styles from './styles.module.css';

interface Props {
  readonly run: RuleRun;
  readonly busName: string;
  readonly eventText: string;
}

/** A rule: its state, and its pattern held against the event field by field. */
export default function RuleStep({run, busName, eventText}: Props): ReactNode {
  const {rule, outcome, why, verdict} = run;
  return (
    <Step title={`Rule ${rule.name} on ${busName}`} summary={ruleOutcomes[outcome].words} isOpen={false}>
      <div className={styles.parts}>
        {outcome !== 'matched' && outcome !== 'not matched' && <p>{why}</p>}
        {verdict?.ok && (
          <DataTable
            label={`Fields of ${rule.name}`}
            columns={['Field', 'Asks for', 'Met', 'Why']}
            rows={verdict.leaves.map(({path, alternatives, outcome: fieldOutcome, reason}, index) => ({
              key: index,
              tone: fieldOutcome === 'matched' ? ('good' as const) : ('bad' as const),
              cells: [
                <code>{path}</code>,
                <code>{alternatives.join(' or ')}</code>,
                fieldOutcome === 'matched' ? '✓ yes' : `✗ ${fieldOutcome}`,
                reason,
              ],
            }))}
          />
        )}
        {rule.pattern && (
          <p>
            <OpenIn
              tool="event-pattern tester"
              to={openEventPattern({
                pattern: readableJson(rule.pattern.text),
                events: readableJson(eventText),
                tab: 'test',
              })}
            />
          </p>
        )}
      </div>
    </Step>
  );
}

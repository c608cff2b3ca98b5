import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import type {RuleRun} from '@site/src/engines/event-bus';
import {openEventPattern} from '@site/src/widgets/event-pattern-tester/hand-over';
import OpenIn from '@site/src/ui/OpenIn';
import {Step} from '@site/src/ui/Steps';
import Checks from './Checks';
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
  const {pattern} = rule;
  // A long link that only script can open is no weight for the page itself.
  const isBrowser = useIsBrowser();
  return (
    <Step title={`Rule ${rule.name} on ${busName}`} summary={ruleOutcomes[outcome].words} isOpen={false}>
      <div className={styles.parts}>
        {outcome !== 'matched' && outcome !== 'not matched' && <p>{why}</p>}
        {verdict?.ok && (
          <Checks
            label={`Fields of ${rule.name}`}
            checks={verdict.leaves.map(({path, outcome: fieldOutcome, reason}) => ({
              name: path,
              isMet: fieldOutcome === 'matched',
              why: reason,
            }))}
          />
        )}
        {isBrowser && pattern && (
          <p>
            <OpenIn
              tool="event-pattern tester"
              to={() =>
                openEventPattern({
                  pattern: readableJson(pattern.text),
                  events: readableJson(eventText),
                  tab: 'test',
                })
              }
            />
          </p>
        )}
      </div>
    </Step>
  );
}

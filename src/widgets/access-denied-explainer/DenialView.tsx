import type {ReactNode} from 'react';
import {denialWords, mendOf, nextCommands, statementWords, type Denial} from '@site/src/engines/authorization-message';
import {formatJson} from '@site/src/engines/json-text';
import CopyAs from '@site/src/ui/CopyAs';
import InlineCode from '@site/src/ui/InlineCode';
import MarkedText from '@site/src/ui/MarkedText';
import Output from '@site/src/ui/Output';
import {Step, Steps} from '@site/src/ui/Steps';
import Verdict from '@site/src/ui/Verdict';
import ContextTable from './ContextTable';
import DenialFacts from './DenialFacts';
import {excerptOf} from './excerpt';
import Mending, {mendSummary} from './Mending';
import styles from './styles.module.css';

interface Props {
  readonly denial: Denial;
  /** The pasted text. */
  readonly text: string;
  readonly isAllowed: boolean;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** One denial: who was refused what and why, and what to do about it. */
export default function DenialView({denial, text, isAllowed}: Props): ReactNode {
  const {statements, context} = denial;
  const excerpt = excerptOf(text, denial);
  const mend = mendOf(denial);
  const commands = nextCommands(denial);
  const [first] = commands;
  return (
    <>
      <Verdict tone={isAllowed ? 'warn' : 'bad'}>
        {isAllowed && 'The message says that this request was allowed. '}
        <InlineCode text={denialWords(denial)} />
      </Verdict>
      {excerpt && <MarkedText label="Read out of the text" text={excerpt.text} marks={excerpt.marks} />}
      <DenialFacts denial={denial} />
      <CopyAs
        forms={[
          ...(first ? [{label: 'AWS CLI', getText: () => first.command}] : []),
          ...(mend.kind === 'allow' ? [{label: 'Policy JSON', getText: () => formatJson(mend.policy)}] : []),
        ]}
      />
      <Steps label="What it means and what to do">
        {statements.length > 0 && (
          <Step title="The statement that matched" summary={counted(statements.length, 'statement')}>
            {statements.map((statement, index) => (
              <p key={index}>
                <InlineCode text={statementWords(statement)} />
              </p>
            ))}
            {statements.some(({conditions}) => conditions.length > 0) && (
              <p>The message does not tell by which operator a condition compares.</p>
            )}
          </Step>
        )}
        {context.length > 0 && (
          <Step title="The context of the request" summary={counted(context.length, 'condition key')}>
            <ContextTable denial={denial} />
          </Step>
        )}
        <Step title="What would mend it" summary={mendSummary(mend)}>
          <Mending mend={mend} />
        </Step>
        <Step title="What to run next" summary={first ? first.purpose : 'nothing yet'}>
          <div className={styles.stack}>
            {commands.map(({purpose, command}) => (
              <Output key={purpose} label={purpose} text={command} />
            ))}
            {commands.length === 0 && (
              <p>The text names too little for a command. The record of the call in CloudTrail names the caller.</p>
            )}
          </div>
        </Step>
      </Steps>
    </>
  );
}

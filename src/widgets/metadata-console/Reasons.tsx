import type {ReactNode} from 'react';
import type {Basis, Exchange} from '@site/src/engines/instance-metadata';
import {Step, Steps} from '@site/src/ui/Steps';
import Quiet from '@site/src/ui/Quiet';
import {outcomeOf, requestLine} from './session';
import styles from './styles.module.css';

const basis: Readonly<Record<Basis, string>> = {
  documentation: 'documented',
  code: 'read in AWS’s code',
  field: 'recorded answers',
  assumed: 'assumed',
};

/** Every question the service asked of each request, and how we know. */
export default function Reasons({exchanges}: {readonly exchanges: readonly Exchange[]}): ReactNode {
  if (exchanges.length === 0) return null;
  return (
    <Steps label="Reasons for the answer">
      {exchanges.map((exchange, index) => (
        <Step
          key={index}
          title={requestLine(exchange)}
          summary={outcomeOf(exchange)}
          isOpen={index === exchanges.length - 1}
        >
          <ul className={styles.reasons}>
            {exchange.checks.map(({title, isMet, why, basis: from}) => (
              <li key={title}>
                {isMet ? '✓ ' : '✗ '}
                <strong>{title}</strong>. {why} <Quiet isInline>({basis[from]})</Quiet>
              </li>
            ))}
          </ul>
        </Step>
      ))}
    </Steps>
  );
}

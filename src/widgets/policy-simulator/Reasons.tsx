import type {ReactNode} from 'react';
import type {LayerOutcome, LayerVerdict, Policy, StatementVerdict} from '@site/src/engines/iam-policy';
import type {Cell} from '@site/src/engines/policy-simulation';
import MarkedText, {type Mark} from '@site/src/ui/MarkedText';
import Quiet from '@site/src/ui/Quiet';
import {Step, Steps} from '@site/src/ui/Steps';
import styles from './styles.module.css';

const names: Readonly<Record<LayerVerdict['layer'], string>> = {
  identity: 'Identity-based policies',
  resource: 'Resource-based policy',
  trust: 'Trust policy of the role',
  boundary: 'Permissions boundary',
  session: 'Session policy',
  scp: 'Service control policies',
  rcp: 'Resource control policies',
  endpoint: 'VPC endpoint policy',
};

const outcomes: Readonly<Record<LayerOutcome, string>> = {
  allowed: '✓ allows',
  delegated: '→ leaves it to the account',
  explicitDeny: '✗ denies',
  implicitDeny: '✗ does not allow',
  notApplicable: '· does not count',
};

function Statement({statement}: {readonly statement: StatementVerdict}): ReactNode {
  const {policy, index, sid, effect, isMatch, clauses} = statement;
  return (
    <li>
      {isMatch ? '✓' : '–'} {policy}, statement {index + 1}
      {sid ? ` (${sid})` : ''}, {effect}: {isMatch ? 'applies' : 'does not apply'}
      <ul className={styles.clauses}>
        {clauses.map((clause) => (
          <li key={`${clause.element}-${clause.span.start}`} data-met={clause.isMet}>
            {clause.isMet ? '✓' : '✗'} {clause.reason}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The pieces of one policy that made the decision: statements that applied, else the clauses that stood in the way. */
function telling(
  cell: Cell,
  policies: readonly Policy[],
): {readonly policy: Policy; readonly marks: readonly Mark[]} | undefined {
  const {matchedStatements, decision, decidedBy, layers} = cell.verdict;
  const [first] = matchedStatements;
  if (first) {
    const policy = policies.find(({name}) => name === first.policy);
    const tone = decision === 'allowed' ? ('good' as const) : ('bad' as const);
    const label = decision === 'allowed' ? 'This statement allows it' : 'This statement denies it';
    const own = matchedStatements.filter((one) => one.policy === first.policy);
    return policy && {policy, marks: own.map(({span}) => ({...span, tone, label}))};
  }
  const statements = layers
    .filter(({layer, outcome}) => layer === decidedBy && outcome === 'implicitDeny')
    .flatMap((layer) => layer.statements)
    .filter(({effect}) => effect === 'Allow');
  const missed = ({clauses}: StatementVerdict) => clauses.filter(({isMet}) => !isMet);
  const [nearest] = [...statements].sort((one, other) => missed(one).length - missed(other).length);
  const policy = policies.find(({name}) => name === nearest?.policy);
  if (!nearest || !policy) return undefined;
  return {policy, marks: missed(nearest).map(({span, reason}) => ({...span, tone: 'bad' as const, label: reason}))};
}

interface Props {
  readonly cell: Cell;
  readonly policies: readonly Policy[];
}

/** Every layer with its statements, and the place in the policy that decided. */
export default function Reasons({cell, policies}: Props): ReactNode {
  const {layers, missingContextKeys, isCrossAccount} = cell.verdict;
  const place = telling(cell, policies);
  return (
    <>
      {missingContextKeys.length > 0 && (
        <p>
          Not in the request, and so false in most conditions:{' '}
          {missingContextKeys.map((key, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <code>{key}</code>
            </span>
          ))}
          .
        </p>
      )}
      {place && <MarkedText label={`In ${place.policy.name}`} text={place.policy.text} marks={place.marks} />}
      {isCrossAccount && <p>Caller and resource are in different accounts: both sides must allow.</p>}
      <Steps label="Layer by layer">
        {layers.map(({layer, level, outcome, reason, statements}) => (
          <Step
            key={`${layer}-${level ?? 0}`}
            title={level === undefined ? names[layer] : `${names[layer]}, level ${level}`}
            summary={outcomes[outcome]}
            isOpen={outcome === 'explicitDeny' || outcome === 'implicitDeny'}
          >
            <p>{reason}</p>
            {statements.length > 0 ? (
              <ul>
                {statements.map((statement) => (
                  <Statement key={`${statement.policy}-${statement.index}`} statement={statement} />
                ))}
              </ul>
            ) : (
              <Quiet>No statements.</Quiet>
            )}
          </Step>
        ))}
      </Steps>
    </>
  );
}

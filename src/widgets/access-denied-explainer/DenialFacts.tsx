import {Fragment, type ReactNode} from 'react';
import {placeOf, type Denial} from '@site/src/engines/authorization-message';
import Quiet from '@site/src/ui/Quiet';
import styles from './styles.module.css';

interface Row {
  readonly part: string;
  readonly value: string;
  /** What is to be said of the value. */
  readonly note?: ReactNode;
}

const row = (part: string, value: string, note?: ReactNode): Row => ({part, value, note});

const prefixNotes = {
  'the text': undefined,
  'the resource': 'The message names no service; it is taken from the resource.',
  'the statement': 'The message names no service; it is taken from the statement that matched.',
} as const;

function principalNote({principal}: Denial): string | undefined {
  if (!principal) return undefined;
  const {kind, name, session, account, id} = principal;
  const parts = [
    kind === 'role session' && `role ${name ?? ''}, session ${session ?? 'unknown'}`,
    (kind === 'user' || kind === 'role') && `${kind} ${name ?? ''}`,
    (kind === 'root user' || kind === 'federated user' || kind === 'service') && kind,
    account && `account ${account}`,
    id && `ID ${id}`,
  ];
  return parts.filter(Boolean).join(' · ') || undefined;
}

const isOtherAction = (called: string, action: string): boolean =>
  action.split(':').at(-1)?.toLowerCase() !== called.toLowerCase();

/** What a denial names: who, what, on which resource, and by which policy. */
export default function DenialFacts({denial}: {readonly denial: Denial}): ReactNode {
  const {principal, action, prefixFrom, resource, decision, policyType, isKnownType, through, policyArn, called} =
    denial;
  const rows = [
    principal && row('Principal', principal.text, principalNote(denial)),
    called &&
      row(
        'Called',
        called,
        action && isOtherAction(called, action) ? 'Another permission than that of the call is missing.' : undefined,
      ),
    action && row('Action', action, prefixFrom && prefixNotes[prefixFrom]),
    resource && row('Resource', resource),
    decision &&
      row('Decision', `${decision} deny`, decision === 'explicit' ? 'A statement refuses.' : 'Nothing allows.'),
    policyType &&
      row(
        'Policy type',
        policyType,
        <>
          Look in {placeOf(denial)}.{through && ` The request came by way of a ${through}.`}
          {isKnownType === false && ' This type is not among those that AWS documents.'}
        </>,
      ),
    policyArn && row('Policy ARN', policyArn),
  ].filter((entry) => entry !== undefined && entry !== '');
  return (
    rows.length > 0 && (
      <dl className={styles.facts} aria-label="What the text names">
        {rows.map(({part, value, note}) => (
          <Fragment key={part}>
            <dt>{part}</dt>
            <dd>
              <code>{value}</code>
              {note && <Quiet>{note}</Quiet>}
            </dd>
          </Fragment>
        ))}
      </dl>
    )
  );
}

import type {ReactNode} from 'react';
import {type Link, outcomeText, type Resolution, tools} from '@site/src/engines/aws-config';
import Ladder, {type Rung} from '@site/src/ui/Ladder';
import Quiet from '@site/src/ui/Quiet';
import ToolCard, {ToolError} from '@site/src/ui/ToolCard';
import styles from './styles.module.css';

const rungs = (links: readonly Link[]): readonly Rung[] =>
  links.map(({provider, outcome, why, steps}) => ({
    // The class names of Java all end alike.
    ...{name: provider.replace(/CredentialsProvider$/, ''), state: outcome, why},
    ...(steps ? {inner: rungs(steps)} : {}),
  }));

function Answer({resolution: {outcome}}: {readonly resolution: Resolution}): ReactNode {
  if (outcome.kind !== 'found') {
    const {name, text, exitCode} = outcome.error;
    return (
      <>
        <strong className={styles.answer}>{outcome.kind === 'none' ? 'No credentials' : name}</strong>
        <ToolError text={text} exitCode={exitCode} />
      </>
    );
  }
  const {accessKeyId, hasSessionToken, calls} = outcome.credentials;
  return (
    <>
      <strong className={styles.answer}>{outcomeText(outcome)}</strong>
      <p>
        <code>{accessKeyId}</code> {hasSessionToken ? 'with a session token' : 'without a session token'}
      </p>
      {calls.map(({action, role, signedWith}) => (
        <Quiet key={`${action} ${role}`}>
          {action} of {role.replace(/^.*:role\//, '')}
          {signedWith === undefined ? ', unsigned' : `, signed with ${signedWith}`}
        </Quiet>
      ))}
    </>
  );
}

/** One tool: its answer, its profile and Region, and its chain as a ladder. */
export default function ToolColumn({resolution}: {readonly resolution: Resolution}): ReactNode {
  const {tool, outcome, profile, region, links} = resolution;
  const {name, version, evidence} = tools[tool];
  return (
    <ToolCard
      name={name}
      note={`${version}, ${evidence}`}
      isGood={outcome.kind === 'found'}
      answer={<Answer resolution={resolution} />}
    >
      <dl className={styles.facts}>
        <div>
          <dt>Profile</dt>
          <dd>
            <code>{profile.name === '' ? '(empty)' : profile.name}</code>{' '}
            {profile.from === 'default'
              ? 'by default'
              : profile.from === 'option'
                ? 'named explicitly'
                : `from ${profile.from}`}
          </dd>
        </div>
        <div>
          <dt>Region</dt>
          <dd>{region.value ? <code>{region.value}</code> : 'none'}</dd>
        </div>
      </dl>
      <Ladder label={`Chain of ${name}`} rungs={rungs(links)} />
    </ToolCard>
  );
}

import type {ReactNode} from 'react';
import {tools} from '@site/src/engines/aws-config';
import InlineCode from '@site/src/ui/InlineCode';
import Ladder from '@site/src/ui/Ladder';
import Quiet from '@site/src/ui/Quiet';
import type {Answer} from './resolver';
import styles from './styles.module.css';

/** One tool: its Region or its error, where the call goes, and every place it looked at. */
export default function RegionColumn({resolution, region, target}: Answer): ReactNode {
  const {name, version, evidence} = tools[resolution.tool];
  const {links, error} = resolution.region;
  const isFound = region !== 'none' && region !== 'empty';
  return (
    <article className={styles.column} aria-label={name}>
      <h3 className={styles.name}>
        {name}{' '}
        <Quiet isInline>
          {version}, {evidence}
        </Quiet>
      </h3>
      <div className={styles.answer} data-found={isFound || target.works}>
        {isFound ? (
          <code className={styles.region}>{region}</code>
        ) : (
          <strong>{region === 'empty' ? 'An empty Region' : 'No Region'}</strong>
        )}
        {error && !target.works && (
          <>
            <p className={styles.error}>
              {error.text.includes(error.name) ? '' : `${error.name}: `}
              {error.text}
            </p>
            {error.exitCode !== undefined && <Quiet>exit code {error.exitCode}</Quiet>}
          </>
        )}
        <p>
          <InlineCode text={target.text} />
        </p>
      </div>
      <Ladder
        label={`Where ${name} looks`}
        rungs={links.map(({provider, outcome, why}) => ({name: provider, state: outcome, why}))}
      />
    </article>
  );
}

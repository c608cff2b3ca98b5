import type {ReactNode} from 'react';
import {tools} from '@site/src/engines/aws-config';
import InlineCode from '@site/src/ui/InlineCode';
import Ladder from '@site/src/ui/Ladder';
import ToolCard, {ToolError} from '@site/src/ui/ToolCard';
import type {Answer} from './resolver';
import styles from './styles.module.css';

/** One tool: its Region or its error, where the call goes, and every place it looked at. */
export default function RegionColumn({resolution, region, target}: Answer): ReactNode {
  const {name, version, evidence} = tools[resolution.tool];
  const {links, error} = resolution.region;
  const isFound = region !== 'none' && region !== 'empty';
  return (
    <ToolCard
      name={name}
      note={`${version}, ${evidence}`}
      isGood={isFound || target.works}
      answer={
        <>
          {isFound ? (
            <code className={styles.region}>{region}</code>
          ) : (
            <strong>{region === 'empty' ? 'An empty Region' : 'No Region'}</strong>
          )}
          {error && !target.works && (
            <ToolError
              text={error.text.includes(error.name) ? error.text : `${error.name}: ${error.text}`}
              exitCode={error.exitCode}
            />
          )}
          <p>
            <InlineCode text={target.text} />
          </p>
        </>
      }
    >
      <Ladder
        label={`Where ${name} looks`}
        rungs={links.map(({provider, outcome, why}) => ({name: provider, state: outcome, why}))}
      />
    </ToolCard>
  );
}

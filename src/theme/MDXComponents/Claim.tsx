import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {Evidence, Sources, Verdict} from '@site/src/facts/fact';
import CopyAnchor from '@site/src/ui/CopyAnchor';
import InlineCode from '@site/src/ui/InlineCode';
import SourceNote from '@site/src/ui/SourceNote';
import styles from './claims.module.css';

interface Props {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly evidence: Evidence;
  readonly sources: Sources;
  readonly was?: readonly {readonly bullet: string; readonly verdict: Verdict; readonly change?: string}[];
  readonly children: ReactNode;
}

/** One statement with its permalink, its source and, where the 2022 note aged, what changed. */
export default function Claim({id, formerIds = [], evidence, sources, was = [], children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.claim}>
      {formerIds.map((former) => (
        <span key={former} id={former} />
      ))}
      {children} <CopyAnchor id={id} label="Copy link to this claim" />
      <SourceNote evidence={evidence} sources={sources} />
      {was
        .filter(({verdict}) => verdict !== 'correct')
        .map(({bullet, verdict, change}) => (
          <div key={bullet} className={styles.was}>
            <strong>{`2022 note, ${verdict}:`}</strong> <InlineCode text={`“${bullet}” ${change ?? ''}`} />
          </div>
        ))}
    </li>
  );
}

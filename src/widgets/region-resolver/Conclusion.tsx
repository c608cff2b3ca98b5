import {Fragment, type ReactNode} from 'react';
import {tools} from '@site/src/engines/aws-config';
import Verdict from '@site/src/ui/Verdict';
import type {Answer} from './resolver';

function words(region: string): ReactNode {
  if (region === 'none') return <strong>no Region</strong>;
  return region === 'empty' ? <strong>an empty Region</strong> : <code>{region}</code>;
}

/** The answer in a sentence. */
export default function Conclusion({answers}: {readonly answers: readonly Answer[]}): ReactNode {
  const regions = [...new Set(answers.map(({region}) => region))];
  const [only] = regions;
  if (only !== undefined && regions.length === 1) {
    return only === 'none' ? (
      <Verdict tone="bad">No tool finds a Region.</Verdict>
    ) : (
      <Verdict tone="good">All four tools use {words(only)}.</Verdict>
    );
  }
  return (
    <Verdict tone="warn">
      The tools disagree:{' '}
      {regions.map((region, index) => (
        <Fragment key={region}>
          {index > 0 && '; '}
          {answers
            .filter((answer) => answer.region === region)
            .map(({resolution}) => tools[resolution.tool].short)
            .join(', ')}
          : {words(region)}
        </Fragment>
      ))}
      .
    </Verdict>
  );
}

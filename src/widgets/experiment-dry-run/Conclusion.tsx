import type {ReactNode} from 'react';
import Verdict from '@site/src/ui/Verdict';
import type {View} from './dry-run';
import {clock, counted, toneOf} from './words';

/** What comes of the template, in a sentence or two. */
export default function Conclusion({view: {run, targets, issues}}: {readonly view: View}): ReactNode {
  const wrong = issues.filter(({field, severity}) => field === 'template' && severity === 'error');
  const [first] = wrong;
  if (!run) {
    return (
      <Verdict tone="bad">
        <p>
          <strong>This template is refused</strong> ({counted(wrong.length, 'problem')}).
        </p>
        <p>{first?.message}</p>
      </Verdict>
    );
  }
  const others = issues.filter(({field, severity}) => field !== 'template' && severity === 'error');
  return (
    <Verdict tone={toneOf(run.state)}>
      <p>
        Ends as <strong>{run.state}</strong>
        {run.code !== undefined && ` with ${run.code}`}
        {run.end > 0 && ` after ${clock(run.end)}`}. {run.reason}
      </p>
      {targets.length > 0 && (
        <p>
          {targets
            .map(({name, chosen, identified}) => `Target ${name}: ${chosen.length} of ${identified} that match`)
            .join('. ')}
          .
        </p>
      )}
      {others.length > 0 && <p>{counted(others.length, 'field')} could not be read; see below.</p>}
    </Verdict>
  );
}

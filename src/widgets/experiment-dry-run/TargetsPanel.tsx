import type {ReactNode} from 'react';
import type {ResolvedTarget} from '@site/src/engines/fault-injection';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {choiceText} from './words';

function Notes({
  target: {missingArns, unweighed, identified, chosen, selectionMode},
}: {
  readonly target: ResolvedTarget;
}): ReactNode {
  return (
    <>
      {missingArns.length > 0 && <Quiet>Not in the inventory: {missingArns.join(', ')}.</Quiet>}
      {unweighed.length > 0 && <Quiet>Not weighed here, for want of data: the parameter {unweighed.join(', ')}.</Quiet>}
      {selectionMode.startsWith('COUNT') && chosen.length === identified && (
        <Quiet>What AWS FIS does with fewer resources than COUNT asks for is not documented; here all are taken.</Quiet>
      )}
    </>
  );
}

/** Each target, each resource, and why it is in or out. */
export default function TargetsPanel({
  targets,
  onDice,
}: {
  readonly targets: readonly ResolvedTarget[];
  readonly onDice: () => void;
}): ReactNode {
  if (targets.length === 0) return <p>No action of this template has a target.</p>;
  return (
    <>
      {targets.map((target) => {
        const {name, resourceType, selectionMode, candidates, identified, chosen} = target;
        const ofType = candidates.filter(({choice}) => choice.kind !== 'other-type');
        return (
          <section key={name} aria-label={`Target ${name}`}>
            <p>
              <strong>{name}</strong>: {ofType.length} of type <code>{resourceType}</code>, {identified} match,{' '}
              <code>{selectionMode}</code> takes {chosen.length}.
            </p>
            <DataTable
              label={`Resources for ${name}`}
              columns={['Resource', 'Chosen', 'Why']}
              rows={ofType.map((candidate, index) => {
                const isChosen = candidate.choice.kind === 'chosen';
                return {
                  key: index,
                  tone: isChosen ? 'good' : 'neutral',
                  cells: [candidate.resource.id, isChosen ? 'yes' : 'no', isChosen ? 'matches' : choiceText(candidate)],
                };
              })}
            />
            <Notes target={target} />
          </section>
        );
      })}
      <div>
        <Button onClick={onDice}>Roll the dice again</Button>
      </div>
    </>
  );
}

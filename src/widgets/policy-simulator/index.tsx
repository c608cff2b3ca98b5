import type {ReactNode} from 'react';
import {accessDeniedMessage} from '@site/src/engines/iam-policy';
import {formatJson} from '@site/src/engines/json-text';
import {simulateCommand, simulatorResponse} from '@site/src/engines/policy-simulation';
import CopyAs from '@site/src/ui/CopyAs';
import OpenIn from '@site/src/ui/OpenIn';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {openAccessDenied} from '@site/src/widgets/access-denied-explainer/hand-over';
import {conclude, judge} from './judge';
import Matrix from './Matrix';
import PolicyTabs from './PolicyTabs';
import RawAnswer from './RawAnswer';
import Reasons from './Reasons';
import RequestFields from './RequestFields';
import {samples} from './samples';
import {codec} from './state';

/** Simulates actions on resources against every kind of policy, and says which clause decided. */
export default function PolicySimulator(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const judgement = judge(state);
  const {simulation, cell, set, base, policies, issues, wanted} = judgement;
  const decision = cell?.verdict.decision;
  const denial = cell && accessDeniedMessage(cell.request, cell.verdict);
  return (
    <WidgetFrame title="Policy simulator" shared={shared}>
      <PolicyTabs state={state} issues={issues} onChange={change} />
      <RequestFields state={state} issues={issues} wanted={wanted} onChange={change} />
      <Verdict tone={!decision ? 'neutral' : decision === 'allowed' ? 'good' : 'bad'}>
        {decision && <strong>{decision}. </strong>}
        {conclude(judgement)}
      </Verdict>
      {simulation && cell && (
        <>
          <Matrix simulation={simulation} shown={cell} onShow={(row, column) => change({row, column})} />
          <Reasons cell={cell} policies={policies} />
          {denial !== undefined && (
            <p>
              AWS would answer: <code>{denial}</code>.{' '}
              <OpenIn tool="access-denied explainer" to={() => openAccessDenied(denial)} />
            </p>
          )}
          <CopyAs
            forms={[
              {
                label: 'aws iam simulate-custom-policy',
                getText: () =>
                  simulateCommand({actions: simulation.actions, resources: simulation.resources, base, policies: set}),
              },
              {label: 'Answer as JSON', getText: () => formatJson(simulatorResponse(simulation, set))},
            ]}
          />
          <RawAnswer simulation={simulation} set={set} />
        </>
      )}
    </WidgetFrame>
  );
}

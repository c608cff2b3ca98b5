import type {ReactNode} from 'react';
import {bashCommand, writeTimestamp} from '@site/src/engines/parameter-policy';
import {maxPolicies, policiesMaxChars} from '@site/src/facts/parameter-store/parameter-policies';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import Figures from '@site/src/ui/Figures';
import Findings from '@site/src/ui/Findings';
import {issuesOf} from '@site/src/ui/issue';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {copyForms} from './copy-forms';
import Events from './Events';
import {judge} from './judge';
import ParameterFields from './ParameterFields';
import PolicyForm from './PolicyForm';
import Readers from './Readers';
import {samples} from './samples';
import {codec} from './state';
import Timeline from './Timeline';

const ninetyDaysMs = 90 * 86_400_000;
const grouped = (count: number): string => count.toLocaleString('en-US');

/** Composes parameter policies, checks them, and shows when they act and which events they send. */
export default function ParameterPolicyComposer(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const judgement = judge(state);
  const {checked, conclusion, issues, doubts, lastModifiedMs, readings} = judgement;
  const {sent, elements, typedChars, sentChars, outcome} = checked;
  const isSendable = conclusion.tone !== 'bad' && sent !== undefined;
  return (
    <WidgetFrame
      title="Parameter-policy composer"
      shared={shared}
      linkNote="The value of the parameter is never asked for. Credentials that stand in a text are left out of links and of what this tab remembers."
    >
      <ParameterFields state={state} issues={issues} onChange={change} />
      <PolicyForm
        text={state.policies}
        checked={checked}
        expirationText={lastModifiedMs === undefined ? '' : writeTimestamp(lastModifiedMs + ninetyDaysMs)}
        onChange={(policies) => change({policies})}
      />
      <TextField
        label="Policies"
        hint="The same as JSON, as the call takes it: form and text change each other."
        rows={12}
        value={state.policies}
        issues={issuesOf(issues, 'policies')}
        onChange={(policies) => change({policies})}
      />
      <Figures
        figures={[
          {
            key: 'count',
            term: 'Policies',
            value: `${outcome === 'removed' ? 0 : (elements?.length ?? '?')} of ${maxPolicies.value}`,
          },
          {key: 'sent', term: 'Characters sent', value: `${grouped(sentChars)} of ${grouped(policiesMaxChars.value)}`},
          {key: 'typed', term: 'As typed', value: grouped(typedChars)},
        ]}
      />
      <Verdict tone={conclusion.tone}>{conclusion.text}</Verdict>
      {isSendable && <Findings title="Look again" findings={doubts.map((text) => ({text}))} />}
      {isSendable && (
        <>
          <CopyAs forms={copyForms(state, sent)} />
          <Quiet>
            The commands take the value from the file value.txt, so that it stands in no history.
            {state.type === 'SecureString' && ' CloudFormation and CDK cannot create a SecureString.'}
          </Quiet>
          <Output label="The call for bash" text={bashCommand(state, sent)} />
        </>
      )}
      <Timeline state={state} judgement={judgement} onChange={change} />
      <Events
        events={judgement.events}
        pattern={state.pattern}
        issues={issues}
        onPattern={(pattern) => change({pattern})}
      />
      <Readers
        text={state.configurations}
        name={state.name}
        readings={readings}
        onChange={(configurations) => change({configurations})}
      />
    </WidgetFrame>
  );
}

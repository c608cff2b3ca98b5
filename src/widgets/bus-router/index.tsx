import type {ReactNode} from 'react';
import type {PolicyEngine} from '@site/src/engines/event-bus';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import FetchStatus from '@site/src/ui/FetchStatus';
import {issuesOf} from '@site/src/ui/issue';
import {usePart} from '@site/src/ui/usePart';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import ChangeFields from './ChangeFields';
import {conclude} from './conclude';
import {copyForms} from './copy-forms';
import {samples} from './samples';
import {needsPolicies, send} from './send';
import SendFields from './SendFields';
import {codec} from './state';
import TravelMap from './TravelMap';
import TravelSteps from './TravelSteps';

const loadPolicyEngine = (): Promise<PolicyEngine> => import('@site/src/engines/iam-policy');

/** Sends an event through accounts, buses and rules, and shows what becomes of it and why. */
export default function BusRouter(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const hasPolicies = needsPolicies(state);
  const iam = usePart(loadPolicyEngine, hasPolicies);
  const isWaiting = hasPolicies && !iam;
  const sent = send(state, iam);
  const {setup, travel, issues} = sent;
  const {tone, text} = conclude(sent);
  const isSent = !isWaiting && travel.starts.length > 0;
  return (
    <WidgetFrame
      title="Bus router"
      shared={shared}
      linkNote="Credentials that stand in events are left out of links and of what this tab remembers."
    >
      <TextField
        label="Set-up"
        hint="Accounts, Regions and buses; rules, targets and archives as PutRule, PutTargets and CreateArchive take them."
        rows={18}
        value={state.setup}
        issues={issuesOf(issues, 'setup')}
        onChange={(json) => change({setup: json})}
      />
      <FieldGrid columns="wide">
        <SendFields state={state} setup={setup} issues={issues} onChange={change} />
        <ChangeFields state={state} setup={setup} onChange={change} />
      </FieldGrid>
      <Verdict tone={isWaiting ? 'neutral' : tone}>
        {isWaiting ? <FetchStatus>Fetching the engine for policies …</FetchStatus> : text}
      </Verdict>
      {isSent && <TravelMap starts={travel.starts} sender={state.sentBy} />}
      {setup && <CopyAs forms={copyForms(state, setup)} />}
      {isSent && <TravelSteps starts={travel.starts} />}
    </WidgetFrame>
  );
}

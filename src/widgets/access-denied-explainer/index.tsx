import {useDeferredValue, type ReactNode} from 'react';
import {explain, type Denial, type Explained} from '@site/src/engines/authorization-message';
import {SelectField, TextField} from '@site/src/ui/Field';
import type {FieldIssue} from '@site/src/ui/issue';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import DenialView from './DenialView';
import EncodedView from './EncodedView';
import OpenSimulation from './OpenSimulation';
import {samples} from './samples';
import {codec} from './state';

const issuesOf = (explained: Explained): readonly FieldIssue[] => {
  if (explained.kind === 'broken') return [{field: 'text', severity: 'error', message: explained.message}];
  const encoded = explained.kind === 'denials' || explained.kind === 'encoded' ? explained.encoded : [];
  return (encoded[0]?.issues ?? []).map((issue) => ({field: 'text', ...issue}));
};

const nameOf = ({action, called, resource}: Denial, index: number): string =>
  `${index + 1}: ${action ?? called ?? 'access denied'}${resource === undefined ? '' : ` on ${resource}`}`.slice(
    0,
    120,
  );

/** Says who was refused what, by which policy and why, and what mends it: from an error, an encoded or a decoded message. */
export default function AccessDeniedExplainer(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  // A pasted log may be long: typing goes on while it is read.
  const text = useDeferredValue(state.text);
  const explained = explain(text);
  const denials = explained.kind === 'denials' ? explained.denials : [];
  const shown = Math.min(state.shown, Math.max(0, denials.length - 1));
  const denial = denials[shown];
  return (
    <WidgetFrame
      title="Access-denied explainer"
      shared={shared}
      linkNote="Access keys, tokens and signatures in the text are left out of links and of what this tab remembers."
    >
      <TextField
        label="What AWS said"
        hint="An error line, a whole log, an encoded message, or the decoded JSON with or without DecodedMessage around it."
        rows={8}
        value={state.text}
        issues={issuesOf(explained)}
        onChange={(text) => change({text, shown: 0})}
      />
      {denials.length > 1 && (
        <SelectField
          label={`Which of the ${denials.length} denials`}
          value={String(shown)}
          options={denials.map((entry, index) => ({value: String(index), label: nameOf(entry, index)}))}
          onChange={(value) => change({shown: Number(value)})}
        />
      )}
      {explained.kind === 'denials' && denial && (
        <DenialView denial={denial} text={text} isAllowed={explained.isAllowed} />
      )}
      {denial && <OpenSimulation denial={denial} />}
      {explained.kind === 'encoded' && <EncodedView encoded={explained.encoded[0]} />}
      {explained.kind === 'broken' && (
        <Verdict tone="bad">The decoded message cannot be read: {explained.message}</Verdict>
      )}
      {explained.kind === 'other' && <Verdict tone="warn">{explained.message}</Verdict>}
    </WidgetFrame>
  );
}

import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {TextField} from '@site/src/ui/Field';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import Tabs from '@site/src/ui/Tabs';
import {fieldOf, titleOf} from './judge';
import {kinds, most, type Kind, type State} from './state';

const labels: Readonly<Record<Kind, string>> = {
  identity: 'Identity',
  boundary: 'Boundary',
  session: 'Session',
  resource: 'Resource',
  scp: 'SCPs',
  rcp: 'RCPs',
  endpoint: 'Endpoint',
};

const hints: Readonly<Record<Kind, string>> = {
  identity: 'Of the user and its groups, or of the role.',
  boundary: 'Empty: the caller has none.',
  session: 'Passed when the session began. Empty: there is none.',
  resource:
    'A bucket policy, key policy, queue policy, or the trust policy of the role to assume. Empty: there is none.',
  scp: 'Of the caller’s organization, from the root down to the account; every level must allow.',
  rcp: 'Of the resource’s organization, from the root down; RCPFullAWSAccess counts as attached.',
  endpoint: 'Of the VPC endpoint that the request goes through. Empty: it goes through none.',
};

const fullAccess = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}';
const nothingDenied =
  '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

/** One policy, or none while the field is empty. */
function OnePolicy({
  kind,
  state,
  issues,
  onChange,
}: Props & {readonly kind: Exclude<Kind, keyof typeof most>}): ReactNode {
  return (
    <TextField
      label={titleOf(kind, 0)}
      hint={hints[kind]}
      rows={12}
      value={state[kind]}
      issues={issuesOf(issues, fieldOf(kind, 0))}
      onChange={(text) => onChange({[kind]: text})}
    />
  );
}

/** A list of policies, one field each. */
function ManyPolicies({kind, state, issues, onChange}: Props & {readonly kind: keyof typeof most}): ReactNode {
  const texts = state[kind];
  const change = (next: readonly string[]) => onChange({[kind]: [...next]});
  return (
    <>
      {texts.length === 0 && <p>{kind === 'identity' ? 'The caller has no policy.' : 'There is no organization.'}</p>}
      {texts.map((text, index) => (
        <TextField
          key={index}
          label={titleOf(kind, index)}
          hint={hints[kind]}
          rows={texts.length > 1 ? 8 : 12}
          value={text}
          issues={issuesOf(issues, fieldOf(kind, index))}
          onChange={(changed) => change(texts.with(index, changed))}
        />
      ))}
      <div>
        <Button
          disabled={texts.length >= most[kind]}
          onClick={() => change([...texts, kind === 'rcp' ? nothingDenied : fullAccess])}
        >
          {kind === 'identity' ? 'Add a policy' : 'Add a level'}
        </Button>{' '}
        <Button disabled={texts.length === 0} onClick={() => change(texts.slice(0, -1))}>
          Remove the last
        </Button>
      </div>
    </>
  );
}

const isMany = (kind: Kind): kind is keyof typeof most => kind in most;

/** The policies, a tab for each kind; a tab says how many there are. */
export default function PolicyTabs(props: Props): ReactNode {
  const {state, onChange} = props;
  const count = (kind: Kind): string => {
    const held = state[kind];
    const number = typeof held === 'string' ? Number(held.trim() !== '') : held.length;
    return number === 0 ? '' : ` (${number})`;
  };
  return (
    <Tabs
      label="Policies"
      selected={state.tab}
      onSelect={(tab) => onChange({tab})}
      tabs={kinds.map((kind) => ({
        name: kind,
        label: labels[kind] + count(kind),
        panel: isMany(kind) ? <ManyPolicies kind={kind} {...props} /> : <OnePolicy kind={kind} {...props} />,
      }))}
    />
  );
}

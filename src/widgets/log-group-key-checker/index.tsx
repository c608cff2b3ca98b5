import type {ReactNode} from 'react';
import {
  callerPolicy,
  calls,
  cdkCode,
  checkAssociation,
  cliCommands,
  cloudFormationTemplate,
  correctedPolicy,
  keySpecs,
} from '@site/src/engines/log-group-encryption';
import CopyAs from '@site/src/ui/CopyAs';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import Answer from './Answer';
import Correction from './Correction';
import {samples} from './samples';
import {codec} from './state';

const options = <Value extends string>(values: readonly Value[]) => values.map((value) => ({value, label: value}));
const callOptions = options(calls);
const keySpecOptions = options(keySpecs);

/** Says whether a key policy lets CloudWatch Logs use the key for a log group, and which clause is in the way. */
export default function LogGroupKeyChecker(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const verdict = checkAssociation(state);
  const corrected = correctedPolicy(state, state.isForAll);
  const issues: readonly FieldIssue[] = [
    ...verdict.problems,
    ...verdict.policyIssues.map(({severity, line, column, message, mend}) => ({
      field: 'keyPolicy',
      severity,
      message: `Line ${line}, column ${column}: ${message} ${mend}`,
    })),
  ];
  return (
    <WidgetFrame title="Log-group key checker" shared={shared}>
      <FieldGrid>
        <SelectField label="Call" value={state.call} options={callOptions} onChange={(call) => change({call})} />
        <TextField
          label="Region of the log group"
          value={state.region}
          issues={issuesOf(issues, 'region')}
          onChange={(region) => change({region})}
        />
        <TextField
          label="Account"
          value={state.account}
          issues={issuesOf(issues, 'account')}
          onChange={(account) => change({account})}
        />
        <TextField
          label="Log group name"
          value={state.logGroupName}
          issues={issuesOf(issues, 'logGroupName')}
          onChange={(logGroupName) => change({logGroupName})}
        />
        {(state.call === 'associate-kms-key' || state.resourceIdentifier !== '') && (
          <TextField
            label="or resource identifier"
            hint="ARN of a log group or of query-result:*"
            value={state.resourceIdentifier}
            issues={issuesOf(issues, 'resourceIdentifier')}
            onChange={(resourceIdentifier) => change({resourceIdentifier})}
          />
        )}
        <SelectField
          label="Key spec"
          value={state.keySpec}
          options={keySpecOptions}
          issues={issuesOf(issues, 'keySpec')}
          onChange={(keySpec) => change({keySpec})}
        />
      </FieldGrid>
      <TextField
        label="KMS key ARN"
        value={state.kmsKeyId}
        issues={issuesOf(issues, 'kmsKeyId')}
        onChange={(kmsKeyId) => change({kmsKeyId})}
      />
      <TextField
        label="Key policy"
        hint="The output of get-key-policy, with --query Policy --output text."
        rows={14}
        value={state.keyPolicy}
        issues={issuesOf(issues, 'keyPolicy')}
        onChange={(keyPolicy) => change({keyPolicy})}
      />
      <Answer verdict={verdict} keyPolicy={state.keyPolicy} />
      {corrected && (
        <Correction
          corrected={corrected}
          isForAll={state.isForAll}
          hasChoice={verdict.target.kind === 'log group'}
          onChoose={(isForAll) => change({isForAll})}
          onUse={() => change({keyPolicy: corrected.text})}
        />
      )}
      <CopyAs
        forms={[
          {label: 'AWS CLI', getText: () => cliCommands(state, corrected?.text ?? state.keyPolicy)},
          {label: 'CloudFormation', getText: () => cloudFormationTemplate(state)},
          {label: 'CDK', getText: () => cdkCode(state)},
          {label: 'IAM policy of callers', getText: () => callerPolicy(state)},
        ]}
      />
    </WidgetFrame>
  );
}

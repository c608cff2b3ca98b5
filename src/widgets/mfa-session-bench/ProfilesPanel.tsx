import type {ReactNode} from 'react';
import {writeProfiles, type ProfileIssue} from '@site/src/engines/session-token';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import OpenIn from '@site/src/ui/OpenIn';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import {addressFor} from '../credentials-resolver/hand-over';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const fieldOf = {
  serialNumber: 'serialNumber',
  durationSeconds: 'duration',
  sourceProfile: 'sourceProfile',
  sessionProfile: 'sessionProfile',
  roleArn: 'roleArn',
  roleProfile: 'roleProfile',
  roleSeconds: 'roleDuration',
} as const satisfies Record<ProfileIssue['field'], keyof State>;

/** Profiles: set up once, so that the tools ask for the code. */
export default function ProfilesPanel({state, onChange}: Props): ReactNode {
  const {issues, config, mfaLogin} = writeProfiles({
    ...state,
    durationSeconds: state.duration,
    roleSeconds: state.roleDuration,
  });
  const found: readonly FieldIssue[] = issues.map(({field, ...issue}) => ({field: fieldOf[field], ...issue}));
  const of = (field: keyof State): readonly FieldIssue[] => issuesOf(found, field);
  const wrong = found.find(({severity}) => severity === 'error');
  const odd = found[0];
  return (
    <>
      <FieldGrid>
        <TextField
          label="Profile with the long-term keys"
          value={state.sourceProfile}
          issues={of('sourceProfile')}
          onChange={(sourceProfile) => onChange({sourceProfile})}
        />
        <TextField
          label="Serial number or ARN of the device"
          value={state.serialNumber}
          onChange={(serialNumber) => onChange({serialNumber})}
        />
        <TextField
          label="Profile for the session"
          value={state.sessionProfile}
          issues={of('sessionProfile')}
          onChange={(sessionProfile) => onChange({sessionProfile})}
        />
        <TextField
          label="ARN of the role"
          value={state.roleArn}
          issues={of('roleArn')}
          onChange={(roleArn) => onChange({roleArn})}
        />
        <TextField
          label="Profile of the role"
          value={state.roleProfile}
          issues={of('roleProfile')}
          onChange={(roleProfile) => onChange({roleProfile})}
        />
        <TextField
          label="Duration of the role session (seconds)"
          value={state.roleDuration}
          issues={of('roleDuration')}
          onChange={(roleDuration) => onChange({roleDuration})}
        />
      </FieldGrid>
      <Verdict tone={wrong ? 'bad' : odd ? 'warn' : 'good'}>
        {wrong
          ? `These profiles would not work: ${wrong.message}`
          : odd
            ? `These profiles work if: ${odd.message}`
            : `With --profile ${state.roleProfile} the AWS CLI asks for the code and assumes the role.`}
      </Verdict>
      <Output label="~/.aws/config" text={config} />
      <Quiet>
        The last profile lends the role to tools that cannot ask for a code: give the code to the AWS CLI once, and they
        take its session.
      </Quiet>
      <Output label="Without a role: a session of the user in a profile of its own" text={mfaLogin} />
      <CopyAs
        forms={[
          {label: 'Profiles', getText: () => config},
          {label: 'aws configure mfa-login', getText: () => mfaLogin},
          {label: 'AWS CLI with the role', getText: () => `aws sts get-caller-identity --profile ${state.roleProfile}`},
        ]}
      />
      <p>
        <OpenIn
          tool="credentials resolver"
          to={() =>
            addressFor({
              ...{env: '', config, profileOption: state.roleProfile},
              credentials: `[${state.sourceProfile}]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ****\n`,
            })
          }
        />
        , to see which credentials each tool takes from these profiles.
      </p>
    </>
  );
}

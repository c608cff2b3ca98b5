import type {ReactNode} from 'react';
import {configureList, maskSecrets, resolve} from '@site/src/engines/aws-config';
import AwsConfigFields from '@site/src/ui/AwsConfigFields';
import CopyAs from '@site/src/ui/CopyAs';
import Findings from '@site/src/ui/Findings';
import OpenIn from '@site/src/ui/OpenIn';
import Output from '@site/src/ui/Output';
import {ToolCards} from '@site/src/ui/ToolCard';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {addressFor} from '../region-resolver/hand-over';
import Conclusion from './Conclusion';
import {boto3Script, cliCommands, javaProgram, javascriptModule, report} from './copy-forms';
import {resolveState} from './resolver';
import {samples} from './samples';
import {codec, mostChars} from './state';
import ToolColumn from './ToolColumn';
import WhatIf from './WhatIf';

/** Tells which credentials each tool uses for the same variables and files, and every place it looked at. */
export default function CredentialsResolver(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const resolved = resolveState(state);
  const {setup, shown, groups, differences, fixes, issues} = resolved;
  const {env, config, credentials, profileOption, regionOption, properties} = state;
  // The command ignores `--region`.
  const listed = {...setup, regionOption: ''};
  return (
    <WidgetFrame
      title="Credentials resolver"
      shared={shared}
      linkNote="Secret keys and tokens become **** as they are typed or pasted: they are on no screen, in no link and in no storage."
    >
      <AwsConfigFields
        texts={state}
        mask={maskSecrets}
        maxLength={mostChars}
        issues={issues}
        placeholders={{
          env: 'AWS_PROFILE=dev',
          config: '[profile dev]\nregion = eu-west-1',
          credentials: '[dev]\naws_access_key_id = AKIA…',
        }}
        onChange={change}
      />
      <WhatIf state={state} onChange={change} />
      <Conclusion groups={groups} />
      <ToolCards>
        {shown.map((resolution) => (
          <ToolColumn key={resolution.tool} resolution={resolution} />
        ))}
      </ToolCards>
      <Findings title="Why they differ" findings={differences} />
      <Findings title="What to do" findings={fixes} />
      <Output
        label="aws configure list, as AWS CLI v2 prints it"
        text={configureList(listed, resolve('aws-cli-v2', listed))}
      />
      <CopyAs
        forms={[
          {label: 'AWS CLI', getText: () => cliCommands(state)},
          {label: 'boto3', getText: () => boto3Script(state)},
          {label: 'JavaScript', getText: () => javascriptModule(state)},
          {label: 'Java', getText: javaProgram},
          {label: 'Report', getText: () => report(resolved)},
        ]}
      />
      <OpenIn
        to={() => addressFor({env, config, credentials, profileOption, regionOption, properties})}
        tool="Region resolver"
      />
    </WidgetFrame>
  );
}

import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import Findings from '@site/src/ui/Findings';
import OpenIn from '@site/src/ui/OpenIn';
import {ToolCards} from '@site/src/ui/ToolCard';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {addressFor} from '../credentials-resolver/hand-over';
import Conclusion from './Conclusion';
import {boto3Line, javaLine, javascriptLine, report, shellLines, usualRegion} from './copy-forms';
import Inputs from './Inputs';
import RegionColumn from './RegionColumn';
import {resolveState} from './resolver';
import {samples} from './samples';
import {codec} from './state';

/** Tells which Region each tool uses, every place it looked at, and what happens without one. */
export default function RegionResolver(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const resolved = resolveState(state);
  const {answers, differences, fixes, issues} = resolved;
  const region = usualRegion(resolved);
  const {env, config, credentials, profileOption, regionOption, properties} = state;
  return (
    <WidgetFrame
      title="Region resolver"
      shared={shared}
      linkNote="Secret keys and tokens become **** as they are typed or pasted: they are on no screen, in no link and in no storage."
    >
      <Inputs state={state} issues={issues} onChange={change} />
      <Conclusion answers={answers} />
      <ToolCards>
        {answers.map((answer) => (
          <RegionColumn key={answer.resolution.tool} {...answer} />
        ))}
      </ToolCards>
      <Findings title="Why they differ" findings={differences} />
      <Findings title="What to do" findings={fixes} />
      <CopyAs
        forms={[
          {label: 'Shell', getText: () => shellLines(region)},
          {label: 'boto3', getText: () => boto3Line(region)},
          {label: 'JavaScript', getText: () => javascriptLine(region)},
          {label: 'Java', getText: () => javaLine(region)},
          {label: 'Report', getText: () => report(resolved)},
        ]}
      />
      <OpenIn
        to={() => addressFor({env, config, credentials, profileOption, regionOption, properties})}
        tool="credentials resolver"
      />
    </WidgetFrame>
  );
}

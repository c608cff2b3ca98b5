import type {ReactNode} from 'react';
import {mostPlaces} from '@site/src/engines/aws-error';
import MarkedText from '@site/src/ui/MarkedText';
import OpenIn from '@site/src/ui/OpenIn';
import Quiet from '@site/src/ui/Quiet';
import {openAccessDenied} from '../access-denied-explainer/hand-over';
import {openDryRun} from '../dry-run-interpreter/hand-over';
import {excerptOf} from './excerpt';
import type {Hit} from './look-up';

interface Props {
  readonly hit: Hit;
  /** The whole text that was pasted. */
  readonly text: string;
}

/** Tools that take the words of a message, by the page they are on. */
const openers: Readonly<Record<string, {readonly tool: string; readonly open: (text: string) => string}>> = {
  '/cli-sdk/decode-authorization-message': {tool: 'access-denied explainer', open: openAccessDenied},
  '/cli-sdk/dry-run': {tool: 'dry-run interpreter', open: openDryRun},
};
/** An error's own words open before its message: `An error occurred (…) when calling …`. */
const opening = 120;

const times = (count: number): string => {
  if (count === 1) return '';
  return count >= mostPlaces ? `, ${mostPlaces.toLocaleString('en-US')} or more times` : `, ${count} times in all`;
};

/** Where a message stands in the text, and what its varying parts are. */
export default function HitDetails({hit, text}: Props): ReactNode {
  const {first, count, message} = hit;
  const {line, text: words, start, end} = excerptOf(text, first);
  const values = first.values.filter(({name, value}) => value !== '' && value !== `<${name}>` && value.length <= 300);
  const opener = openers[message.page];
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  return (
    <>
      <MarkedText
        label={`Line ${line}${times(count)}`}
        text={words}
        marks={[{start, end, tone: 'bad', label: 'the message'}]}
      />
      {values.length > 0 && (
        <Quiet>
          {values.map(({name, value}, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              {name.includes(' | ') ? 'which' : name}: <code>{value}</code>
            </span>
          ))}
        </Quiet>
      )}
      {opener && (
        <p>
          <OpenIn
            to={opener.open(text.slice(Math.max(lineStart, first.start - opening), first.end))}
            tool={opener.tool}
          />
        </p>
      )}
    </>
  );
}

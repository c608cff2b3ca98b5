import type {ReactNode} from 'react';
import {mostPlaces} from '@site/src/engines/aws-error';
import MarkedText from '@site/src/ui/MarkedText';
import OpenIn from '@site/src/ui/OpenIn';
import Quiet from '@site/src/ui/Quiet';
import {openAccessDenied} from '../access-denied-explainer/hand-over';
import {openDryRun} from '../dry-run-interpreter/hand-over';
import {excerptOf} from './excerpt';
import type {Hit} from './look-up';
import {placesInWords} from './places';

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

/** Where a message stands in the text, and what its varying parts are. */
export default function HitDetails({hit, text}: Props): ReactNode {
  const {first, lines, message} = hit;
  const {text: words, start, end} = excerptOf(text, first);
  const values = first.values.filter(({name, value}) => value !== '' && value !== `<${name}>` && value.length <= 300);
  const opener = openers[message.page];
  const before = text.slice(Math.max(0, first.start - opening), first.start);
  return (
    <>
      <MarkedText
        label={placesInWords(lines, mostPlaces)}
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
            to={() => opener.open(before.slice(before.lastIndexOf('\n') + 1) + text.slice(first.start, first.end))}
            tool={opener.tool}
          />
        </p>
      )}
    </>
  );
}

import type {ReactNode} from 'react';
import {maxLinkBytes, type Codec} from '@site/src/share-link';
import CopyButton from './CopyButton';

interface Props<State> {
  readonly codec: Codec<State>;
  readonly state: State;
}

/**
 * Whether a link can hold a state. Looking for secrets takes milliseconds, with each keystroke, so not where the limit is
 * far away: a character takes at most three bytes, and no secret with its name becomes twice as long by being left out.
 */
function isTooLong<State>(codec: Codec<State>, state: State): boolean {
  if (JSON.stringify(state).length * 6 <= maxLinkBytes) return false;
  return new TextEncoder().encode(JSON.stringify(codec.clean(state))).length > maxLinkBytes;
}

/** Copies the address that opens exactly this; made on the press, not on each keystroke. */
export default function CopyLink<State>({codec, state}: Props<State>): ReactNode {
  if (isTooLong(codec, state)) {
    return <span>Too much text for a link (more than {maxLinkBytes / 1024} KiB).</span>;
  }
  const address = () => {
    const url = new URL(window.location.href);
    url.search = '';
    url.hash = codec.encode(state);
    return url.href;
  };
  return <CopyButton label="Copy link" done="Link copied" getText={address} />;
}

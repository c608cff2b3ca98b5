import type {ReactNode} from 'react';
import {maxLinkBytes, type Codec} from '@site/src/share-link';
import CopyButton from './CopyButton';

interface Props<State> {
  readonly codec: Codec<State>;
  readonly state: State;
}

/** Copies the address that opens exactly this; made on the press, not on each keystroke. */
export default function CopyLink<State>({codec, state}: Props<State>): ReactNode {
  if (new TextEncoder().encode(JSON.stringify(codec.clean(state))).length > maxLinkBytes) {
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

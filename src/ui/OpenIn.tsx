import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {whenIdle} from './when-idle';

interface Props {
  /** Gives the address that the other tool's `hand-over.ts` makes: its page and a link to a filled state. */
  readonly to: () => string;
  /** The other tool's name, e.g. `event-pattern tester`. */
  readonly tool: string;
}

/**
 * Hands an answer over to another tool, by an ordinary link. Packing a state takes milliseconds, so the address of what
 * came after the page itself is made when there is time, or when the reader turns to it.
 */
export default function OpenIn({to, tool}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [made, setMade] = useState(() => (isBrowser ? undefined : {to, address: to()}));
  const make = (): void => {
    if (made?.to !== to) setMade({to, address: to()});
  };
  useEffect(() => {
    if (made?.to === to) return undefined;
    return whenIdle(() => setMade({to, address: to()}));
  }, [made, to]);
  const makeNow = (): void => flushSync(make);
  return (
    <Link
      // Until then a page of the site, so that the element stays the same.
      to={made?.address ?? '/'}
      data-noBrokenLinkCheck
      onPointerEnter={makeNow}
      onFocus={make}
      onClickCapture={makeNow}
      onAuxClickCapture={makeNow}
    >
      Open in the {tool}
    </Link>
  );
}

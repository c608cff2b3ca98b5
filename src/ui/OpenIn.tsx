import Link from '@docusaurus/Link';
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
 * Hands an answer over to another tool, by an ordinary link. Packing a state takes milliseconds, so a letter's address is
 * made when there is time, or when the reader turns to it.
 */
export default function OpenIn({to, tool}: Props): ReactNode {
  const [made, setMade] = useState(() => ({to, address: to()}));
  const make = (): void => {
    if (made.to !== to) setMade({to, address: to()});
  };
  useEffect(() => {
    if (made.to === to) return undefined;
    return whenIdle(() => setMade({to, address: to()}));
  }, [made, to]);
  const onPress = (): void => flushSync(make);
  return (
    <Link
      to={made.address}
      data-noBrokenLinkCheck
      onPointerEnter={make}
      onFocus={make}
      onClickCapture={onPress}
      onAuxClickCapture={onPress}
    >
      Open in the {tool}
    </Link>
  );
}

import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface Props {
  /** The address that the other tool's `hand-over.ts` made: its page and a link to a filled state. */
  readonly to: string;
  /** The other tool's name, e.g. `event-pattern tester`. */
  readonly tool: string;
}

/** Hands an answer over to another tool, by an ordinary link. */
export default function OpenIn({to, tool}: Props): ReactNode {
  return (
    <Link to={to} data-noBrokenLinkCheck>
      Open in the {tool}
    </Link>
  );
}

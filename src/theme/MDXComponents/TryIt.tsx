import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface Props {
  /** The page the tool stands on, e.g. `/cli-sdk/signature-v4/`. */
  readonly to: string;
  /** The tool's share-link name, e.g. `sigv4`. */
  readonly widget: string;
  /** One of the tool's samples, by name. */
  readonly sample: string;
  readonly children: ReactNode;
}

/** A link that opens a tool filled with one of its samples. */
export default function TryIt({to, widget, sample, children}: Props): ReactNode {
  return (
    <Link to={`${to}#${widget}.sample=${sample}`} data-noBrokenLinkCheck>
      {children}
    </Link>
  );
}

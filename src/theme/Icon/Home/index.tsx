import type {ReactNode} from 'react';
import type {Props} from '@theme/Icon/Home';

/** A house, in few bytes: it stands in every page. */
export default function IconHome(props: Props): ReactNode {
  return (
    <svg viewBox="0 0 24 24" {...props}>
      <path fill="currentColor" d="M12 3 2 12h3v8h5v-6h4v6h5v-8h3z" />
    </svg>
  );
}

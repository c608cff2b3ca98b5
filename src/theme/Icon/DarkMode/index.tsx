import type {ReactNode} from 'react';
import type {Props} from '@theme/Icon/DarkMode';

/** A moon, in few bytes: it stands in every page. */
export default function IconDarkMode(props: Props): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} fill="none" stroke="currentColor" strokeWidth={2} {...props}>
      <path d="M20 15A8.5 8.5 0 1 1 9 4a7 7 0 0 0 11 11z" />
    </svg>
  );
}

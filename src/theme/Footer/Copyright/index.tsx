// Wraps the footer's last line (Docusaurus 3.10): the list of keys is in reach of a pointer on every page.
import Copyright from '@theme-original/Footer/Copyright';
import type {Props} from '@theme/Footer/Copyright';
import type {ReactNode} from 'react';
import KeyHelp from '@site/src/ui/KeyHelp';

export default function FooterCopyright(props: Props): ReactNode {
  return (
    <>
      <Copyright {...props} />
      <KeyHelp />
    </>
  );
}

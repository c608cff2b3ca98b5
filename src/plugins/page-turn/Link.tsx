/**
 * Takes the place of Docusaurus's link (3.10) where it leads to a page of this site: one that watches nothing, because only
 * the pointer and the focus fetch a page ahead, and that does not render again when the address changes.
 */
import DocusaurusLink from '@docusaurus/core/lib/client/exports/Link';
import type {Props} from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {MouseEvent, ReactNode} from 'react';

/** Whether it names a page of this site in full and asks for nothing special. */
const isPlain = ({to, href, isNavLink, target}: Props): boolean =>
  !isNavLink && target === undefined && /^\/(?:[^/?#]+\/)*(?:[?#]|$)/.test(to ?? href ?? '');

export default function Link(props: Props): ReactNode {
  return isPlain(props) ? <PageLink {...props} /> : <DocusaurusLink {...props} />;
}

function PageLink({
  to,
  href = '',
  autoAddBaseUrl = true,
  'data-noBrokenLinkCheck': isUnchecked,
  onClick,
  ...props
}: Props): ReactNode {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const {collectLink, collectAnchor} = useBrokenLinks();
  const address = autoAddBaseUrl ? withBaseUrl(to ?? href) : (to ?? href);
  if (!isUnchecked) collectLink(address);
  if (props.id) collectAnchor(props.id);

  const fetchAhead = (): void => void window.docusaurus.preload(address.replace(/[?#].*/, ''));
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const {button, metaKey, altKey, ctrlKey, shiftKey} = event;
    if (event.defaultPrevented || button !== 0 || metaKey || altKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    const isHere = history.createHref(history.location) === address;
    history[isHere ? 'replace' : 'push'](address);
  };
  return <a {...props} href={address} onClick={go} onMouseEnter={fetchAhead} onTouchStart={fetchAhead} />;
}

/**
 * Takes the place of Docusaurus's link (3.10) where it leads to a page of this site or to a place in this page: one that
 * watches nothing, because only the pointer and the focus fetch a page ahead, and that does not render again when the
 * address changes.
 */
import DocusaurusLink from '@docusaurus/core/lib/client/exports/Link';
import type {Props} from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {MouseEvent, ReactNode} from 'react';

/** Whether it names a page of this site in full. */
const leadsToPage = (address: string): boolean => /^\/(?:[^/?#]+\/)*(?:[?#]|$)/.test(address);

export default function Link(props: Props): ReactNode {
  const {to, href, isNavLink, target} = props;
  const address = to ?? href ?? '';
  if (isNavLink || target !== undefined) return <DocusaurusLink {...props} />;
  if (address.startsWith('#')) return <PlaceLink {...props} />;
  return leadsToPage(address) ? <PageLink {...props} /> : <DocusaurusLink {...props} />;
}

/** What the element gets; the build hears of the link, so that it finds the broken ones. */
function useAnchor(props: Props) {
  const {to, href = '', autoAddBaseUrl = true, 'data-noBrokenLinkCheck': isUnchecked, ...rest} = props;
  const {withBaseUrl} = useBaseUrlUtils();
  const {collectLink, collectAnchor} = useBrokenLinks();
  const named = to ?? href;
  const address = autoAddBaseUrl && named.startsWith('/') ? withBaseUrl(named) : named;
  if (!isUnchecked) collectLink(address);
  if (rest.id) collectAnchor(rest.id);
  return {...rest, href: address};
}

const PlaceLink = (props: Props): ReactNode => <a {...useAnchor(props)} />;

function PageLink(props: Props): ReactNode {
  const history = useHistory();
  const anchor = useAnchor(props);
  const {href, onClick} = anchor;
  const fetchAhead = (): void => void window.docusaurus.preload(href.replace(/[?#].*/, ''));
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const {button, metaKey, altKey, ctrlKey, shiftKey} = event;
    if (event.defaultPrevented || button !== 0 || metaKey || altKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    // Not the one this was rendered with: a link whose address is made late (OpenIn) got it with this click.
    const now = event.currentTarget.getAttribute('href') ?? href;
    const isHere = history.createHref(history.location) === now;
    history[isHere ? 'replace' : 'push'](now);
  };
  return <a {...anchor} onClick={go} onMouseEnter={fetchAhead} onTouchStart={fetchAhead} />;
}

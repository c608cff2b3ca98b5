// Replaces the words of the "not found" page (Docusaurus 3.10) by a search for what the address meant.
import pages from '@generated/search-index/default/pages.json';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useHistorySelector} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import NearestPages from '@site/src/search-box/NearestPages';
import styles from './styles.module.css';

/** Pages by service, in the order of the sidebar. */
function byService(): readonly (readonly [string, typeof pages])[] {
  const groups = new Map<string, typeof pages>();
  for (const page of pages) groups.set(page.service, [...(groups.get(page.service) ?? []), page]);
  return [...groups];
}

export default function NotFoundContent(): ReactNode {
  const base = useBaseUrl('/');
  const asked = useHistorySelector(({location}) => location.pathname);
  // The page was built for no address at all: which one it is, only the browser knows.
  const below = asked.startsWith(base) ? `/${asked.slice(base.length)}` : asked;
  const path = useIsBrowser() ? below : undefined;
  return (
    <main className="container margin-vert--lg" data-wants-script>
      <h1>Page not found</h1>
      <p>
        There is no page{' '}
        {path !== undefined && (
          <>
            at <code>{path.slice(0, 300)}</code>
          </>
        )}
        {path === undefined && 'at this address'}. It may be mistyped, or the link that led here is.
      </p>
      {path !== undefined && <NearestPages key={path} path={path} pages={pages} />}
      <h2>All pages</h2>
      <div className={styles.groups}>
        {byService().map(([service, ofService]) => (
          <section key={service} aria-label={service || 'Across all services'}>
            <h3>{service || 'Across all services'}</h3>
            <ul>
              {ofService.map(({slug, title}) => (
                <li key={slug}>
                  <Link to={slug === '/' ? '/' : `${slug}/`}>{title}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

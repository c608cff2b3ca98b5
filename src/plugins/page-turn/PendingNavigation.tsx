/**
 * Takes the place of Docusaurus's component of this name (3.10), which keeps the page before in sight until the next one is
 * loaded. That one renders everything that knows the address twice for each page; this one once, and at once if the page
 * has been fetched ahead.
 */
import ClientLifecyclesDispatcher, {
  dispatchLifecycleAction,
} from '@docusaurus/core/lib/client/ClientLifecyclesDispatcher';
import preload from '@docusaurus/core/lib/client/preload';
import {useContext, useEffect, useState, type ReactElement, type ReactNode} from 'react';
import {__RouterContext as RouterContext, type RouteComponentProps} from 'react-router';
import {isLoaded, noteLoaded} from '../../client-modules/fetch-ahead/loaded-pages';

type Location = RouteComponentProps['location'];

interface Props {
  readonly location: Location;
  readonly children: ReactElement;
}

interface Shown {
  readonly location: Location;
  readonly previous: Location | null;
  /** What everything below gets to know of the address. */
  readonly router: RouteComponentProps;
}

const next = (previous: Location | null, location: Location, router: RouteComponentProps): Shown => ({
  ...{location, previous},
  router: {...router, location},
});

export default function PendingNavigation({location, children}: Props): ReactNode {
  const router = useContext(RouterContext);
  const [shown, setShown] = useState(() => next(null, location, router));
  const isNew = location !== shown.location;
  if (isNew && isLoaded(location.pathname)) setShown(next(shown.location, location, router));

  useEffect(() => noteLoaded(shown.location.pathname), [shown]);

  useEffect(() => {
    if (!isNew) return;
    const end = dispatchLifecycleAction('onRouteUpdate', {previousLocation: shown.location, location});
    let isAwaited = true;
    preload(location.pathname).then(
      () => {
        noteLoaded(location.pathname);
        if (isAwaited) setShown(next(shown.location, location, router));
      },
      // A newer version of the site may have other files.
      () => window.location.reload(),
    );
    return () => {
      isAwaited = false;
      end();
    };
  }, [isNew, location, router, shown]);

  return (
    <ClientLifecyclesDispatcher previousLocation={shown.previous} location={shown.location}>
      <RouterContext.Provider value={shown.router}>{children}</RouterContext.Provider>
    </ClientLifecyclesDispatcher>
  );
}

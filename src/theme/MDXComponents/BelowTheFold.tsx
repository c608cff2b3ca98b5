import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {startTransition, useEffect, useState, type ReactNode} from 'react';
import styles from './below-the-fold.module.css';

/**
 * What a page has below its first screen (src/plugins/below-the-fold). Who comes by a link sees the beginning of the page
 * in the next frame and the rest some frames later; a page from the server, one gone back to, and one whose address names
 * a place in it are there whole at once.
 */
export default function BelowTheFold({children}: {readonly children: ReactNode}): ReactNode {
  const isBrowser = useIsBrowser();
  const {action} = useHistory();
  const {hash} = useLocation();
  const [isWhole, setWhole] = useState(!isBrowser || action === 'POP');

  useEffect(() => {
    if (isWhole) return;
    const go = () => startTransition(() => setWhole(true));
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A page in a hidden tab gets no frames.
    const hidden = document.hidden ? setTimeout(go) : undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(go)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearTimeout(hidden);
    };
  }, [isWhole]);

  return isWhole || hash ? children : <div className={styles.screen} />;
}

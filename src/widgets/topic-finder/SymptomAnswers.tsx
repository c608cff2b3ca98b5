import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import Answers from '@site/src/search-box/Answers';
import {openErrors} from '../error-finder/hand-over';
import {looksPasted} from './state';
import styles from './styles.module.css';

/** What the search knows of a symptom; a pasted message can be looked up whole. Stays empty until something is asked. */
export default function SymptomAnswers({query}: {readonly query: string}): ReactNode {
  const asked = query.trim();
  return (
    <div className={styles.answers} data-asked={asked !== '' || undefined}>
      {looksPasted(asked) && (
        <p>
          <Link to={openErrors(asked)} data-noBrokenLinkCheck>
            Look this message up among all known messages
          </Link>
        </p>
      )}
      <Answers query={asked} limit={5} label="Answers" />
      {asked !== '' && (
        <p>
          <Link to={`/search/?q=${encodeURIComponent(asked)}`} data-noBrokenLinkCheck>
            All answers to “{asked.length > 60 ? `${asked.slice(0, 60)}…` : asked}”
          </Link>
        </p>
      )}
    </div>
  );
}

import Link from '@docusaurus/Link';
import {useEffect, type ReactNode} from 'react';
import type {Answer} from '@site/src/search';
import AnswerText from './AnswerText';
import SearchStatus from './SearchStatus';
import {useSearch} from './useSearch';
import styles from './search-box.module.css';

interface Props {
  readonly query: string;
  /** Most answers shown. */
  readonly limit: number;
  readonly label: string;
  /** Which of the answers to show, if not all. */
  readonly isShown?: (answer: Answer) => boolean;
}

/** So many are ranked before some are left out. */
const mostAsked = 30;
const everything = (): boolean => true;

/** The answers to a query as a list of links, best first. Fetches engine and documents as soon as it stands in a page. */
export default function Answers({query, limit, label, isShown = everything}: Props): ReactNode {
  const [loaded, load] = useSearch();
  const answers = loaded.status === 'ready' ? loaded.search.ask(query, mostAsked).filter(isShown).slice(0, limit) : [];

  useEffect(load, [load]);

  return (
    <>
      <SearchStatus loaded={loaded} query={query} count={answers.length} onRetry={load} />
      <ol aria-label={label} className={styles.list}>
        {answers.map((answer) => (
          <li key={answer.url}>
            <Link to={`/${answer.url}`} data-noBrokenLinkCheck>
              <AnswerText answer={answer} query={query} />
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}

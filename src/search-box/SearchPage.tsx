import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useEffect, useState, type ReactNode} from 'react';
import AnswerText from './AnswerText';
import SearchStatus from './SearchStatus';
import {useSearch} from './useSearch';
import styles from './search-box.module.css';

/** The search with an address of its own: `/search/?q=…`. */
export default function SearchPage(): ReactNode {
  const asked = useHistorySelector(({location}) => new URLSearchParams(location.search).get('q') ?? '');
  const [typed, setTyped] = useState<{readonly over: string; readonly text: string}>();
  const [loaded, load] = useSearch();
  const history = useHistory();
  const query = typed?.over === asked ? typed.text : asked;
  const answers = loaded.status === 'ready' ? loaded.search.ask(query, 30) : [];

  useEffect(load, [load]);

  return (
    <>
      <form
        role="search"
        aria-label="Search the notes"
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault();
          history.replace({search: `?q=${encodeURIComponent(query)}`});
        }}
      >
        <input
          type="search"
          name="q"
          aria-label="Words to look for"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          value={query}
          onChange={(event) => setTyped({over: asked, text: event.target.value})}
        />
      </form>
      <SearchStatus loaded={loaded} query={query} count={answers.length} />
      <noscript>
        <p>
          The search runs in your browser and needs JavaScript. The cheat sheet and the list of errors hold everything
          on one page each.
        </p>
      </noscript>
      <ol aria-label="Search results" className={styles.list}>
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

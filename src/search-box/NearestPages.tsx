import Link from '@docusaurus/Link';
import {useState, type ReactNode} from 'react';
import {nearestAddresses, pathWords} from '@site/src/search/nearest-addresses';
import Answers from './Answers';
import type {PageLink} from './page-link';
import SearchForm from './SearchForm';
import button from '@site/src/ui/button.module.css';
import styles from './search-box.module.css';

interface Props {
  /** The path that leads nowhere, below the base URL. */
  readonly path: string;
  readonly pages: readonly PageLink[];
}

const mostAnswers = 5;

/** What an address that does not exist may have meant: pages with a like address, answers of the search, a field. */
export default function NearestPages({path, pages}: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  const query = typed ?? pathWords(path);
  const addresses = nearestAddresses(
    path,
    pages.map(({slug}) => slug),
    mostAnswers,
  );
  const nearest = addresses.flatMap((address) => pages.filter(({slug}) => slug === address));
  // The search fills up what the address leaves; once something is typed it has the list for itself.
  const left = typed === undefined ? mostAnswers - nearest.length : mostAnswers;
  return (
    <>
      {typed === undefined && nearest.length > 0 && (
        <>
          <p role="status">This address is near to:</p>
          <ul aria-label="Pages with a like address" className={styles.list}>
            {nearest.map(({slug, title, service, question}) => (
              <li key={slug}>
                <Link to={`${slug}/`}>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.text}>{[service, question].filter(Boolean).join(' · ')}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchForm query={query} onQuery={setTyped}>
        <button type="submit" className={button.button}>
          Search
        </button>
      </SearchForm>
      {left > 0 && (
        <Answers
          query={query}
          limit={left}
          label="Answers to the words of the address"
          isShown={({kind, url}) =>
            typed !== undefined || kind !== 'page' || !addresses.includes(`/${url.slice(0, -1)}`)
          }
        />
      )}
    </>
  );
}

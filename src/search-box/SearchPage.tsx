import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useState, type ReactNode} from 'react';
import Answers from './Answers';
import SearchForm from './SearchForm';

/** The search with an address of its own: `/search/?q=…`. */
export default function SearchPage(): ReactNode {
  const asked = useHistorySelector(({location}) => new URLSearchParams(location.search).get('q') ?? '');
  const [typed, setTyped] = useState<{readonly over: string; readonly text: string}>();
  const history = useHistory();
  const query = typed?.over === asked ? typed.text : asked;

  return (
    <>
      <SearchForm
        query={query}
        onQuery={(text) => setTyped({over: asked, text})}
        onSubmit={(event) => {
          event.preventDefault();
          history.replace({search: `?q=${encodeURIComponent(query)}`});
        }}
      />
      <noscript>
        <p>
          The search runs in your browser and needs JavaScript. The cheat sheet and the list of errors hold everything
          on one page each.
        </p>
      </noscript>
      <Answers query={query} limit={30} label="Search results" />
    </>
  );
}

import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import SearchPage from '@site/src/search-box/SearchPage';

export default function Search(): ReactNode {
  return (
    <Layout title="Search" description="Search every page, fact and error message of the notes.">
      <main className="container margin-vert--lg">
        <h1>Search</h1>
        <SearchPage />
      </main>
    </Layout>
  );
}

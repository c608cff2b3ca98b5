import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import OfflineCopy from '@site/src/offline-copy/OfflineCopy';

export default function Offline(): ReactNode {
  return (
    <Layout
      title="Reading offline"
      description="What your browser keeps of these notes, so that they work without a network."
    >
      <main className="container margin-vert--lg" data-wants-script>
        <h1>Reading offline</h1>
        <p>
          After your first visit, when there is nothing else to do, the browser makes a copy of all pages, the search
          and the tools. Without a network everything then works as before. A browser that is set to save data, or is on
          a mobile connection, makes the copy only if you ask for it here.
        </p>
        <p>
          With a network, a page always comes from the site. When a newer version of the notes is there, pages that are
          open go on with their own version, and say so; none is ever mixed of two. The browser can also install the
          notes as an application: look for <em>Install</em> or <em>Add to home screen</em> in its menu.
        </p>
        <OfflineCopy />
      </main>
    </Layout>
  );
}

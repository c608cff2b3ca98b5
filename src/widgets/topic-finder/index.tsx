import Link from '@docusaurus/Link';
import {useState, type ReactNode} from 'react';
import {TextField} from '@site/src/ui/Field';
import {findTopics, type TopicGroup} from './state';
import styles from './styles.module.css';

/** Every topic and tool by the question it answers, narrowed down as one types. */
export default function TopicFinder({groups}: {readonly groups: readonly TopicGroup[]}): ReactNode {
  const [query, setQuery] = useState('');
  const found = findTopics(groups, query);
  const count = found.reduce((sum, {topics}) => sum + topics.length, 0);
  return (
    <div>
      <TextField
        label="What do you want to know?"
        value={query}
        onChange={setQuery}
        placeholder="retry, MFA, event pattern …"
      />
      <p role="status" className={styles.count}>
        {query.trim() !== '' &&
          (count > 0
            ? `${count} ${count === 1 ? 'page' : 'pages'}`
            : 'No page title or question holds all of these words.')}
      </p>
      {query.trim() !== '' && (
        <p>
          <Link to={`/search/?q=${encodeURIComponent(query.trim())}`} data-noBrokenLinkCheck>
            Search all pages, facts and messages for “{query.trim()}”
          </Link>
        </p>
      )}
      <div className={styles.groups}>
        {found.map(({service, topics}) => (
          <section key={service} aria-label={service}>
            <h2 className={styles.service}>{service}</h2>
            <ul className={styles.topics}>
              {topics.map(({slug, title, question, tool}) => (
                <li key={slug}>
                  <Link to={`${slug}/`}>{question}</Link>
                  <span className={styles.about}>
                    {title}
                    {tool && <span className={styles.tool}>{tool}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

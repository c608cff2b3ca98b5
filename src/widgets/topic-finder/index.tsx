import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useRef, useState, type ReactNode} from 'react';
import {TextField} from '@site/src/ui/Field';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import {findTopics, symptoms, type TopicGroup} from './state';
import styles from './styles.module.css';

const SymptomAnswers = lazyPart(() => import('./SymptomAnswers'));

/** From a question, a service or a message to the page, the fact or the tool. The search is fetched on first focus. */
export default function TopicFinder({groups}: {readonly groups: readonly TopicGroup[]}): ReactNode {
  const [query, setQuery] = useState('');
  const [isUsed, setUsed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const found = findTopics(groups, query);
  const count = found.reduce((sum, {topics}) => sum + topics.length, 0);
  const isAsked = query.trim() !== '';
  return (
    <div>
      <form ref={form} role="search" aria-label="Find a page" action={useBaseUrl('/search/')}>
        <TextField
          label="What do you want to know?"
          hint="A question, a service, an API name, a flag, a number, or the message you got."
          name="q"
          value={query}
          onFocus={() => setUsed(true)}
          onChange={(typed) => {
            setUsed(true);
            setQuery(typed);
          }}
          placeholder="retry, MFA, event pattern …"
        />
      </form>
      <ul className={styles.symptoms} aria-label="Often looked for">
        {symptoms.map((symptom) => (
          <li key={symptom}>
            <button
              type="button"
              onClick={() => {
                setUsed(true);
                setQuery(symptom);
                form.current?.querySelector('input')?.focus();
              }}
            >
              {symptom}
            </button>
          </li>
        ))}
      </ul>
      {isUsed && (
        <Lazily isQuiet>
          <SymptomAnswers query={query} />
        </Lazily>
      )}
      <p role="status" className={styles.count}>
        {isAsked &&
          (count > 0
            ? `${count} ${count === 1 ? 'page' : 'pages'} by title and question`
            : 'No page title or question holds all of these words.')}
      </p>
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

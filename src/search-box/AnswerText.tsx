import type {ReactNode} from 'react';
import type {Answer, Kind} from '@site/src/search';
import styles from './search-box.module.css';

const kinds: Readonly<Record<Kind, string>> = {page: 'Page', section: 'Section', claim: 'Fact', message: 'Message'};
const snippetLength = 170;

/** The part of a text where the first word of the query stands. */
function snippet(text: string, words: readonly string[]): string {
  if (text.length <= snippetLength) return text;
  const lower = text.toLowerCase();
  const first = Math.min(...words.map((word) => lower.indexOf(word)).map((at) => (at < 0 ? Infinity : at)));
  const from = first === Infinity || first < 60 ? 0 : text.lastIndexOf(' ', first - 40) + 1;
  return `${from > 0 ? '… ' : ''}${text.slice(from, from + snippetLength)}…`;
}

function Marked({text, words}: {readonly text: string; readonly words: readonly string[]}): ReactNode {
  if (words.length === 0) return text;
  // The words are letters, digits, colons, underscores and hyphens: nothing that a pattern would read as syntax.
  const pattern = new RegExp(`(${words.join('|')})`, 'giu');
  return text.split(pattern).map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece));
}

/** One answer: where it stands, its title and the words around what was asked for. */
export default function AnswerText({answer, query}: {readonly answer: Answer; readonly query: string}): ReactNode {
  const words = query.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}:_-]+/gu) ?? [];
  const {kind, title, page, service, text} = answer;
  return (
    <>
      <span className={styles.where}>
        {kinds[kind]} · {[service, kind === 'page' ? '' : page].filter(Boolean).join(' · ')}
      </span>
      {title && (
        <span className={styles.title}>
          <Marked text={title} words={words} />
        </span>
      )}
      <span className={styles.text}>
        <Marked text={snippet(text, words)} words={words} />
      </span>
    </>
  );
}

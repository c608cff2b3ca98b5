import {useState, type ReactNode} from 'react';
import {copyText} from './copy-text';
import button from './button.module.css';
import styles from './page-as-markdown.module.css';

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

/** Copies a page's Markdown, which is fetched on the press only; the link beside it works without script. */
export default function PageAsMarkdown({address}: {readonly address: string}): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const text = fetchText(address);
    if (await copyText(text)) return setSaid('Copied');
    await text.then(
      () => setSaid('The browser did not allow copying: use “View Markdown”.'),
      () => setSaid('Not copied: the Markdown could not be fetched. Are you offline?'),
    );
  };
  return (
    <p className={styles.markdown}>
      <span role="status">{said}</span> <a href={address}>View Markdown</a>{' '}
      <button type="button" className={button.button} onClick={() => void copy()} onBlur={() => setSaid('')}>
        Copy page as Markdown
      </button>
    </p>
  );
}

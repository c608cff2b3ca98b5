import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import Dialog from '@site/src/ui/Dialog';
import AnswerText from './AnswerText';
import SearchStatus from './SearchStatus';
import type {Loaded} from './useSearch';
import button from '@site/src/ui/button.module.css';
import styles from './search-box.module.css';

interface Props {
  readonly loaded: Loaded;
  /** What had been typed into the page's field before the dialog was there. */
  readonly typed: string;
  readonly load: () => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The search as a native modal dialog with the combobox pattern; answers stand in the frame of the keystroke. */
export default function SearchDialog({loaded, typed, load, onOpen, onClose}: Props): ReactNode {
  const id = useId();
  const [query, setQuery] = useState(typed);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const history = useHistory();
  const base = useBaseUrl('/');
  const answers = useMemo(() => (loaded.status === 'ready' ? loaded.search.ask(query, 12) : []), [loaded, query]);
  useLayoutEffect(onOpen, [onOpen]);

  const retry = (): void => {
    field.current?.focus();
    load();
  };
  const go = (address: string) => {
    onClose();
    history.push(address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = answers.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = active === -1 && step === -1 ? count - 1 : (active + step + count) % count;
      setActive(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({block: 'nearest'});
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = answers[active];
      if (chosen) go(base + chosen.url);
      else if (query.trim()) go(`${base}search/?q=${encodeURIComponent(query.trim())}`);
    }
  };
  return (
    <Dialog label="Search" onClose={onClose}>
      <div className={styles.bar}>
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label="Search the notes"
          aria-autocomplete="list"
          aria-expanded={answers.length > 0}
          aria-controls={`${id}-answers`}
          aria-activedescendant={active >= 0 && active < answers.length ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          placeholder="Topic, API name, flag, number or error message"
          className={styles.input}
          value={query}
          onChange={(event) => {
            setActive(-1);
            setQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={button.button} onClick={onClose}>
          Close
        </button>
      </div>
      <SearchStatus loaded={loaded} query={query} count={answers.length} onRetry={retry} />
      <div id={`${id}-answers`} role="listbox" aria-label="Answers" className={styles.answers}>
        {answers.map((answer, index) => (
          <Link
            key={index}
            id={`${id}-${index}`}
            to={`/${answer.url}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className={styles.answer}
            onClick={onClose}
            data-noBrokenLinkCheck
          >
            <AnswerText answer={answer} query={query} />
          </Link>
        ))}
      </div>
      <p className={styles.help}>
        <kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close
      </p>
    </Dialog>
  );
}

import {useId, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import styles from './tabs.module.css';

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly {readonly name: Name; readonly label: string; readonly panel: ReactNode}[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/**
 * Tabs after the ARIA pattern: arrow keys, Home and End move. A panel is made when it is first opened, so its code may be
 * lazy (see `Lazily`), and stays in the page from then on, so nothing typed is lost.
 */
export default function Tabs<Name extends string>({label, tabs, selected, onSelect}: Props<Name>): ReactNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<readonly Name[]>([selected]);
  if (!seen.includes(selected)) setSeen([...seen, selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = tabs.findIndex(({name}) => name === selected);
    const to = {ArrowRight: now + 1, ArrowLeft: now - 1 + tabs.length, Home: 0, End: tabs.length - 1}[event.key];
    const next = to === undefined ? undefined : tabs[to % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <div>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}`}
            data-tab={tab.name}
            aria-selected={tab.name === selected}
            aria-controls={`${id}-${tab.name}-panel`}
            tabIndex={tab.name === selected ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.name}
          role="tabpanel"
          id={`${id}-${tab.name}-panel`}
          aria-labelledby={`${id}-${tab.name}`}
          hidden={tab.name !== selected}
          className={styles.panel}
        >
          {seen.includes(tab.name) && tab.panel}
        </div>
      ))}
    </div>
  );
}

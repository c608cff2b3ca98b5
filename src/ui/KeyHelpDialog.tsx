import {Fragment, type ReactNode} from 'react';
import Button from './Button';
import Dialog from './Dialog';
import styles from './key-help.module.css';

interface Key {
  /** Keys pressed together, in each way that works. */
  readonly ways: readonly (readonly string[])[];
  readonly does: string;
}

interface Place {
  readonly where: string;
  readonly keys: readonly Key[];
}

const places: readonly Place[] = [
  {
    where: 'On every page',
    keys: [
      {ways: [['/'], ['Ctrl', 'K'], ['⌘', 'K']], does: 'search'},
      {ways: [['?']], does: 'show these keys'},
      {ways: [['Esc']], does: 'close the search, this list or a source'},
      {ways: [['Tab']], does: 'first on a page: skip to the text'},
    ],
  },
  {
    where: 'In the search',
    keys: [
      {ways: [['↑'], ['↓']], does: 'choose an answer'},
      {ways: [['Enter']], does: 'open it; without a choice, show all answers on a page'},
    ],
  },
  {
    where: 'On the tabs of a tool',
    keys: [
      {ways: [['←'], ['→']], does: 'previous and next tab'},
      {ways: [['Home'], ['End']], does: 'first and last tab'},
    ],
  },
  {
    where: 'In the metadata console',
    keys: [
      {ways: [['Enter']], does: 'run the command'},
      {ways: [['↑'], ['↓']], does: 'earlier and later commands'},
      {ways: [['Tab']], does: 'complete a path'},
      {ways: [['Ctrl', 'L']], does: 'clear the screen'},
    ],
  },
  {
    where: 'On the metric of the experiment dry run',
    keys: [
      {ways: [['←'], ['→'], ['↑'], ['↓']], does: 'move a point'},
      {ways: [['Delete']], does: 'take it away'},
    ],
  },
];

/** The keys that work. */
export default function KeyHelpDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  return (
    <Dialog label="Keyboard shortcuts" onClose={onClose}>
      <div className={styles.bar}>
        <strong>Keyboard shortcuts</strong>
        <Button onClick={onClose}>Close</Button>
      </div>
      {/* Takes the focus, so that a keyboard can scroll it. */}
      <div className={styles.keys} role="region" aria-label="Keys" tabIndex={0}>
        {places.map(({where, keys}) => (
          <section key={where}>
            <h2>{where}</h2>
            <dl>
              {keys.map(({ways, does}) => (
                <div key={does}>
                  <dt>
                    {ways.map((way, index) => (
                      <Fragment key={way.join()}>
                        {index > 0 && ' or '}
                        {way.map((key, position) => (
                          <Fragment key={key}>
                            {position > 0 && ' + '}
                            <kbd>{key}</kbd>
                          </Fragment>
                        ))}
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

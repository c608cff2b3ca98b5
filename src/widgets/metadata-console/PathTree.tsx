import type {ReactNode} from 'react';
import {categoriesOf, namesIn, type Machine} from '@site/src/engines/instance-metadata';
import styles from './styles.module.css';

interface Props {
  readonly machine: Machine;
  /** Called with a path after the host, such as `latest/meta-data/mac`. */
  readonly onPick: (path: string) => void;
}

type Paths = ReturnType<typeof categoriesOf>;

interface FolderProps extends Pick<Props, 'onPick'> {
  readonly all: Paths;
  readonly folder: string;
  readonly name: string;
}

const opened = new Set(['', 'meta-data', 'meta-data/iam', 'meta-data/iam/security-credentials']);

function Folder({all, folder, name, onPick}: FolderProps): ReactNode {
  const under = folder === '' ? 'latest/' : `latest/${folder}/`;
  return (
    <li>
      <details open={opened.has(folder)}>
        <summary onClick={() => onPick(under)}>{name}</summary>
        <ul>
          {folder === '' && (
            <li>
              <button type="button" onClick={() => onPick('latest/api/token')}>
                api/token
              </button>
            </li>
          )}
          {namesIn(all, folder).map((entry) => {
            const path = folder === '' ? entry : `${folder}/${entry}`;
            return entry.endsWith('/') ? (
              <Folder key={entry} all={all} folder={path.slice(0, -1)} name={entry} onPick={onPick} />
            ) : (
              <li key={entry}>
                <button type="button" onClick={() => onPick(`latest/${path}`)}>
                  {entry}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}

/** The paths of the instance as it is set up now; a click writes the command that reads one. */
export default function PathTree({machine, onPick}: Props): ReactNode {
  return (
    <section aria-label="Paths of this instance" className={styles.tree}>
      <p className={styles.treeHint}>A click writes the command.</p>
      <ul>
        <Folder all={categoriesOf(machine, 'latest')} folder="" name="/latest/" onPick={onPick} />
      </ul>
    </section>
  );
}

import {useState, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  /** Opens it, e.g. because something inside needs mending; it then stays open. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Fields that most readers leave alone, folded away natively. */
export default function Fold({title, isOpen, children}: Props): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.fold}
      open={isOpen || wasOpened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}

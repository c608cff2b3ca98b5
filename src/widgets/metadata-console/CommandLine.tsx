import {useState, type KeyboardEvent, type ReactNode, type RefObject} from 'react';
import {complete, sharedStart, type Machine} from '@site/src/engines/instance-metadata';
import Button from '@site/src/ui/Button';
import {Field} from '@site/src/ui/Field';
import controls from '@site/src/ui/field.module.css';
import {useTyped} from '@site/src/ui/useTyped';
import styles from './styles.module.css';

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: string;
  readonly machine: Machine;
  /** Why the draft was not run. */
  readonly refusal: string | undefined;
  readonly onDraft: (draft: string) => void;
  readonly onRun: (draft: string) => void;
  readonly onClear: () => void;
}

const mostOffered = 40;

/** `instance-id` of `latest/meta-data/instance-id`, `iam/` of `latest/meta-data/iam/`. */
const lastPart = (path: string): string => /[^/]*\/?$/.exec(path)?.[0] ?? path;

/** Where a reader writes commands: Enter runs, arrows go through the history, Tab completes. */
export default function CommandLine({field, draft, machine, refusal, onDraft, onRun, onClear}: Props): ReactNode {
  const {first, type, settle} = useTyped(field, draft, onDraft);
  const [{back, offered}, setMemory] = useState({back: 0, offered: ''});
  const {history} = machine;

  const go = (steps: number) => {
    const next = back + steps;
    if (next < 0 || next > history.length) return;
    type(next === 0 ? '' : (history[history.length - next] ?? ''));
    setMemory({back: next, offered: ''});
  };
  const write = (text: string) => {
    type(text);
    setMemory({back: 0, offered: ''});
  };
  const run = () => {
    setMemory({back: 0, offered: ''});
    onRun(field.current?.value ?? draft);
  };

  /** Whether Tab had something to do here; if not, it goes to the next control as everywhere. */
  const completes = (element: HTMLTextAreaElement): boolean => {
    const {value, selectionStart: cursor, selectionEnd} = element;
    if (cursor !== selectionEnd) return false;
    const {from, candidates} = complete(value, cursor, machine);
    const shared = sharedStart(candidates);
    if (candidates.length > 0 && shared.length > cursor - from) {
      element.setRangeText(shared, from, cursor, 'end');
      write(element.value);
      return true;
    }
    const list = candidates.slice(0, mostOffered).map(lastPart).join('  ');
    if (candidates.length < 2 || list === offered) return false;
    setMemory({back, offered: list});
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const {currentTarget: element, key, shiftKey, ctrlKey, altKey, metaKey} = event;
    const isPlain = !shiftKey && !ctrlKey && !altKey && !metaKey;
    const before = element.value.slice(0, element.selectionStart);
    const after = element.value.slice(element.selectionEnd);
    if (event.nativeEvent.isComposing) return;
    if (key === 'Enter' && isPlain) run();
    else if (key === 'ArrowUp' && isPlain && !before.includes('\n')) go(1);
    else if (key === 'ArrowDown' && isPlain && !after.includes('\n')) go(-1);
    else if (key === 'l' && ctrlKey) onClear();
    else if (key !== 'Tab' || !isPlain || !completes(element)) return;
    event.preventDefault();
  };

  return (
    <div className={styles.commandLine}>
      <Field
        label="Command"
        hint="Enter runs, Shift+Enter starts a line, ↑ and ↓ go through the history, Tab completes. Try help."
        issues={refusal === undefined ? [] : [{field: 'draft', severity: 'error', message: refusal}]}
      >
        {(tied) => (
          <textarea
            {...tied}
            ref={field}
            className={controls.control}
            rows={Math.min(8, draft.split('\n').length)}
            defaultValue={first}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            enterKeyHint="go"
            onChange={(event) => write(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={settle}
          />
        )}
      </Field>
      <p role="status" className={styles.offered}>
        {refusal === undefined ? offered : 'Not run: mend the problem above.'}
      </p>
      <div className={styles.buttons}>
        <Button onClick={run}>Run</Button>
        <Button onClick={onClear}>Clear the screen</Button>
      </div>
    </div>
  );
}

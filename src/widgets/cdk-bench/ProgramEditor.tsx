import {useEffect, useRef, type ReactNode} from 'react';
import {Field} from '@site/src/ui/Field';
import type {FieldIssue} from '@site/src/ui/issue';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import {showPiece} from '@site/src/ui/show-piece';
import {useTyped} from '@site/src/ui/useTyped';
import styles from './styles.module.css';

const CodeEditor = lazyPart(() => import('./CodeEditor'));

/** A line to show, counted from 1; each press makes a new one, so that the same line is shown again. */
export interface Target {
  readonly line: number;
}

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isColoured: boolean;
  readonly issues: readonly FieldIssue[];
  readonly target: Target | undefined;
}

const label = 'Program';

/** Start and end of a line, in UTF-16 units. */
function placeOf(text: string, line: number): readonly [start: number, end: number] {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return [start, start + (lines[line - 1]?.length ?? 0)];
}

/** Where the program is written: a text area, or an editor with colours and line numbers that is fetched when asked for. */
export default function ProgramEditor({value, onChange, isColoured, issues, target}: Props): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const {first, type, settle} = useTyped(area, value, onChange);
  useEffect(() => {
    const field = area.current;
    if (!target || !field) return;
    showPiece(field, ...placeOf(field.value, target.line));
  }, [target]);
  return (
    <Field label={label} hint="A CDK app in TypeScript. Types are taken off, not checked." issues={issues}>
      {(tied) =>
        isColoured ? (
          <Lazily>
            <CodeEditor {...tied} label={label} value={value} onChange={onChange} target={target} />
          </Lazily>
        ) : (
          <textarea
            {...tied}
            ref={area}
            className={styles.program}
            rows={12}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            defaultValue={first}
            onChange={(event) => type(event.target.value)}
            onBlur={settle}
          />
        )
      }
    </Field>
  );
}

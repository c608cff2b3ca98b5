import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {javascript} from '@codemirror/lang-javascript';
import {bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting} from '@codemirror/language';
import {EditorView, highlightActiveLine, keymap, lineNumbers} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import {useEffect, useEffectEvent, useRef, type ReactNode} from 'react';
import type {Target} from './ProgramEditor';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly target: Target | undefined;
}

const colours = HighlightStyle.define([
  {tag: tags.comment, class: styles.comment},
  {tag: [tags.keyword, tags.operatorKeyword, tags.modifier], class: styles.keyword},
  {tag: [tags.string, tags.special(tags.string)], class: styles.string},
  {tag: [tags.number, tags.bool, tags.null], class: styles.number},
  {tag: [tags.typeName, tags.className, tags.definition(tags.variableName)], class: styles.name},
]);

/** CodeMirror. Tab leaves it as it leaves any field. */
export default function CodeEditor({id, label, value, onChange, target, ...tied}: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const changed = useEffectEvent(onChange);
  const start = useEffectEvent(() => value);
  const describedBy = tied['aria-describedby'];
  const isInvalid = tied['aria-invalid'];

  useEffect(() => {
    if (!host.current) return undefined;
    const editor = new EditorView({
      parent: host.current,
      doc: start(),
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        javascript({typescript: true}),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          id: id,
          'aria-label': label,
          ...(describedBy ? {'aria-describedby': describedBy} : {}),
          ...(isInvalid ? {'aria-invalid': 'true'} : {}),
        }),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
        }),
      ],
    });
    view.current = editor;
    return () => editor.destroy();
  }, [id, label, describedBy, isInvalid]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === value) return;
    editor.dispatch({changes: {from: 0, to: editor.state.doc.length, insert: value}});
  }, [value]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || !target || target.line > editor.state.doc.lines) return;
    const {from, to} = editor.state.doc.line(target.line);
    editor.dispatch({selection: {anchor: from, head: to}, scrollIntoView: true});
    editor.focus();
  }, [target]);

  return <div ref={host} className={styles.editor} />;
}

import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {javascript} from '@codemirror/lang-javascript';
import {bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting} from '@codemirror/language';
import {Compartment} from '@codemirror/state';
import {EditorView, highlightActiveLine, keymap, lineNumbers} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import {useEffect, useEffectEvent, useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import './mount-styles';
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
  const [ties] = useState(() => new Compartment());
  // CodeMirror tells of a change outside of any event: the next key must find it rendered all the same.
  const changed = useEffectEvent((text: string) => {
    if (text !== value) flushSync(() => onChange(text));
  });
  const describedBy = tied['aria-describedby'];
  const isInvalid = tied['aria-invalid'];
  const attributes = EditorView.contentAttributes.of({
    id,
    'aria-label': label,
    ...(describedBy ? {'aria-describedby': describedBy} : {}),
    ...(isInvalid ? {'aria-invalid': 'true'} : {}),
  });
  const start = useEffectEvent(() => ({value, attributes}));

  useEffect(() => {
    if (!host.current) return undefined;
    const first = start();
    const editor = new EditorView({
      parent: host.current,
      doc: first.value,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        javascript({typescript: true}),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        ties.of(first.attributes),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
        }),
      ],
    });
    view.current = editor;
    return () => editor.destroy();
  }, [ties]);

  const tie = useEffectEvent(() => view.current?.dispatch({effects: ties.reconfigure(attributes)}));
  useEffect(() => tie(), [id, label, describedBy, isInvalid]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === value) return;
    editor.dispatch({changes: {from: 0, to: editor.state.doc.length, insert: value}});
  }, [value]);

  const shown = useRef(target);
  useEffect(() => {
    const editor = view.current;
    if (!editor || !target || target === shown.current || target.line > editor.state.doc.lines) return;
    shown.current = target;
    const {from, to} = editor.state.doc.line(target.line);
    editor.dispatch({selection: {anchor: from, head: to}, scrollIntoView: true});
    editor.focus();
  }, [target]);

  return <div ref={host} className={styles.editor} />;
}

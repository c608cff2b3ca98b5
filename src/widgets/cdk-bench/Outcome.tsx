import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import DownloadButton from '@site/src/ui/DownloadButton';
import LineButton from '@site/src/ui/LineButton';
import Output from '@site/src/ui/Output';
import {Step, Steps} from '@site/src/ui/Steps';
import {checkTemplate, compareTemplates, fitsTemplateCheck} from '@site/src/widgets/template-check/hand-over';
import type {Answer, Construct, Problem} from './answer';
import Breakable from './Breakable';
import Explained from './Explained';
import styles from './styles.module.css';
import {placeOf} from './words';

interface Shared {
  readonly onLine: (line: number) => void;
}

/** Most rows of the tree that are shown. */
const mostRows = 60;

function ToLine({line, onLine}: Shared & {readonly line: number | undefined}): ReactNode {
  return line !== undefined && <LineButton onClick={() => onLine(line)}>line {line}</LineButton>;
}

/** Errors, warnings and remarks, each with a button to its line. */
export function Problems({problems, onLine}: Shared & {readonly problems: readonly Problem[]}): ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul aria-label="Messages" className={styles.problems}>
      {problems.map(({severity, message, line}, index) => (
        <li key={index} data-severity={severity}>
          <span>
            {severity === 'info' ? 'Note' : severity === 'error' ? 'Error' : 'Warning'}
            <ToLine line={line} onLine={onLine} />
          </span>
          <pre>{message}</pre>
          {severity === 'error' && <Explained text={message} />}
        </li>
      ))}
    </ul>
  );
}

function Tree({tree, onLine}: Shared & {readonly tree: readonly Construct[]}): ReactNode {
  return (
    <>
      <DataTable
        label="Construct tree"
        columns={['Construct', 'Class', 'Resource', 'Made at']}
        isLastWide={false}
        rows={tree.slice(0, mostRows).map((construct, index) => {
          const {id, depth} = placeOf(construct);
          return {
            key: index,
            cells: [
              <span key="id" style={{paddingInlineStart: `${depth * 0.8}rem`}}>
                {id}
              </span>,
              <Breakable key="kind" name={construct.kind.replace(/^aws-cdk-lib\./, '')} />,
              construct.resource && (
                <>
                  <code>{construct.resource.logicalId}</code> <Breakable name={construct.resource.type} />
                </>
              ),
              <ToLine key="line" line={construct.line} onLine={onLine} />,
            ],
          };
        })}
      />
      {tree.length > mostRows && <p>… and {tree.length - mostRows} more.</p>}
    </>
  );
}

type Template = Answer['templates'][number];

/** What may be done with a template: it is saved, checked, or compared with what an earlier program made of the stack. */
function Uses({template, before, isMade}: Omit<Props, 'answer' | 'onLine'> & {readonly template: Template}): ReactNode {
  const {file, text} = template;
  const earlier = before?.templates.find((one) => one.file === file)?.text;
  const isHandedOver = isMade && fitsTemplateCheck(text);
  return (
    <div className={styles.row}>
      <DownloadButton label={`Save ${file}`} fileName={file} getText={() => text} />
      {isHandedOver && <Button onClick={() => checkTemplate(text)}>Check this template</Button>}
      {isHandedOver && earlier !== undefined && fitsTemplateCheck(earlier) && (
        <Button onClick={() => compareTemplates(earlier, text, file.replace(/\.template\.json$/, ''))}>
          Compare with the one before
        </Button>
      )}
    </div>
  );
}

interface Props extends Shared {
  readonly answer: Answer;
  /** What an earlier program made. */
  readonly before: Answer | undefined;
  /** Whether the reader had it made. */
  readonly isMade: boolean;
}

/** What came of a program: templates, tree, and what it printed. */
export default function Outcome({answer, before, isMade, onLine}: Props): ReactNode {
  const {templates, tree, printed} = answer;
  return (
    <Steps label="What came out">
      {templates.map((template) => {
        const {file, text} = template;
        return (
          <Step key={file} title={file} summary={`${text.length} characters`}>
            <div role="region" aria-label={`Text of ${file}`} tabIndex={0} className={styles.scroll}>
              <Output label="Template" text={text} />
            </div>
            <Uses template={template} before={before} isMade={isMade} />
          </Step>
        );
      })}
      {tree.length > 0 && (
        <Step title="Construct tree" summary={`${tree.length} constructs`}>
          <Tree tree={tree} onLine={onLine} />
        </Step>
      )}
      {printed.length > 0 && (
        <Step title="Printed" summary={`${printed.length} lines`}>
          <Output label="What the program printed" text={printed.join('\n')} />
        </Step>
      )}
    </Steps>
  );
}

import type {ReactNode} from 'react';
import DataTable from '@site/src/ui/DataTable';
import DownloadButton from '@site/src/ui/DownloadButton';
import Output from '@site/src/ui/Output';
import {Step, Steps} from '@site/src/ui/Steps';
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

function LineButton({line, onLine}: Shared & {readonly line: number | undefined}): ReactNode {
  return (
    line !== undefined && (
      <button type="button" className={styles.line} onClick={() => onLine(line)}>
        line {line}
      </button>
    )
  );
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
            <LineButton line={line} onLine={onLine} />
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
              <LineButton key="line" line={construct.line} onLine={onLine} />,
            ],
          };
        })}
      />
      {tree.length > mostRows && <p>… and {tree.length - mostRows} more.</p>}
    </>
  );
}

/** What came of a program: templates, tree, and what it printed. */
export default function Outcome({answer, onLine}: Shared & {readonly answer: Answer}): ReactNode {
  const {templates, tree, printed} = answer;
  return (
    <Steps label="What came out">
      {templates.map(({file, text}) => (
        <Step key={file} title={file} summary={`${text.length} characters`}>
          <div role="region" aria-label={`Text of ${file}`} tabIndex={0} className={styles.scroll}>
            <Output label="Template" text={text} />
          </div>
          <DownloadButton label={`Save ${file}`} fileName={file} getText={() => text} />
        </Step>
      ))}
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

import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useEffectEvent, useRef, type ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import CopyAs from '@site/src/ui/CopyAs';
import FetchProgress from '@site/src/ui/FetchProgress';
import {TextField} from '@site/src/ui/Field';
import Quiet from '@site/src/ui/Quiet';
import {showPiece} from '@site/src/ui/show-piece';
import Verdict from '@site/src/ui/Verdict';
import {findingsOf, verdictOf, whereOf} from './findings';
import FindingsList from './FindingsList';
import type {Place} from './place';
import styles from './styles.module.css';
import {useValidator} from './useValidator';
import {progressOf, shellLines, validatorVersion} from './words';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Counts up when another tool wants the text checked. */
  readonly asked: number;
}

/** Has AWS's own validator read a template. */
export default function CheckPanel({text, onChange, asked}: Props): ReactNode {
  const folder = useBaseUrl('/engines/validator/');
  const {activity, held, isOn, check, stop} = useValidator(folder);
  const area = useRef<HTMLDivElement>(null);
  const isEmpty = text.trim() === '';
  const isBusy = activity.kind !== 'idle' && activity.kind !== 'failed';

  const again = useEffectEvent(() => {
    if (isOn && !isEmpty) check(text);
  });
  useEffect(() => again(), [text]);
  const start = useEffectEvent(() => check(text));
  useEffect(() => {
    if (asked > 0) start();
  }, [asked]);

  const onPlace = ({start, end}: Place): void => {
    const field = area.current?.querySelector('textarea');
    if (field) showPiece(field, start, end);
  };

  const report = isEmpty || activity.kind === 'failed' ? undefined : held?.report;
  const findings = held && report ? findingsOf(report, held.text) : [];
  const opinions = findings.filter(({severity}) => severity === 'opinion');
  const serious = findings.slice(0, findings.length - opinions.length);
  const progress = progressOf(activity);
  const {tone, text: said} =
    progress !== ''
      ? ({tone: activity.kind === 'failed' ? 'bad' : 'neutral', text: progress} as const)
      : report
        ? verdictOf(report, findings)
        : ({
            tone: 'neutral',
            text: isEmpty ? 'Nothing to check yet.' : 'Press Check. The validator, 4 MB, is fetched once.',
          } as const);
  const issues =
    report?.status === 'ERROR'
      ? serious.map(({message, place}) => `${place ? `${whereOf(place)}: ` : ''}${message}.`)
      : isEmpty
        ? ['Nothing here yet. Paste a template, JSON or YAML.']
        : [];
  return (
    <>
      <div ref={area}>
        <TextField
          label="Template"
          hint="JSON or YAML; the same text as Template after under Compare."
          rows={14}
          value={text}
          issues={issues.map((message) => ({field: 'after', severity: 'error', message}))}
          onChange={onChange}
        />
      </div>
      <div className={styles.row}>
        <Button onClick={() => check(text)} disabled={isBusy || isEmpty}>
          Check
        </Button>
        <Button onClick={stop} disabled={!isBusy}>
          Stop
        </Button>
      </div>
      {activity.kind === 'fetching' && <FetchProgress what="Validator" {...activity} />}
      <Verdict tone={tone}>{said}</Verdict>
      {serious.length > 0 && <FindingsList label="Findings" findings={serious} onPlace={onPlace} />}
      {opinions.length > 0 && (
        <details>
          <summary>{opinions.length === 1 ? '1 opinion' : `${opinions.length} opinions`}, informational</summary>
          <FindingsList label="Opinions" findings={opinions} onPlace={onPlace} />
        </details>
      )}
      <CopyAs
        forms={[
          {label: 'Shell', getText: () => shellLines(text)},
          ...(report ? [{label: 'Report as JSON', getText: () => JSON.stringify(report, null, 2)}] : []),
        ]}
      />
      <p>
        <Quiet isInline>
          cloudformation-validate {validatorVersion}, with the resource types of us-east-1.{' '}
          <a href={`${folder}licences.txt`}>Licence of the validator</a>,{' '}
          <a href={`${folder}THIRD-PARTY-LICENSES.txt`}>licences of its parts</a>
        </Quiet>
      </p>
    </>
  );
}

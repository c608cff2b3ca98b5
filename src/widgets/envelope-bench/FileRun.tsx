import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {Field} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import {conclude, inBytes, type Conclusion} from './conclude';
import EnvelopeSteps from './EnvelopeSteps';
import type {Setup} from './exchange';
import type {Outcome} from './file-run';
import {canPickTarget} from './pick-target';
import SaveButton from './SaveButton';
import styles from './styles.module.css';
import {useFileRun, type FileRun as Run} from './useFileRun';

/** `1.4 s, 143 MB a second` */
function pace(bytes: number, tookMs: number): string {
  if (tookMs < 100) return 'less than 0.1 s';
  const seconds = tookMs / 1000;
  return `${seconds.toFixed(1)} s, ${Math.round(bytes / 1e6 / seconds).toLocaleString('en-US')} MB a second`;
}

function conclusionOf({run, problem, tookMs = 0}: Outcome): Conclusion {
  if (problem !== undefined) return {tone: 'warn', text: problem};
  const {stored, decrypt} = run;
  if (decrypt || !stored) {
    const {tone, text} = conclude(run);
    const isOpened = tone === 'good' && stored;
    return {tone, text: isOpened ? `${text} Decrypting took ${pace(stored.plainBytes, tookMs)}.` : text};
  }
  const {plainBytes, storedBytes} = stored;
  return {
    tone: 'good',
    text: `Encrypted: ${inBytes(plainBytes)} became ${inBytes(storedBytes)} (${pace(plainBytes, tookMs)}). Now open it again, or break something first.`,
  };
}

function Busy({busy, onCancel}: {readonly busy: NonNullable<Run['busy']>; readonly onCancel: () => void}): ReactNode {
  const {what, doneBytes, totalBytes} = busy;
  const percent = totalBytes === 0 ? 0 : Math.floor((doneBytes / totalBytes) * 100);
  return (
    <div className={styles.actions}>
      <progress aria-label={what} className={styles.progress} value={percent} max={100} />
      <span>
        {what}: {percent} %
      </span>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}

/** A file through the envelope: chosen, encrypted in a worker, saved, opened again. */
export default function FileRun({setup}: {readonly setup: Setup | undefined}): ReactNode {
  const held = useFileRun();
  const {file, busy, sealed, outcome} = held;
  const isReady = file !== undefined && setup !== undefined && !busy;
  const conclusion: Conclusion = !setup
    ? {tone: 'bad', text: 'This cannot run yet; see the field that is marked.'}
    : busy
      ? {tone: 'neutral', text: `${busy.what} in a worker; the page stays free.`}
      : outcome
        ? conclusionOf(outcome)
        : {tone: 'neutral', text: file ? `${file.name} has ${inBytes(file.size)}.` : 'Choose a file to begin.'};
  const opened = outcome?.run.opened ? outcome.result : undefined;
  return (
    <>
      <Field label="File" hint="It is read here, 2 MiB at a time, and sent nowhere. Hundreds of MB are fine.">
        {(tied) => <input {...tied} type="file" onChange={(event) => held.choose(event.target.files?.[0])} />}
      </Field>
      <div className={styles.actions}>
        <Button disabled={!isReady} onClick={() => setup && held.seal(setup, false)}>
          Encrypt
        </Button>
        {canPickTarget() && (
          <Button disabled={!isReady} onClick={() => setup && held.seal(setup, true)}>
            Encrypt into a file…
          </Button>
        )}
        <Button disabled={!isReady || !sealed} onClick={() => setup && held.open(setup, false)}>
          Open it again
        </Button>
        {canPickTarget() && (
          <Button disabled={!isReady || !sealed} onClick={() => setup && held.open(setup, true)}>
            Open into a file…
          </Button>
        )}
        {sealed && file && (
          <SaveButton
            label="Save the envelope"
            blob={sealed.envelope}
            fileName={`${file.name}.envelope`}
            disabled={busy !== undefined}
          />
        )}
        {opened && file && <SaveButton label="Save the opened file" blob={opened} fileName={file.name} />}
      </div>
      {busy && <Busy busy={busy} onCancel={held.cancel} />}
      <Verdict tone={conclusion.tone}>{conclusion.text}</Verdict>
      {setup && outcome && <EnvelopeSteps run={outcome.run} broken={setup.state.broken} />}
    </>
  );
}

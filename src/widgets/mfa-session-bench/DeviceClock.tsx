import {useState, type ReactNode} from 'react';
import {inHours} from '@site/src/engines/session-token';
import {shellWord} from '@site/src/engines/shell-quote';
import {findSkew, type FoundSkew, type Seed} from '@site/src/engines/totp';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import Verdict, {type Tone} from '@site/src/ui/Verdict';
import type {State} from './state';

interface Props {
  readonly seed: Seed;
  /** The right time, since 1970. */
  readonly nowSeconds: number;
  readonly state: State;
}

function inWords(found: FoundSkew): {readonly tone: Tone; readonly text: string} {
  if (found.kind === 'unreadable') return {tone: 'bad', text: found.message};
  if (found.kind === 'none') {
    const text = `No window within ${inHours(found.searchedSeconds)} of now shows this. The device has another seed, or its clock is further off.`;
    return {tone: 'bad', text};
  }
  if (found.kind === 'several') {
    return {tone: 'warn', text: 'Several windows show this code. Type the next one too, with a blank between them.'};
  }
  const {seconds, windows} = found.skew;
  if (windows === 0) return {tone: 'good', text: 'The clock of the device is right: it shows the current code.'};
  const away = `${inHours(Math.abs(seconds))} ${seconds > 0 ? 'ahead' : 'behind'}`;
  return {tone: 'warn', text: `The clock of the device is about ${away}. Set it right, or resynchronise the device.`};
}

/** How far the clock of a device is off, told by the code that it shows. */
export default function DeviceClock({seed, nowSeconds, state}: Props): ReactNode {
  // Codes are for now only: held with the moment they were typed, outside of what links and storage take.
  const [typed, setTyped] = useState({codes: '', atSeconds: 0});
  const found = typed.codes.trim() === '' ? undefined : inWords(findSkew(seed, typed.codes, typed.atSeconds));
  const [first = '<code>', second = '<next code>'] = typed.codes.trim().split(/\s+/).filter(Boolean);
  const user = state.serialNumber.split('/').at(-1) || 'ana';
  const resync = `aws iam resync-mfa-device --user-name ${shellWord(user)} --serial-number ${shellWord(state.serialNumber.trim())} --authentication-code1 ${shellWord(first)} --authentication-code2 ${shellWord(second)}`;
  return (
    <>
      <TextField
        label="What does the device show?"
        hint="Its code, or two codes in a row, the newer one last. Tells how far its clock is off."
        value={typed.codes}
        onChange={(codes) => setTyped({codes, atSeconds: nowSeconds})}
      />
      {found && <Verdict tone={found.tone}>{found.text}</Verdict>}
      {found && found.tone !== 'bad' && (
        <CopyAs forms={[{label: 'aws iam resync-mfa-device', getText: () => resync}]} />
      )}
    </>
  );
}

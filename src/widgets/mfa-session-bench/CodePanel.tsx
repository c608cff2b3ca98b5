import {useState, type ReactNode} from 'react';
import {codeWindows, parseSeed, type ParsedSeed, type Seed} from '@site/src/engines/totp';
import Button from '@site/src/ui/Button';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import SecretField from '@site/src/ui/SecretField';
import {useSeconds} from '@site/src/ui/useSeconds';
import CodeClock from './CodeClock';
import DeviceClock from './DeviceClock';
import RfcCheck from './RfcCheck';
import type {State} from './state';

interface Props {
  readonly state: State;
  /** Whether the panel is the open one; its clock stands still otherwise. */
  readonly isOpen: boolean;
  readonly onChange: (fields: Partial<State>) => void;
}

/** The key of the test values of the RFC, until the reader pastes a seed. */
const exampleSeed: Seed = {
  key: new TextEncoder().encode('12345678901234567890'),
  ...{algorithm: 'SHA-1', digits: 6, periodSeconds: 30, label: 'the example key of RFC 6238'},
};

/** Seconds of a field; undefined if it holds none. */
const secondsOf = (text: string): number | undefined => (/^[+-]?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined);

/** Code: what the device shows before, now and next, and how far its clock is off. */
export default function CodePanel({state, isOpen, onChange}: Props): ReactNode {
  // The text stays in its field; held is only the key made of it, and nothing of it is kept anywhere else.
  const [pasted, setPasted] = useState<ParsedSeed>();
  const clock = useSeconds(isOpen);
  const ahead = secondsOf(state.ahead);
  const seed = pasted === undefined ? exampleSeed : pasted.ok ? pasted.seed : undefined;
  const shown = seed && clock !== undefined ? codeWindows(seed, clock + (ahead ?? 0)) : undefined;
  return (
    <>
      <FieldGrid columns="wide">
        <SecretField
          label="Seed or otpauth:// URI"
          name="seed"
          hint="The text behind the QR code of the device. It stays in this field: in no link, no storage, no log."
          issues={(pasted?.issues ?? []).map((issue) => ({field: 'seed', ...issue}))}
          onChange={(text) => setPasted(text.trim() === '' ? undefined : parseSeed(text))}
        />
        <TextField
          label="Clock of the device is ahead by (seconds)"
          hint="Negative if it is behind. Shows the codes of a device whose clock is off."
          value={state.ahead}
          issues={
            ahead === undefined
              ? [{field: 'ahead', severity: 'error', message: 'Expected a whole number of seconds, such as -90.'}]
              : []
          }
          onChange={(text) => onChange({ahead: text})}
        />
      </FieldGrid>
      {shown && seed && <CodeClock seed={seed} shown={shown} />}
      {shown && (
        <div>
          <Button onClick={() => onChange({tokenCode: shown.current.code, tab: 'request'})}>
            Use {shown.current.code} in the request
          </Button>
        </div>
      )}
      {seed && clock !== undefined && (
        <DeviceClock key={pasted ? 'pasted' : 'example'} seed={seed} nowSeconds={clock} state={state} />
      )}
      <RfcCheck />
    </>
  );
}

/** Dice that always fall alike, for the worked answer only. */
import type {Bytes, Platform} from '@site/src/engines/kms';

/** Bytes of a counter, stirred. */
export function fixedDice(): Platform['randomBytes'] {
  let state = 20_261_126;
  return (length): Bytes =>
    Uint8Array.from({length}, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    });
}

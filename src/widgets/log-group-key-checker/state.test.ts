import {describe, expect, test} from 'vitest';
import {checkAssociation, correctedPolicy} from '@site/src/engines/log-group-encryption';
import {samples} from './samples';
import {codec} from './state';

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      const [outcome, words] = expects;
      const {outcome: found, reason, faults} = checkAssociation(state);
      expect(found).toBe(outcome);
      expect([reason, ...faults.map(({message}) => message)].join(' ')).toContain(words);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('every refused key policy has a correction that works', () => {
    for (const {name, state} of samples) {
      const {outcome, problems} = checkAssociation(state);
      if (outcome !== 'refused' || problems.length > 0) continue;
      const corrected = correctedPolicy(state, state.isForAll);
      expect(checkAssociation({...state, keyPolicy: corrected?.text ?? ''}).outcome, name).toBe('works');
    }
  });
});

test('a link stored in November 2026 still opens', () => {
  expect(
    codec.decode(
      'log-group-key.1=pVNdb9owFP0rUR6nBgjQdvMbKrRCa6cK2k3TqCbj3CCriZ3ZyboM8d93nK-Fquxlfolzz_W595xr733Bk8RnPrdWC8lzCp5TGzxT6Z_5hnZSK4CFDYjbPAgR5ELoQuWIhlhjrAkWgETvbowusk88JaBDnmVDbSIytqKyujCClhGpXMaSDFIQR7GPVC4j14FRjL9YhhDrCrJ-EYa2huF4MuVbEQXhmG-DyRS78wuK8TuZnl9cvv8w4ltHTOU6IwHe9de7u8XDann1fb64nj3ePtTovU6kKIHvN8rzNv5nNAq1G5_hZzwKx0E4CsLLjX9W4-sc5qTo3mV8czHPq466BVhG9dFZ7c8sSqWSNgcrBDYsdeoijklUNMhOEv1yhN4bqYTMeOIS9sj4sq5TW38kT9mxLUZr0B16JDORd1qcn--OSqyaYdQ4sBpqCd5SddsM99HSf-pZk_kp29q4M3bQDXvAU_5bK4gcCJ2eUtR4X4eduIUSpszQQJfeInM6hayoOdV3pgVvSJHBtOc85xD7VsqcrDByS515nvf0L4d72JVWkWzFdF5XGo1a_Ch4Yl8hr4TiKDhy-pVX98F5yHA5jm9JFT3xjIAFOzdN1nuk7o78LXlot82m-jxt1AGPR9prbTBon8XolQ5_AA',
    ),
  ).toEqual(samples[0].state);
});

import {describe, expect, test} from 'vitest';
import {dryRun} from './dry-run';
import {pointsText, readPoints, withPoint} from './metric';
import {samples} from './samples';
import {clean, codec, type State} from './state';
import {marksOf} from './time-axis';
import {clock} from './words';

const [first] = samples;

/** What the tool says of a sample, in a few words. */
function conclusionOf(state: State): string {
  const {run, targets, issues} = dryRun(state);
  if (!run) {
    const paths = issues.flatMap(({field, severity, message}) =>
      field === 'template' && severity === 'error' ? [/column \d+, ([^ ]+)\. /.exec(message)?.[1] ?? message] : [],
    );
    return `refused: ${paths.join(', ')}`;
  }
  const chosen = targets.map((target) => `${target.chosen.length} of ${target.identified}`);
  return [`${run.state}${run.code === undefined ? '' : ` ${run.code}`}`, ...chosen].join(', ');
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(conclusionOf(state)).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('show the exact texts of AWS FIS and of the AWS CLI', () => {
    const refused = samples.find(({name}) => name === 'refused');
    const texts = dryRun(refused?.state ?? first.state)
      .issues.map(({message}) => message)
      .join('\n');
    expect(texts).toContain('Its text: “You cannot specify both resource ARNs and resource tags for target spot.”');
    expect(texts).toContain('Its text: “Unexpected target "Instances" found in action "interrupt".”');
    expect(texts).toContain('Unknown parameter in actions.interrupt: "startAfterDelay", must be one of:');
  });

  test('one instance more than the quota fails', () => {
    const atQuota = samples.find(({name}) => name === 'at-the-quota')?.state ?? first.state;
    const more = {
      ...atQuota,
      inventory: atQuota.inventory.replace(
        '"i-1"',
        '"i-1", "Tags": [{"Key": "role", "Value": "web"}], "State": {"Name": "running"}}, {"InstanceId": "i-0"',
      ),
    };
    expect(conclusionOf(more)).toBe('failed QuotaExceededFailure, 6 of 6');
    expect(conclusionOf({...more, isQuotaRaised: true})).toBe('completed, 6 of 6');
  });
});

describe('the metric', () => {
  test('stops the experiment when it has been too high for two minutes', () => {
    expect(dryRun(first.state).run?.entries.find(({state}) => state === 'stopping')?.at).toBe(8 * 60);
    expect(conclusionOf({...first.state, threshold: '96'})).toBe('completed, 3 of 10');
  });

  test('is read from lines, and says which line it cannot read', () => {
    expect(readPoints('5: 80\n\n0 10\nx')).toEqual({
      points: [
        {minute: 0, value: 10},
        {minute: 5, value: 80},
      ],
      faults: ['Line 4: expected a minute and a value, such as “5: 80”; found “x”.'],
    });
    const {points} = readPoints('5: 80\n0: 10');
    expect(pointsText(withPoint(points, {minute: 5, value: 1}))).toBe('0: 10\n5: 1');
  });
});

test('every number that cannot be taken is named at its field', () => {
  const wrong = {
    ...first.state,
    threshold: 'x',
    inARow: '0',
    callMinutes: '',
    price: '-1',
    stopMinute: 'soon',
    lever: 'during',
    leverMinute: '9999',
  } as const;
  expect(
    dryRun(wrong)
      .issues.map(({field}) => field)
      .sort(),
  ).toEqual(['callMinutes', 'inARow', 'leverMinute', 'price', 'stopMinute', 'threshold']);
});

test('times and axes are round', () => {
  expect([0, 45, 60, 5400, 7265].map(clock)).toEqual(['0 min', '45 s', '1 min', '1 h 30 min', '2 h 1 min 5 s']);
  expect(marksOf(1080)).toEqual([0, 300, 600, 900]);
  expect(marksOf(1)).toEqual([0]);
});

describe('a link', () => {
  test('of version 1, stored in November 2026, still opens', () => {
    const stored =
      'experiment.1=1Vffb5swEP5XLEuTNqnpIGn6w29VV03V1KrLor2UPrhwCdbARrZpVlX533e2gUCqbn1aBS_g8-e7777zgXmmlj9QRnUt6QG1UFYFt4CG50QSktAMTKpFZYWSCWVo-GFVRWYR-UDUitgcyAYeiAH9CNqQldLEgiSlkLUFk9CD4EWrAs5144FryfjGMMFLxmK8pnjN8GIO9nklzAR-V6BFCdJ2LizXa7DokhFPzdkwdG_sA4FRtU5h-VRBEw0jQTplQhrLZYpW73APzteNZ081rPTetz30ShQWs3Szd4isuM1bTVCzwxteOu84fuRF7bJHHDqspRRyndD77X3PmYECUifrtcqagLeXi4vLm-XHWfQpoQG5dbfAAVPx-KEEBqwNhJFRAFxlu8xRTLbhwsmIlopr5NjmgAuyWvNdaW-Xs2vMuE0ZnWOt9wR-GcKJ64CTVuG27GHBi5gI0vaqxZ6vcOrLHo04cjx6TgbFp93iV-rkI3jHTQlake4bUbsENaQKN-4_c-zJ-JfM9tWc72XxkpfXt2XVL7WbuVAyE13F7wKqRzNs3R3JtFB1tuE2zRkvuC4HZP2WHPZfD19jy3FjJ_GwH70bluaQ_lK1nYDWyiXb44vct_jeEPIRe1Xpp92LYwHupeD1eIX_oIzN9AAyhLX1EJO4l1nA-AZsqhDa0CG7ztsVIcDbdndd_A2eGrRvfNcmP3dahb3VVKi_d95EdDoWorOxED0aC9H5WIgej4XoyViIno6F6NlYiMbRaJi-9dvkPvAV4Lp3Y_ofP04P7pCxx7V97J9-mtNEJlL8Azk5aA-87oQcflEmvCgQUAAe2tCSCQNyzdeQtcZr_-OBU3O0OI07A45TXB3GBg2xO7eY77WyfMHRUUbZihcGMKw79oQllRLSOnTEyDRK5BHe5ok8Y-QMb_EpI0eR86xKPA0KoyRCv2pAHfUy53KZ4x9GrgrHz3bPjB67RUKeL9QGR1McSPc0O44wpPbp0-gwpts_';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('never carries credentials that stand in a text', () => {
    const inventory = '{"Resources": [{"SessionToken": "FwoGZXIvEXAMPLE"}]}';
    const state = {...first.state, inventory};
    expect(JSON.stringify(codec.decode(codec.encode(state)))).not.toContain('FwoGZXIv');
    expect(clean(clean(state))).toEqual(clean(state));
  });
});

import {describe, expect, test} from 'vitest';
import {explain, nextCommands} from '@site/src/engines/authorization-message';
import {excerptOf} from './excerpt';
import {openAccessDenied} from './hand-over';
import {samples} from './samples';
import {clean, codec} from './state';

const [first] = samples;

/** What the explainer says of a text, in a few words. */
function conclusionOf(text: string): string {
  const explained = explain(text);
  if (explained.kind === 'encoded') {
    const [{message, issues}] = explained.encoded;
    const errors = issues.filter(({severity}) => severity === 'error').length;
    return `encoded, ${errors > 0 ? `${errors} error` : `${message.length} characters`}`;
  }
  if (explained.kind !== 'denials') return 'nothing';
  const [{decision, policyType, otherReason, statements, action}] = explained.denials;
  if (otherReason !== undefined) return 'other reason';
  return `${decision}, ${policyType ?? statements[0]?.sid ?? action}`;
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(conclusionOf(state.text)).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('the first tells what was called from what was refused, and what to run', () => {
    const explained = explain(first.state.text);
    const [denial] = explained.kind === 'denials' ? explained.denials : [];
    expect(denial).toMatchObject({called: 'RunInstances', action: 'iam:PassRole'});
    expect(nextCommands(denial!).map(({purpose}) => purpose)).toEqual([
      'Read the policies that should allow it',
      'Decode the message, to see statement and context',
      'Ask IAM’s policy simulator',
    ]);
  });
});

test('the excerpt points out the parts it read, however long the text is', () => {
  const text = `${'noise '.repeat(2000)}\n${first.state.text}\n${'noise '.repeat(2000)}`;
  const explained = explain(text);
  const [denial] = explained.kind === 'denials' ? explained.denials : [];
  const excerpt = excerptOf(text, denial!)!;
  expect(excerpt.text.length).toBeLessThan(1200);
  expect(excerpt.marks.slice(0, 3).map(({start, end}) => excerpt.text.slice(start, end))).toEqual([
    denial?.principal?.text,
    denial?.action,
    denial?.resource,
  ]);
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'access-denied.1=lZBLT8MwEIT_yionkAh98fStEhUPFagqKh4X5DjbxiLxFq_dtCD-O9ugqvTAgT3P7Dczn0nAZUhU0neA3pMHMiZ6jznsTZyOoSBvPzC_n6PXwZLbh7pAB0aXpXUzCAXCOLprx0E7gwy0ESp4pgjaIzgKsP0EgUA0U_KVuO0vxyFMGL0Sj1O6ZsWBlerIdeV6ckozxwrz1FOJrQtcYLk2t_pOgzz6k6PA6kqNxD0WI5ADj0zRG9zC1opdWAOpMUsl1AI9ZGh05HUdsDm6YMMqzTQLaU6lNSuQSajmZpIdnjY_7QbOUC7yTcamNEy1LaOsVCGznkmiwVP_djQcvPfSl2l78XD6unp8y7t3Z2Z8HIfLTnZzUl3x0fxSn_9bmRwkXFDtEtX--gY';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('carries the encoded message, and never an access key or a token', () => {
    const text = `${first.state.text}\nAKIAIOSFODNN7EXAMPLE\n{"SessionToken": "FwoGZXIvYXdzEXAMPLE"}\nx-amz-security-token: FwoGZXIvYXdz`;
    const carried = codec.decode(codec.encode({text, shown: 0}))?.text ?? '';
    expect(carried).toContain(first.state.text);
    expect(carried).not.toMatch(/AKIAIOSFODNN7|FwoGZXIv/);
    expect(clean({text: carried, shown: 0}).text).toBe(carried);
  });

  test('of another tool opens this one with the text', () => {
    const address = openAccessDenied('User: a is not authorized to perform: b:C');
    expect(address).toMatch(/^\/cli-sdk\/decode-authorization-message\/#access-denied\.1=/);
    expect(codec.decode(address.slice(address.indexOf('#')))).toEqual({
      text: 'User: a is not authorized to perform: b:C',
      shown: 0,
    });
  });
});

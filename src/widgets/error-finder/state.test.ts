import {describe, expect, test} from 'vitest';
import {findMessages, type ListedMessage} from './state';

const message = (id: string, text: string, code?: string): ListedMessage => ({
  ...{id, text, from: 'AWS KMS', meaning: 'm', mend: 'm', page: '/kms', topic: 'KMS'},
  ...(code ? {code} : {}),
});
const messages = [
  message('disabled', '<key ARN> is disabled.', 'DisabledException'),
  message('expired', 'Signature expired: <time> is now earlier than <time> (<time> - 5 min.)'),
  message('missing', 'Missing Authentication Token'),
];
const ids = (query: string): readonly string[] => findMessages(messages, query).map(({id}) => id);

describe('the list of messages', () => {
  test('is whole until something is typed', () => {
    expect(ids('  ')).toEqual(['disabled', 'expired', 'missing']);
  });
  test('keeps what holds every typed word, in any order and case', () => {
    expect(ids('TOKEN missing')).toEqual(['missing']);
    expect(ids('token nonsense')).toEqual([]);
  });
  test('finds a message by its code', () => {
    expect(ids('disabledexc')).toEqual(['disabled']);
  });
  test('finds the message in a pasted line, whatever stands in its place-holders', () => {
    const line =
      'An error occurred: Signature expired: 20261123T101010Z is now earlier than 20261123T102010Z (20261123T102510Z - 5 min.)';
    expect(ids(line)).toEqual(['expired']);
  });
  test('finds messages in a pasted text that breaks its lines', () => {
    expect(ids('some log\nmissing\n  authentication token\nend')).toEqual(['missing']);
  });
});

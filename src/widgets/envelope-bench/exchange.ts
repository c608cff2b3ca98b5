/** The two calls of the envelope pattern: what is asked of AWS KMS, and what it answers. */
import type {Account, Answer, Kms} from '@site/src/engines/kms';
import type {JsonRecord} from '@site/src/engines/json-text';
import type {Context} from './read-context';
import type {KeyRow, State} from './state';

/** A call that crossed the network. */
export interface Exchange {
  readonly operation: 'GenerateDataKey' | 'Decrypt';
  readonly region: string;
  readonly request: JsonRecord;
  readonly answer: Answer;
}

/** A state whose contexts were read. */
export interface Setup {
  readonly state: State;
  readonly context: Context;
  readonly decryptContext: Context;
}

/** Where another Region is called. */
export const otherRegion = (region: string): string => (region === 'eu-west-1' ? 'us-east-1' : 'eu-west-1');

const accountOf = ({region, keys}: State): Account => ({region, accountId: '111122223333', keys});
const withContext = (context: Context): JsonRecord =>
  Object.keys(context).length === 0 ? {} : {EncryptionContext: context};

/** Asks for a data key, as the writer. */
export async function askForDataKey(kms: Kms, {state, context}: Setup): Promise<Exchange> {
  const operation = 'GenerateDataKey';
  const request = {KeyId: state.keyName, KeySpec: state.dataKeySpec, ...withContext(context)};
  const caller = {principal: state.writer, identityPolicy: ''};
  const answer = await kms.call(accountOf(state), {operation, request, caller});
  return {operation, region: state.region, request, answer};
}

/** `invoices` as `Invoices`, or the other way round. */
const otherCase = (text: string): string => {
  const [first = ''] = text;
  const turned = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return turned + text.slice(first.length);
};

function brokenContext({state: {broken}, decryptContext}: Setup): Context {
  if (broken === 'no-context') return {};
  if (broken !== 'context-case') return decryptContext;
  return Object.fromEntries(Object.entries(decryptContext).map(([name, value]) => [name, otherCase(value)]));
}

/** The account when it is asked to decrypt. */
function brokenAccount({state}: Setup, keyId: string): Account {
  const account = accountOf(state);
  const {broken} = state;
  if (broken === 'other-region') return {...account, region: otherRegion(state.region)};
  if (broken !== 'Disabled' && broken !== 'PendingDeletion' && broken !== 'PendingImport') return account;
  const changed = (key: KeyRow): KeyRow => (key.keyId === keyId ? {...key, keyState: broken} : key);
  return {...account, keys: state.keys.map(changed)};
}

/** Another key that could have encrypted, or an id that no key has. */
const otherKeyName = ({keys}: State, keyId: string): string =>
  keys.find((key) => key.keySpec === 'SYMMETRIC_DEFAULT' && key.keyId !== keyId)?.keyId ??
  '00000000-0000-0000-0000-000000000000';

/**
 * Asks for the data key back, as the reader, with what is broken about the call.
 * @param keyArn the KMS key that encrypted the data key
 */
export async function askForPlaintext(kms: Kms, setup: Setup, blob: string, keyArn: string): Promise<Exchange> {
  const operation = 'Decrypt';
  const {state} = setup;
  const {broken, decryptKeyName} = state;
  const keyId = keyArn.slice(keyArn.lastIndexOf('/') + 1);
  const name = broken === 'other-key' ? otherKeyName(state, keyId) : broken === 'other-region' ? '' : decryptKeyName;
  const request = {
    CiphertextBlob: blob,
    ...(name.trim() === '' ? {} : {KeyId: name.trim()}),
    ...withContext(brokenContext(setup)),
    ...(broken === 'dry-run' ? {DryRun: true} : {}),
  };
  const principal = broken === 'denied' ? 'arn:aws:iam::111122223333:role/somebody-else' : state.reader;
  const account = brokenAccount(setup, keyId);
  const call = {
    operation,
    request,
    caller: {principal, identityPolicy: ''},
    isThrottled: broken === 'throttled',
  } as const;
  return {operation, region: account.region, request, answer: await kms.call(account, call)};
}

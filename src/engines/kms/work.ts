// What an operation works with, and the checks that most operations share, in one order. Which of several faults AWS reports first is
// documented nowhere; this order is a model. https://docs.aws.amazon.com/kms/latest/APIReference/API_Operations.html
import {dryRunSucceeded, wrongKeyUsage} from '../../facts/kms/apis';
import {keyArn, type Account, type Caller, type KmsKey} from './account';
import {authorize, type ConditionValues} from './authorize';
import {inOurWords, isStopped, recorded, type KmsException, type Refused} from './exception';
import {findKey, type FoundKey} from './find-key';
import {algorithmsOf, type KeyUsage} from './key-specs';
import type {Material, MaterialOf} from './material';
import type {Platform} from './platform';
import type {Members} from './read-request';
import type {Operation} from './operation-names';
import {refusalOfState} from './state-refusal';

/** A check that the call passed, or the one that ended it. */
export interface Check {
  readonly name: string;
  readonly isPassed: boolean;
  /** One sentence. */
  readonly why: string;
}

export interface Work {
  readonly operation: Operation;
  readonly account: Account;
  readonly caller: Caller;
  readonly members: Members;
  readonly platform: Platform;
  readonly materialOf: MaterialOf;
  /** Notes a check that was passed. */
  readonly passed: (name: string, why: string) => void;
}

/** The key of a request, as found. */
export function keyOf({account, passed}: Work, keyId: string): FoundKey | Refused {
  const found = findKey(account, keyId);
  if (!isStopped(found)) passed('key', `${keyId} is ${keyArn(account, found.key.keyId)}.`);
  return found;
}

interface Use {
  readonly found: FoundKey;
  readonly usage: KeyUsage;
  readonly algorithm?: string;
  /** `kms:` and the operation, unless given. */
  readonly action?: string;
  readonly conditions?: ConditionValues;
  /** What to answer when the caller may not use the key. */
  readonly denied?: Refused;
}

function checkAccess(work: Work, {found: {key, requestAlias}, ...use}: Use): KmsException | undefined {
  const {account, caller, operation, passed} = work;
  const access = authorize(account, caller, use.action ?? `kms:${operation}`, key, {
    ...(requestAlias === undefined ? {} : {'kms:RequestAlias': requestAlias}),
    ...use.conditions,
  });
  if (access.isAllowed) {
    passed('permission', access.why);
    return undefined;
  }
  const mend = 'Allow it in the key policy, or let the key policy pass the decision to the policies of the account.';
  return (use.denied ?? inOurWords('AccessDeniedException', access.message, mend)).exception;
}

/** The text was recorded for a signing key and Encrypt; other pairs take the same form. */
function usageRefusal(work: Work, key: KmsKey): Refused {
  const arn = keyArn(work.account, key.keyId);
  const known = recorded(wrongKeyUsage, arn);
  const message = `${arn} key usage is ${key.keyUsage} which is not valid for ${work.operation}.`;
  return message === known.exception.message
    ? known
    : inOurWords('InvalidKeyUsageException', message, 'Use a key whose KeyUsage fits the operation.');
}

function checkKey(work: Work, {found: {key}, usage, algorithm}: Use): Refused | undefined {
  const {account, passed} = work;
  if (key.keyUsage !== usage) return usageRefusal(work, key);
  passed('usage', `The key usage is ${usage}.`);
  const known = algorithmsOf(key.keySpec, key.keyUsage);
  if (algorithm !== undefined && !known.includes(algorithm)) {
    const message = `Algorithm ${algorithm} is incompatible with key spec ${key.keySpec}.`;
    return inOurWords('InvalidKeyUsageException', message, `Use ${known.join(' or ')}.`);
  }
  if (algorithm !== undefined) passed('algorithm', `Keys of ${key.keySpec} know ${algorithm}.`);
  const refusal = refusalOfState(key.keyState);
  if (refusal) return recorded(refusal, keyArn(account, key.keyId));
  passed('state', `The key state is ${key.keyState}.`);
  return undefined;
}

/** Checks permission, usage, algorithm and state, and gives the material. */
export async function useKey(work: Work, use: Use): Promise<Material | Refused> {
  const denied = checkAccess(work, use);
  if (denied) return {exception: denied};
  return checkKey(work, use) ?? (await work.materialOf(use.found.key));
}

/** The answer of a dry run that would have worked; undefined if this is none. */
export const dryRunAnswer = ({members}: Work): Refused | undefined =>
  members.isOn('DryRun') ? recorded(dryRunSucceeded) : undefined;

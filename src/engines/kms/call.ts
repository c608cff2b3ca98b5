// The key store: takes a request and gives the answer of AWS KMS, or what KMS would refuse with. https://docs.aws.amazon.com/kms/latest/APIReference/Welcome.html
import {throttled} from '../../facts/kms/apis';
import type {JsonRecord} from '../json-text';
import type {Account, Caller} from './account';
import {isStopped, notHere, recorded, type KmsException, type Stopped} from './exception';
import {materialStore} from './material';
import {decrypt} from './operations/decrypt';
import {encrypt} from './operations/encrypt';
import {generateDataKey} from './operations/generate-data-key';
import {generateDataKeyPair} from './operations/generate-data-key-pair';
import {generateRandom} from './operations/generate-random';
import {generateMac, verifyMac} from './operations/macs';
import {reEncrypt} from './operations/re-encrypt';
import {signMessage, verifySignature} from './operations/signatures';
import type {Platform} from './platform';
import {readRequest, unknownMembers} from './read-request';
import type {Operation} from './operation-names';
import type {Check, Work} from './work';

export interface Call {
  readonly operation: Operation;
  readonly request: JsonRecord;
  readonly caller: Caller;
  /** Whether the account is over its request quota. */
  readonly isThrottled?: boolean;
}

/** What comes back, with the checks that led to it. */
export type Answer = {
  readonly checks: readonly Check[];
  /** Members that the operation does not have. */
  readonly unknownMembers: readonly string[];
} & (
  | {readonly outcome: 'answered'; readonly response: JsonRecord}
  | {readonly outcome: 'refused'; readonly exception: KmsException}
  /** AWS KMS does this, and a browser cannot. */
  | {readonly outcome: 'not here'; readonly why: string}
);

export interface Kms {
  /** Answers one call. Key material is made at the first use of a key and stays in memory. Never throws for what a request says. */
  readonly call: (account: Account, call: Call) => Promise<Answer>;
}

type Run = (work: Work) => JsonRecord | Stopped | Promise<JsonRecord | Stopped>;

const runs: Readonly<Record<Operation, Run>> = {
  Encrypt: encrypt,
  Decrypt: decrypt,
  ReEncrypt: reEncrypt,
  GenerateDataKey: generateDataKey,
  GenerateDataKeyWithoutPlaintext: generateDataKey,
  GenerateDataKeyPair: generateDataKeyPair,
  GenerateDataKeyPairWithoutPlaintext: generateDataKeyPair,
  GenerateRandom: generateRandom,
  Sign: signMessage,
  Verify: verifySignature,
  GenerateMac: generateMac,
  VerifyMac: verifyMac,
};

/** Makes a key store that lives as long as it is held. */
export function createKms(platform: Platform): Kms {
  const materialOf = materialStore(platform);
  const run = async (account: Account, call: Call, checks: Check[]): Promise<JsonRecord | Stopped> => {
    const {operation, request, caller} = call;
    if (call.isThrottled) return recorded(throttled);
    const members = readRequest(operation, request);
    if (isStopped(members)) return members;
    const passed = (name: string, why: string): void => void checks.push({name, isPassed: true, why});
    passed('request', `The request keeps to the shape of ${operation}.`);
    if (members.has('Recipient')) return notHere('This page has no Nitro enclave to encrypt an answer for.');
    return runs[operation]({operation, account, caller, members, platform, materialOf, passed});
  };
  return {
    call: async (account, call) => {
      const checks: Check[] = [];
      const ended = await run(account, call, checks);
      const also = {checks, unknownMembers: unknownMembers(call.operation, call.request)};
      if (!isStopped(ended)) return {...also, outcome: 'answered', response: ended};
      if ('notHere' in ended) return {...also, outcome: 'not here', why: ended.notHere};
      const {exception} = ended;
      const why =
        exception.message === ''
          ? `${exception.name}, with an empty message.`
          : `${exception.name}: ${exception.message}`;
      checks.push({name: 'refused', isPassed: false, why});
      return {...also, outcome: 'refused', exception};
    },
  };
}

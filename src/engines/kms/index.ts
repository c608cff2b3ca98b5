/**
 * AWS KMS in memory: keys, their states and policies, and the cryptographic operations with their limits and exceptions, over
 * WebCrypto. Ciphertexts are in a format of our own that AWS cannot open. The only door of this engine.
 * https://docs.aws.amazon.com/kms/latest/APIReference/Welcome.html
 */
export {aliasArn, keyArn, type Account, type Caller, type KmsKey} from './account';
export {fromBase64, textOfBytes, toBase64, utf8, type Bytes} from './bytes';
export {createKms, type Answer, type Call, type Kms} from './call';
export {checkAccount, type AccountIssue} from './check-account';
export {describeBlob, type BlobDescription} from './describe-blob';
export type {KmsException} from './exception';
export {cliCommand} from './forms/cli-command';
export {boto3Code, javascriptCode} from './forms/sdk-code';
export {algorithmsOf, keySpecs, keyUsages, rsaEncryptionAlgorithms, usagesOf} from './key-specs';
export type {KeySpec, KeyUsage, RsaEncryptionAlgorithm, RsaSpec} from './key-specs';
export {keyStates, type KeyState} from './key-states';
export {operations, type Operation} from './operation-names';
export type {Platform} from './platform';
export {proveRsaLimit, type RsaProof} from './rsa-encryption';
export {rsaPlaintextMaxBytes} from './rsa-limits';
export type {Check} from './work';

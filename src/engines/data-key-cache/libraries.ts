/*
 * Where the libraries of the AWS Encryption SDK differ. JavaScript was run (client-node 5.0.2, see vectors); Python and Java
 * were read in their sources:
 * https://github.com/aws/aws-encryption-sdk-python/blob/master/src/aws_encryption_sdk/materials_managers/caching.py
 * https://github.com/aws/aws-encryption-sdk-java/blob/master/src/main/java/com/amazonaws/encryptionsdk/caching/CachingCryptoMaterialsManager.java
 */

export type LibraryName = 'javascript' | 'python' | 'java';

/** The rules of one library. */
export interface Library {
  /** Milliseconds of one unit of the maximum age. */
  readonly ageUnitMs: number;
  /** A message as large as the byte limit itself is not cached; elsewhere only a larger one is not. */
  readonly refusesLimitSize: boolean;
  /** A message over the byte limit is not looked up at all, so that the cached key stays. */
  readonly sparesCachedKey: boolean;
  /** Which entry makes room. */
  readonly evicts: 'least recently used' | 'oldest';
  /** Entries past their age make room first. */
  readonly dropsExpiredFirst: boolean;
  /** Whether suites without key derivation are cached when decrypting. */
  readonly cachesWithoutDerivation: boolean;
}

export const libraries: Readonly<Record<LibraryName, Library>> = {
  javascript: {
    ageUnitMs: 1,
    refusesLimitSize: false,
    sparesCachedKey: false,
    evicts: 'least recently used',
    dropsExpiredFirst: false,
    cachesWithoutDerivation: false,
  },
  python: {
    ageUnitMs: 1000,
    refusesLimitSize: true,
    sparesCachedKey: false,
    evicts: 'oldest',
    dropsExpiredFirst: true,
    cachesWithoutDerivation: true,
  },
  java: {
    ageUnitMs: 1000,
    refusesLimitSize: true,
    sparesCachedKey: true,
    evicts: 'least recently used',
    dropsExpiredFirst: true,
    cachesWithoutDerivation: true,
  },
};

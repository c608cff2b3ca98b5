// The operations of this engine. https://docs.aws.amazon.com/kms/latest/APIReference/API_Operations.html

/** Every operation. */
export const operations = [
  'Encrypt',
  'Decrypt',
  'ReEncrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'GenerateDataKeyPair',
  'GenerateDataKeyPairWithoutPlaintext',
  'GenerateRandom',
  'Sign',
  'Verify',
  'GenerateMac',
  'VerifyMac',
] as const;
export type Operation = (typeof operations)[number];

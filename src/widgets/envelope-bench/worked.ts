/** The first sample's answer, made by this bench with dice that always fall alike; a test makes it again. */
import type {Run} from './run';

export const worked: Run = {
  generate: {
    operation: 'GenerateDataKey',
    region: 'us-east-1',
    request: {
      KeyId: 'alias/app',
      KeySpec: 'AES_256',
      EncryptionContext: {
        app: 'invoices',
        tenant: '42',
      },
    },
    answer: {
      checks: [
        {
          name: 'request',
          isPassed: true,
          why: 'The request keeps to the shape of GenerateDataKey.',
        },
        {
          name: 'length',
          isPassed: true,
          why: 'The data key will have 32 bytes.',
        },
        {
          name: 'key',
          isPassed: true,
          why: 'alias/app is arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab.',
        },
        {
          name: 'permission',
          isPassed: true,
          why: 'Statement 2 (WritersMakeDataKeys) of the resource-based policy “key policy” allows kms:GenerateDataKey, and nothing denies it.',
        },
        {
          name: 'usage',
          isPassed: true,
          why: 'The key usage is ENCRYPT_DECRYPT.',
        },
        {
          name: 'state',
          isPassed: true,
          why: 'The key state is Enabled.',
        },
      ],
      unknownMembers: [],
      outcome: 'answered',
      response: {
        CiphertextBlob:
          'U0lNVUxBVEVELCBBV1MgY2Fubm90IG9wZW4gdGhpcy4gdjEKAEthcm46YXdzOmttczp1cy1lYXN0LTE6MTExMTIyMjIzMzMzOmtleS8xMjM0YWJjZC0xMmFiLTM0Y2QtNTZlZi0xMjM0NTY3ODkwYWKKGclY3hmE+Qjok1b58lr5X8ql0HSACDdAOtOjYO72rC65xYpL+ruZXVc796gPX9sURB4hjlgpcrtqrnjyt1BVGGkkjaVLa5CeIbAvTKzjsCzpyl1M8EYYLhnOrA==',
        Plaintext: 'MvIuCAfGYMmuUe/YfW17k693U/+uVYfxtAtnKM/i1y0=',
        KeyId: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        KeyMaterialId: '8a19c958de1984f908e89356f9f25af95fcaa5d074800837403ad3a360eef6ac',
      },
    },
  },
  stored: {
    plainBytes: 48,
    storedBytes: 335,
    keyBytes: 205,
    frames: 1,
  },
  decrypt: {
    operation: 'Decrypt',
    region: 'us-east-1',
    request: {
      CiphertextBlob:
        'U0lNVUxBVEVELCBBV1MgY2Fubm90IG9wZW4gdGhpcy4gdjEKAEthcm46YXdzOmttczp1cy1lYXN0LTE6MTExMTIyMjIzMzMzOmtleS8xMjM0YWJjZC0xMmFiLTM0Y2QtNTZlZi0xMjM0NTY3ODkwYWKKGclY3hmE+Qjok1b58lr5X8ql0HSACDdAOtOjYO72rC65xYpL+ruZXVc796gPX9sURB4hjlgpcrtqrnjyt1BVGGkkjaVLa5CeIbAvTKzjsCzpyl1M8EYYLhnOrA==',
      KeyId: 'alias/app',
      EncryptionContext: {
        app: 'invoices',
        tenant: '42',
      },
    },
    answer: {
      checks: [
        {
          name: 'request',
          isPassed: true,
          why: 'The request keeps to the shape of Decrypt.',
        },
        {
          name: 'key',
          isPassed: true,
          why: 'alias/app is arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab.',
        },
        {
          name: 'permission',
          isPassed: true,
          why: 'Statement 3 (ReadersDecrypt) of the resource-based policy “key policy” allows kms:Decrypt, and nothing denies it.',
        },
        {
          name: 'usage',
          isPassed: true,
          why: 'The key usage is ENCRYPT_DECRYPT.',
        },
        {
          name: 'algorithm',
          isPassed: true,
          why: 'Keys of SYMMETRIC_DEFAULT know SYMMETRIC_DEFAULT.',
        },
        {
          name: 'state',
          isPassed: true,
          why: 'The key state is Enabled.',
        },
        {
          name: 'ciphertext',
          isPassed: true,
          why: 'The ciphertext is whole, and the encryption context is the same.',
        },
      ],
      unknownMembers: [],
      outcome: 'answered',
      response: {
        KeyId: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        Plaintext: 'MvIuCAfGYMmuUe/YfW17k693U/+uVYfxtAtnKM/i1y0=',
        EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
        KeyMaterialId: '8a19c958de1984f908e89356f9f25af95fcaa5d074800837403ad3a360eef6ac',
      },
    },
  },
  opened: {
    bytes: 48,
  },
};

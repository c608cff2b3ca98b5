import {useState, type ReactNode} from 'react';
import {proveRsaLimit, rsaEncryptionAlgorithms, type RsaProof} from '@site/src/engines/kms';
import {encryptMaxBytes} from '@site/src/facts/kms/apis';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import {platform} from './bench-engine';
import {inBytes} from './conclude';
import {adviceOf, readSize, rsaSpecs, sizeRows} from './sizes';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** What WebCrypto did at the limit and above. */
const proofText = (proof: RsaProof | undefined): string =>
  proof ? `${proof.limit}: ${proof.atLimit}; ${proof.limit + 1}: ${proof.above}` : 'not tried';

/** Sizes: which key takes how much in one call, and WebCrypto’s own line beside it. */
export default function SizesPanel({state, onChange}: Props): ReactNode {
  const [proofs, setProofs] = useState<readonly RsaProof[]>([]);
  const size = readSize(state.size);
  const prove = (): void =>
    void Promise.all(
      rsaSpecs.flatMap((spec) => rsaEncryptionAlgorithms.map((algorithm) => proveRsaLimit(platform, spec, algorithm))),
    ).then(setProofs);
  return (
    <>
      <TextField
        label="Bytes to encrypt"
        value={state.size}
        issues={
          size === undefined
            ? [{field: 'size', severity: 'error', message: 'Expected a whole number of bytes, such as 4096.'}]
            : []
        }
        onChange={(text) => onChange({size: text})}
      />
      {size !== undefined && (
        <Verdict tone={size <= encryptMaxBytes.value ? 'good' : 'warn'}>
          {inBytes(size)}: {adviceOf(size)}
        </Verdict>
      )}
      <p>
        AWS KMS encrypts secrets and keys, not files: each call takes 4,096 bytes at most, whatever the key. RSA-OAEP
        takes less, the bytes of the modulus less two hashes and two: 256 − 2 × 32 − 2 = 190 for RSA_2048 with SHA-256.
      </p>
      <DataTable
        label="Most bytes of one Encrypt call"
        columns={['key', 'OAEP with', 'most bytes', 'yours', 'WebCrypto']}
        isLastWide={false}
        rows={sizeRows.map(({keySpec, algorithm, limit}) => ({
          key: `${keySpec} ${algorithm ?? ''}`,
          ...(size === undefined ? {} : {tone: size <= limit ? ('good' as const) : ('bad' as const)}),
          cells: [
            ...[keySpec, algorithm?.replace('RSAES_OAEP_SHA_', 'SHA-') ?? '–', limit.toLocaleString('en-US')],
            size === undefined ? '–' : size <= limit ? '✓ fits' : '✗ too long',
            algorithm === undefined
              ? 'no such limit'
              : proofText(proofs.find((proof) => proof.keySpec === keySpec && proof.algorithm === algorithm)),
          ],
        }))}
      />
      <div className={styles.actions}>
        <Button onClick={prove}>Try the RSA limits in WebCrypto</Button>
      </div>
    </>
  );
}

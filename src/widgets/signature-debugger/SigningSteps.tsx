import type {ReactNode} from 'react';
import type {Signing} from '@site/src/engines/sigv4';
import {Step, Steps} from '@site/src/ui/Steps';
import Lines from './Lines';
import styles from './styles.module.css';

/** Every step of a signing with its reasons. */
export default function SigningSteps({
  signing,
  isExample,
}: {
  readonly signing: Signing;
  readonly isExample: boolean;
}): ReactNode {
  const {canonicalRequest, stringToSign, signingKey, signature, authorization, signedUrl, leftOut} = signing;
  return (
    <Steps label="Steps of the signature">
      <Step title="Canonical request" summary={`SHA-256 ${canonicalRequest.hash.slice(0, 12)}…`}>
        <Lines label="Canonical request, line by line" lines={canonicalRequest.lines} />
        <p>
          Its SHA-256: <code>{canonicalRequest.hash}</code>
        </p>
        {leftOut.length > 0 && (
          <ul>
            {leftOut.map(({name, why}) => (
              <li key={name}>
                <code>{name}</code> is not signed: {why}
              </li>
            ))}
          </ul>
        )}
      </Step>
      <Step title="String to sign" summary={signing.credentialScope}>
        <Lines label="String to sign, line by line" lines={stringToSign.lines} />
      </Step>
      <Step title="Signing key" summary="four HMACs" isOpen={false}>
        {!isExample && (
          <p className={styles.quiet}>
            These keys are as good as your secret for the scope they cover: show them to nobody.
          </p>
        )}
        <table className={styles.lines} aria-label="Signing key, step by step">
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {signingKey.map(({name, formula, hex, why}) => (
              <tr key={name}>
                <td>
                  {name} = {formula}
                  <code>{hex}</code>
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Step>
      <Step title="Signature" summary={`${signature.slice(0, 12)}…`}>
        <p>
          HMAC-SHA256 of the string to sign with kSigning: <code>{signature}</code>
        </p>
        {authorization ? (
          <p>
            The header to send: <code>Authorization: {authorization}</code>
          </p>
        ) : (
          <p>
            The URL to send: <code>{signedUrl}</code>
          </p>
        )}
      </Step>
    </Steps>
  );
}

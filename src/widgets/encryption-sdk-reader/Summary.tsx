import type {ReactNode} from 'react';
import {type Header, suiteId, type Wrapping} from '@site/src/engines/esdk-message';
import Figures from '@site/src/ui/Figures';
import {count} from './answer';

/** Who wrapped a data key. */
function wrappedBy(providerId: string, wrapping: Wrapping): string {
  switch (wrapping.kind) {
    case 'kms':
      return wrapping.keyArn;
    case 'kms-hierarchy':
      return `AWS KMS hierarchical keyring, branch key ${wrapping.branchKeyId}`;
    case 'raw-aes':
      return `raw AES key “${wrapping.keyName}” of “${providerId}”`;
    case 'other':
      return `a key of “${providerId}”`;
  }
}

/** What most readers look for in a header. */
export default function Summary({header}: {readonly header: Header}): ReactNode {
  const {suite, context, dataKeys, content, frameLength} = header;
  const pairs = context.filter(({key}) => key !== 'aws-crypto-public-key').map(({key, value}) => `${key}=${value}`);
  return (
    <Figures
      figures={[
        {
          key: 'suite',
          term: 'Algorithm suite',
          value: `${suiteId(suite.id)}, ${suite.isCommitting ? 'key commitment' : 'no key commitment'}`,
        },
        {key: 'context', term: 'Encryption context', value: pairs.length === 0 ? 'none' : pairs.join(', ')},
        {
          key: 'content',
          term: 'Content',
          value: content === 'framed' ? `frames of ${count(frameLength, 'byte')}` : 'one piece',
        },
        ...dataKeys.map(({providerId, wrapping}, index) => ({
          key: `data-key-${index}`,
          term: dataKeys.length === 1 ? 'Data key under' : `Data key ${index + 1} under`,
          value: wrappedBy(providerId, wrapping),
        })),
      ]}
    />
  );
}

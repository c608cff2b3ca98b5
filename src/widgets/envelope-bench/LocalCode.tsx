import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import {localCode} from './local-code';

/** The code of a step that needs no network. */
export default function LocalCode({step}: {readonly step: 'seal' | 'unseal'}): ReactNode {
  const {python, javascript} = localCode[step];
  return (
    <CopyAs
      forms={[
        {label: 'Python', getText: () => python},
        {label: 'JavaScript', getText: () => javascript},
      ]}
    />
  );
}

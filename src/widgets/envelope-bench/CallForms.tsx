import type {ReactNode} from 'react';
import {boto3Code, cliCommand, javascriptCode, type Operation} from '@site/src/engines/kms';
import type {JsonRecord} from '@site/src/engines/json-text';
import CopyAs from '@site/src/ui/CopyAs';

interface Props {
  readonly operation: Operation;
  readonly request: JsonRecord;
  readonly region: string;
}

/** A request to take along. */
export default function CallForms({operation, request, region}: Props): ReactNode {
  return (
    <CopyAs
      forms={[
        {label: 'AWS CLI', getText: () => cliCommand(operation, request, region)},
        {label: 'boto3', getText: () => boto3Code(operation, request, region)},
        {label: 'JavaScript', getText: () => javascriptCode(operation, request, region)},
        {label: 'JSON', getText: () => `${JSON.stringify(request, null, 2)}\n`},
      ]}
    />
  );
}

import type {ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';
import CallForms from './CallForms';
import type {Exchange} from './exchange';
import ExceptionView from './ExceptionView';

/** Request and response of one call. */
export default function ExchangeView({exchange}: {readonly exchange: Exchange}): ReactNode {
  const {operation, region, request, answer} = exchange;
  return (
    <>
      <FieldGrid columns="wide">
        <Output label={`Request to kms.${region}.amazonaws.com`} text={formatJson(request)} />
        {answer.outcome === 'answered' && <Output label="Response" text={formatJson(answer.response)} />}
        {answer.outcome === 'refused' && <ExceptionView exception={answer.exception} />}
      </FieldGrid>
      <CallForms operation={operation} request={request} region={region} />
    </>
  );
}

import type {ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import FetchStatus from '@site/src/ui/FetchStatus';
import {issuesOf} from '@site/src/ui/issue';
import Output from '@site/src/ui/Output';
import Verdict from '@site/src/ui/Verdict';
import type {View} from './judge';
import type {State} from './state';

interface Props {
  readonly state: State;
  /** Undefined while the engines are fetched. */
  readonly view: View | undefined;
  readonly onChange: (fields: Partial<State>) => void;
}

const levels = {field: 'field', type: 'type', default: 'default mode'} as const;
const deciders = {directive: '', group: ', group', policy: ', IAM policy', authorizer: ', authorizer'} as const;

/** The query, what comes back, and for each field the rule that decided. */
export default function QueryPanel({state, view, onChange}: Props): ReactNode {
  return (
    <>
      <TextField
        label="Query"
        rows={7}
        value={state.query}
        issues={issuesOf(view?.issues ?? [], 'query')}
        onChange={(query) => onChange({query: query.slice(0, 20_000)})}
      />
      <Verdict tone={view?.tone ?? 'neutral'}>
        {view?.verdict ?? <FetchStatus>Fetching the GraphQL library …</FetchStatus>}
      </Verdict>
      {view && view.fields.length > 0 && (
        <DataTable
          label="Fields of the query"
          columns={['Field', 'Answer', 'Decided by', 'Why']}
          rows={view.fields.map(({path, name, isAllowed, level, decidedBy, why}) => ({
            key: path,
            tone: isAllowed ? 'good' : 'bad',
            cells: [
              <code key="path">{path}</code>,
              isAllowed ? '✓ answered' : '✗ denied',
              `${levels[level]}${deciders[decidedBy]}`,
              <span key="why" title={name}>
                {why}
              </span>,
            ],
          }))}
        />
      )}
      {view?.body && <Output label={`Answer, HTTP ${view.status ?? ''}`} text={formatJson(view.body)} />}
    </>
  );
}

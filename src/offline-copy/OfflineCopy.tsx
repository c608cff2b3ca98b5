import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import Verdict from '@site/src/ui/Verdict';
import {useCopy, type Copy} from './useCopy';

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`;

function sentence(copy: Copy): string {
  switch (copy.kind) {
    case 'asking':
      return 'Looking for the copy in this browser …';
    case 'none':
      return 'No copy is kept in this browser.';
    case 'making':
      return 'The copy is being made …';
    case 'unable':
      return 'This browser cannot keep a copy here: it has no service workers, or the site is not served over HTTPS.';
    case 'failed':
      return copy.message;
    case 'kept':
      return copy.keeping === undefined
        ? 'A copy of all pages, the search and the tools is kept in this browser.'
        : `Fetching: ${copy.files} files so far.`;
  }
}

/** The copy for reading offline: what is kept, how large it is, and buttons to keep more or nothing. */
export default function OfflineCopy(): ReactNode {
  const {sizes, copy, make, keep, remove} = useCopy(useBaseUrl('/'));
  const kept = copy.kind === 'kept' ? copy : undefined;
  const isBusy = kept?.keeping !== undefined;
  const isWhole = (name: string): boolean =>
    kept?.state.parts.some((part) => part.name === name && part.kept === part.files) ?? false;
  const stateOf = (name: string): string => {
    const part = kept?.state.parts.find((one) => one.name === name);
    if (isWhole(name)) return 'kept';
    return part && part.kept > 0 ? `${part.kept} of ${part.files} files kept` : 'not kept';
  };
  const missing = sizes?.parts.filter(({name}) => !isWhole(name)) ?? [];
  const missingBytes = missing.reduce((sum, {bytes}) => sum + bytes, 0);

  return (
    <section aria-label="The copy in this browser">
      <Verdict tone={kept ? 'good' : copy.kind === 'failed' ? 'bad' : 'neutral'}>{sentence(copy)}</Verdict>
      <p className="margin-vert--md">
        {kept ? (
          <Button onClick={remove} disabled={isBusy}>
            Remove the copy
          </Button>
        ) : (
          <Button onClick={make} disabled={!sizes || copy.kind === 'making'}>
            {sizes ? `Keep a copy (${inMegabytes(sizes.bytes)})` : 'Keep a copy'}
          </Button>
        )}
      </p>
      <h2>Larger parts of tools</h2>
      <p>A tool that needs one of these fetches it when you first use it, and it is kept from then on.</p>
      {sizes && (
        <DataTable
          label="Larger parts of tools"
          columns={['Part', 'Size', 'Offline', 'Keep it']}
          isLastWide={false}
          rows={sizes.parts.map(({name, label, bytes}) => ({
            key: name,
            cells: [
              label,
              inMegabytes(bytes),
              stateOf(name),
              <Button key="keep" onClick={() => keep([name])} disabled={!kept || isBusy || isWhole(name)}>
                {`Keep ${label.split(':')[0]}`}
              </Button>,
            ],
          }))}
        />
      )}
      {missing.length > 1 && (
        <p className="margin-vert--md">
          <Button onClick={() => keep(missing.map(({name}) => name))} disabled={!kept || isBusy}>
            {`Keep all parts (${inMegabytes(missingBytes)})`}
          </Button>
        </p>
      )}
    </section>
  );
}

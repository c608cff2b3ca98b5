import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';

interface Props {
  readonly label: string;
  readonly blob: Blob;
  readonly fileName: string;
  readonly disabled?: boolean;
}

/** How long the browser has to fetch the blob, in milliseconds. */
const keptMs = 60_000;

/** Saves what the browser keeps, without a server and without reading it. */
export default function SaveButton({label, blob, fileName, disabled}: Props): ReactNode {
  const download = () => {
    const address = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(address), keptMs);
  };
  return (
    <Button onClick={download} disabled={disabled}>
      {label}
    </Button>
  );
}

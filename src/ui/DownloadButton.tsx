import type {ReactNode} from 'react';
import Button from './Button';

interface Props {
  readonly label: string;
  readonly fileName: string;
  /** Made when the reader presses the button. */
  readonly getText: () => string;
}

/** How long the browser has to fetch the text, in milliseconds. */
const keptMs = 10_000;

/** Saves a text as a file, without a server. */
export default function DownloadButton({label, fileName, getText}: Props): ReactNode {
  const download = () => {
    const address = URL.createObjectURL(new Blob([getText()], {type: 'text/plain'}));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(address), keptMs);
  };
  return <Button onClick={download}>{label}</Button>;
}

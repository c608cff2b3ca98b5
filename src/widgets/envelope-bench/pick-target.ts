/** Asks where a result shall be written. https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker */

/** The file picker of the File System Access API, which TypeScript does not know yet. */
interface WithPicker {
  readonly showSaveFilePicker: (options: {readonly suggestedName: string}) => Promise<FileSystemFileHandle>;
}

const hasPicker = (candidate: object): candidate is WithPicker => 'showSaveFilePicker' in candidate;

/** Whether the browser can write a result to disk while it is made. */
export const canPickTarget = (): boolean => hasPicker(globalThis);

/** Asks where to write; undefined if the reader changed their mind or the browser cannot. */
export async function pickTarget(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  const picker: object = globalThis;
  if (!hasPicker(picker)) return undefined;
  try {
    return await picker.showSaveFilePicker({suggestedName});
  } catch {
    return undefined;
  }
}

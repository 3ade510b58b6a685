/** How long a browser may take to begin with a file, in milliseconds. */
const PATIENCE = 30_000;

/** The name of a file for a picture: never who it is about (R27). */
export function fileName(file: Blob): string {
  return `kring-tekening.${file.type === 'image/png' ? 'png' : 'svg'}`;
}

/**
 * Hands a file to the browser, which puts it where it puts everything that is saved. Whether it comes there is not told.
 * Only called from a press of the worker's (R27).
 * @throws in a page that may not save anything (its own sandbox, which goes for us too): there the browser says nothing.
 */
export function saveFile(file: Blob, name = fileName(file)): void {
  if (isSandboxed()) throw new Error('this page may not save files');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/** Whether the page around the panel put itself in a sandbox: then nothing can be saved or printed from here. */
export function isSandboxed(): boolean {
  return self.origin === 'null';
}

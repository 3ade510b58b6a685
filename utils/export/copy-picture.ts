/**
 * Puts a picture on the clipboard. Only called from a press of the worker's (R25). There is one way for a picture, other
 * than for a text: a `copy` listener can hand over no image (Chromium drops it, Firefox refuses). So where a page forbids
 * this one (Permissions-Policy), it cannot be done.
 * @param png may still be in the making: the browser counts from the press, not from when it is ready.
 * @returns whether the browser took it.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

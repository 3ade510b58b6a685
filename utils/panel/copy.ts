/**
 * Puts a text on the clipboard, in the way that works in every frame and under every policy (PLATFORM 8): our own
 * `copy` listener answers the browser's copy command. Only called from a press of the worker's (R25).
 * @returns whether the browser took it.
 */
export function copyText(text: string): boolean {
  let taken = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', answer, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  return done && taken;
}

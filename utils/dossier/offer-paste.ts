/**
 * Offers something to an editor as the browser does when it is pasted at the caret.
 * @param data, dataType the same in words: all that Firefox takes in a made-up paste (Mozilla bug 1654724).
 * @returns whether the editor says that it dealt with it.
 */
export function offerPaste(
  element: HTMLElement,
  clipboardData: DataTransfer,
  data: string,
  dataType: 'text/plain' | 'text/html',
): boolean {
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, data, dataType };
  return !element.dispatchEvent(new ClipboardEvent('paste', init));
}

/** A place in the document between two nodes or two characters. */
interface Place {
  node: Node;
  offset: number;
}

/**
 * Where the worker left the caret in a rich field. `range` moves along with changes in the page; `before` and
 * `total` count characters, for editors that put new nodes in the place of the old ones.
 */
export interface Caret {
  range: Range;
  before: number;
  total: number;
}

/** The caret in a rich field: the end of the selection, so that nothing selected is ever replaced. Undefined when the selection is elsewhere. */
export function saveCaret(host: HTMLElement): Caret | undefined {
  const place = selectedPlace(host);
  if (!place) return undefined;
  const range = host.ownerDocument.createRange();
  range.setStart(place.node, place.offset);
  return { range, before: countBefore(host, place), total: countAll(host) };
}

/**
 * Puts the caret back where it was saved; at the end of the field when that place is lost or was never known.
 */
export function restoreCaret(host: HTMLElement, caret: Caret | undefined): void {
  const place = savedPlace(host, caret);
  selectionOf(host)?.collapse(place.node, place.offset);
}

/** The text of the caret's paragraph before and after it, in a rich field. */
export function textAround(host: HTMLElement): [before: string, after: string] {
  const { node, offset } = selectedPlace(host) ?? endOf(host);
  let block: Node = node;
  while (block !== host && block.parentNode && isInline(block)) block = block.parentNode;
  const range = host.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  const before = textOf(range);
  range.selectNodeContents(block);
  range.setStart(node, offset);
  return [before, textOf(range)];
}

function isInline(node: Node): boolean {
  return !(node instanceof Element) || getComputedStyle(node).display.startsWith('inline');
}

function textOf(range: Range): string {
  const copy = range.cloneContents();
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return copy.textContent;
}

function savedPlace(host: HTMLElement, caret: Caret | undefined): Place {
  if (!caret) return endOf(host);
  const { startContainer: node, startOffset: offset } = caret.range;
  const kept = node.isConnected && host.contains(node) ? { node, offset } : undefined;
  if (kept && countBefore(host, kept) === caret.before) return kept;
  // The nodes are other ones. With as much text as before, the same count leads to the same place.
  if (countAll(host) === caret.total) return placeAt(host, caret.before);
  return kept && kept.node !== host ? kept : endOf(host);
}

function placeAt(host: HTMLElement, count: number): Place {
  const texts = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  let left = count;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return endOf(host);
}

/** Behind everything, but inside the last block: text after the last block would stand outside every paragraph. */
function endOf(host: HTMLElement): Place {
  let node: Element = host;
  for (let last = node.lastElementChild; last; last = node.lastElementChild) {
    const block = /^(p|div|ul|ol|li|blockquote|h[1-6]|pre)$/.test(last.localName) && last === node.lastChild;
    if (!block || (last as HTMLElement).contentEditable === 'false') break;
    node = last;
  }
  const filler = node.lastChild?.nodeName === 'BR' ? 1 : 0;
  return { node, offset: node.childNodes.length - filler };
}

function selectionOf(host: HTMLElement): Selection | null {
  const root = host.getRootNode() as Document | (ShadowRoot & Partial<Pick<Document, 'getSelection'>>);
  // Chromium keeps a selection of its own for every shadow root; elsewhere the document's serves all.
  return root.getSelection?.() ?? host.ownerDocument.getSelection();
}

function selectedPlace(host: HTMLElement): Place | undefined {
  const selection = selectionOf(host);
  if (!selection?.rangeCount) return undefined;
  const root = host.getRootNode();
  const range =
    'host' in root && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0]
      : selection.getRangeAt(0);
  if (!range || !host.contains(range.endContainer)) return undefined;
  return { node: range.endContainer, offset: range.endOffset };
}

function countBefore(host: HTMLElement, { node, offset }: Place): number {
  const range = host.ownerDocument.createRange();
  range.selectNodeContents(host);
  range.setEnd(node, offset);
  return range.toString().length;
}

function countAll(host: HTMLElement): number {
  return countBefore(host, { node: host, offset: host.childNodes.length });
}

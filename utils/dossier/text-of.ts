import { MAX_READ } from '../model/limits';
import { isNative, isPlainText } from './editable';

/** How long the page may be kept from its own work at a time, in milliseconds; and how many nodes between two looks at the clock. */
const SLICE = 12;
const STEP = 100;
/** Everything else stands on lines of its own. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Holds no text that a worker reads there. */
const PASSED =
  /^(?:script|style|template|noscript|svg|canvas|select|datalist|button|iframe|object|kring-paneel|kring-kader)$/;

/** What stands in a field or in a part of the page, with its line breaks; `cut` where there is more than is read. */
export interface PageText {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * The text that a worker sees in this element. Only called on the worker's press, or where live reading was switched on
 * (R23). Of a large part of the page little is read at a time: the page goes on meanwhile.
 */
export async function textOf(element: HTMLElement): Promise<PageText> {
  if (isNative(element)) return upTo(element.value);
  const view = element.ownerDocument.defaultView;
  let text = '';
  let from = performance.now();
  let node: Node = element;
  for (let passed = 1; text.length <= MAX_READ; passed++) {
    if (passed % STEP === 0 && performance.now() - from > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    }
    let down: Node | null = null;
    if (node.nodeType === 3) text += ofNode(node as Text, view);
    else if (node.nodeType === 1) {
      const each = node as HTMLElement;
      if (each === element || !isPassed(each, view)) {
        text += opening(each);
        if (isNative(each)) text += `${each.value}\n`;
        else down = each.firstChild;
      }
    }
    // Onwards: down, else beside, else up until there is something beside.
    while (!down && node !== element) {
      down = node.nextSibling;
      if (down) break;
      if (!node.parentNode) return upTo(text);
      node = node.parentNode;
      if (node.nodeType === 1 && !INLINE.test((node as Element).localName)) text += '\n';
    }
    if (!down) break;
    node = down;
  }
  // No pattern for the blanks at the end of a line: in a long run of them it looks from each one to the last.
  const lines = text.split('\n').map((line) => line.trim());
  return upTo(lines.filter((line) => line !== '').join('\n'));
}

function opening({ localName }: Element): string {
  if (localName === 'li') return '\n- ';
  return INLINE.test(localName) ? '' : '\n';
}

/** In HTML a line break is a blank, unless the page says otherwise. */
function ofNode({ data, parentElement }: Text, view: Window | null): string {
  if (!data.includes('\n')) return data;
  const kept = parentElement && view && /pre|break/.test(view.getComputedStyle(parentElement).whiteSpace);
  return kept ? data : data.replace(/\s+/g, ' ');
}

function isPassed(each: HTMLElement, view: Window | null): boolean {
  if (PASSED.test(each.localName) || each.hidden) return true;
  if (isNative(each) && !isPlainText(each)) return true;
  if (INLINE.test(each.localName) || each.checkVisibility()) return false;
  // Has no box of its own, and shows what is in it.
  return view?.getComputedStyle(each).display !== 'contents';
}

function upTo(text: string): PageText {
  return text.length > MAX_READ ? { text: text.slice(0, MAX_READ), cut: true } : { text, cut: false };
}

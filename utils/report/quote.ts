/** The character that stands in a mask for every character of a quoted piece. `tidy` takes it out of real text. */
const QUOTED = '\0';

/** One line without control characters and without double, leading or trailing blanks. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The text between straight quotes; quotes within are doubled, as in a CSV file, so that every text survives. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A line and its mask: as long as the line, with `QUOTED` wherever something stands between quotes. */
export interface Span {
  readonly text: string;
  readonly mask: string;
}

// An editor may have made curly quotes of straight ones. „ and “ are both used to open, ” and “ to close.
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '„': '”“', '«': '»' };

/** The span of a tidied line. A quote that is never closed is ordinary text. */
export function spanOf(text: string): Span {
  let mask = '';
  // Quotes that were not closed once are not looked for again: a long text must not take its square in time.
  const open = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const end = open.has(text.charAt(at)) ? undefined : closing(text, at);
    if (end === undefined && CLOSERS[text.charAt(at)] !== undefined) open.add(text.charAt(at));
    if (end === undefined) mask += text.charAt(at);
    else {
      mask += QUOTED.repeat(end + 1 - at);
      at = end;
    }
  }
  return { text, mask };
}

/** What stands between the quotes of a quoted piece. */
export function unquote(piece: string): string {
  const inner = piece.slice(1, -1);
  return tidy(piece.startsWith('"') ? inner.replaceAll('""', '"') : inner.replace(/““|””/g, '"'));
}

/** Whether a text could be two that were put in one line: such a topic stands in quotes. */
export function looksJoined(text: string): boolean {
  return / [-–—•*] |\p{L}{3}[.!] /u.test(text);
}

/** Where a line ends when these characters at its end do not count. */
export function endWithout(mask: string, chars: string): number {
  let end = mask.length;
  while (end > 0 && chars.includes(mask.charAt(end - 1))) end--;
  return end;
}

/** Part of a span, without blanks around it. */
export function sliceSpan(span: Span, from: number, to: number = span.text.length): Span {
  const piece = span.text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = Math.max(start, to - (piece.length - piece.trimEnd().length));
  return { text: span.text.slice(start, end), mask: span.mask.slice(start, end) };
}

function closing(text: string, open: number): number | undefined {
  const closers = CLOSERS[text.charAt(open)];
  if (closers === undefined) return undefined;
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (!closers.includes(char)) continue;
    if (text.charAt(at + 1) !== char) return at;
    at++;
  }
  // Typed by hand: opened straight and closed curly.
  const curly = closers === '"' ? text.indexOf('”', open) : -1;
  return curly > open ? curly : undefined;
}

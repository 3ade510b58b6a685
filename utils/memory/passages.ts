import type { Mention } from '../language/mentions';

/** A piece of a text; `marked` where somebody is mentioned. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Short pieces of a text around whom it mentions. */
export interface Passages {
  readonly passages: readonly (readonly Piece[])[];
  /** The text mentions people in more places. */
  readonly more: boolean;
}

/** Characters before and after a mention, about; and the longest that a passage gets. */
const AROUND = 60;
const LONGEST = 400;

/**
 * The first `most` passages around the mentions of a text, in whole words. Mentions that stand close share one. That there is
 * nobody ("geen broers") is not marked.
 * @param mentions in the order of the text, as found in it.
 */
export function passagesIn(text: string, mentions: readonly Mention[], most: number): Passages {
  const runs: { from: number; to: number; marks: Mention[] }[] = [];
  for (const mention of mentions) {
    if (mention.care === 'none') continue;
    const last = runs.at(-1);
    if (last && mention.start < last.to && mention.end - last.from < LONGEST) {
      last.marks.push(mention);
      last.to = after(text, mention.end);
      continue;
    }
    if (runs.length === most) return { passages: runs.map((run) => pieces(text, run)), more: true };
    // What stands in the passage before is not said twice.
    const from = Math.min(mention.start, Math.max(before(text, mention.start), last?.to ?? 0));
    runs.push({ from, to: after(text, mention.end), marks: [mention] });
  }
  return { passages: runs.map((run) => pieces(text, run)), more: false };
}

/** Where a passage begins: at a line or a word. */
function before(text: string, at: number): number {
  const from = Math.max(0, at - AROUND);
  const cut = text.slice(from, at);
  const line = cut.lastIndexOf('\n');
  const word = from > 0 ? cut.search(/\s/) : -1;
  return from + (line >= 0 ? line : word) + 1;
}

/** Where a passage ends: at a line or a word. */
function after(text: string, at: number): number {
  const to = Math.min(text.length, at + AROUND);
  const cut = text.slice(at, to);
  const line = cut.indexOf('\n');
  if (line >= 0) return at + line;
  const [last] = to < text.length ? (/\s\S*$/.exec(cut) ?? ['']) : [''];
  return to - last.length;
}

function pieces(
  text: string,
  { from, to, marks }: { readonly from: number; readonly to: number; readonly marks: readonly Mention[] },
): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start > at) found.push({ text: text.slice(at, start), marked: false });
    found.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  if (to > at) found.push({ text: text.slice(at, to), marked: false });
  return found;
}

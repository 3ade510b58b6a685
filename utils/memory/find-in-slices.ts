import { findMentions, type Mention } from '../language/mentions';

/** Characters that are looked through at a time, and how long that may go on before others have a turn, in milliseconds. */
const SLICE = 16_000;
const TURN = 12;

/**
 * All mentions in a text of any length, in order, with turns for the page in between.
 * @returns undefined where `signal` ended it: nobody waits for it any more.
 */
export async function findInSlices(text: string, signal: AbortSignal): Promise<Mention[] | undefined> {
  const found: Mention[] = [];
  let since = performance.now();
  for (let from = 0; from < text.length;) {
    const to = endOfSlice(text, from);
    for (const mention of findMentions(text.slice(from, to)))
      found.push({ ...mention, start: mention.start + from, end: mention.end + from });
    from = to;
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    since = performance.now();
  }
  return signal.aborted ? undefined : found;
}

/** After a line, else after a sentence, else between words: what belongs together is looked at together. */
function endOfSlice(text: string, from: number): number {
  const most = from + SLICE;
  if (most >= text.length) return text.length;
  for (const end of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(end, most - end.length);
    if (at > from) return at + end.length;
  }
  return most;
}

import { findMentions, type Mention } from '../language/mentions';

/** Characters that are looked through at a time, and how long that may go on before others have a turn, in milliseconds. */
const SLICE = 16_000;
const TURN = 12;
/** Characters around a mention that can change what it means ("geen contact met", DOMAIN 5.5), and more. */
const MARGIN = 200;

/**
 * All mentions in a text of any length, in order, with turns for the page in between. Slices overlap, so that each mention is
 * looked at with what stands around it.
 * @returns undefined where `signal` ended it: nobody waits for it any more.
 */
export async function findInSlices(text: string, signal: AbortSignal): Promise<Mention[] | undefined> {
  const found: Mention[] = [];
  let since = performance.now();
  for (let done = 0; done < text.length;) {
    const from = Math.max(0, done - MARGIN);
    const to = Math.min(from + SLICE, text.length);
    const until = to === text.length ? to : to - MARGIN;
    for (const mention of findMentions(text.slice(from, to))) {
      const start = mention.start + from;
      if (start >= done && start < until) found.push({ ...mention, start, end: mention.end + from });
    }
    done = until;
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    since = performance.now();
  }
  return signal.aborted ? undefined : found;
}

// The signs of Kring are looked for in the whole text at once, so that a long dossier without any costs next to
// nothing. No pattern has the flag u: it makes them several times slower.

/** The title, the mark and the headings of the lists, whatever became of them; a line may still turn out not to be one. */
const SIGN =
  /heen\s*(?:[-–—:,*_<]|$)|\(kring \d|wie\s+er\s+zijn|vanuit\s+beroep|voor een tijd|wie\s+elkaar\s+(?:al\s+)?kennen|verder\s+verteld|toen\s+en\s+nu/gim;
/** What nobody but Kring says of somebody, in a line that lost its heading. */
const SAYING =
  /(?:belangrijk|betekenis) voor [^"“„«]{1,60}["“„«]|voor wie [^"“„«]{1,60}["“„«]|(?:over en weer|wederzijds) belangrijk|(?:andersom|omgekeerd):? ["“„«]/gi;
/** How much of the text around a sign is read: more than any of our texts is long between two of its own signs. */
const LINES = 60;
const CHARACTERS = 100_000;

/** Whether there is any sign of a text of Kring's: its title, its mark or one of its headings. Cheap, also for a whole file. */
export function hasOwnText(text: string): boolean {
  return text.search(SIGN) >= 0;
}

/** The pieces of a text in which something of Kring's may stand, in order. */
export function piecesToRead(text: string): string[] {
  const found = [SIGN, SAYING].map((sign) => [...text.matchAll(sign)]).find((some) => some.length > 0);
  if (!found) return [];
  const starts = lineStarts(text);
  const pieces: { from: number; to: number }[] = [];
  let line = 0;
  for (const { index, 0: sign } of found) {
    while ((starts[line + 1] ?? Infinity) <= index) line++;
    const last = pieces.at(-1);
    const from = Math.max(starts[line - LINES] ?? 0, index - CHARACTERS);
    const to = Math.min(starts[line + LINES] ?? text.length, index + sign.length + CHARACTERS);
    if (last && from <= last.to) last.to = Math.max(to, last.to);
    else pieces.push({ from, to });
  }
  return pieces.map(({ from, to }) => text.slice(from, to));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * What stands at `{record}` in `text`, where the whole text fits `pattern`; `*` fits anything. Wildcards and
 * never regular expressions: a profile must not be able to hang a page.
 * @returns undefined where it does not fit; "" where it fits and the pattern has no `{record}`.
 */
export function matchPattern(pattern: string, text: string): string | undefined {
  const pieces = pattern.split(/(\*|\{record\})/).filter((piece) => piece !== '');
  let record = '';
  let at = 0;
  let open: '*' | '{record}' | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (piece === '*' || piece === '{record}') {
      open = piece;
      continue;
    }
    const last = index === pieces.length - 1;
    const found = !open ? at : last ? text.lastIndexOf(piece) : text.indexOf(piece, at);
    if (found < at || !text.startsWith(piece, found)) return undefined;
    if (open === '{record}') record = text.slice(at, found);
    at = found + piece.length;
    open = undefined;
  }
  if (open === '{record}') record = text.slice(at);
  else if (!open && at !== text.length) return undefined;
  return record;
}

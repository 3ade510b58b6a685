/** A text of the page in one line, without the colon or star of a label. */
export function tidy(text: string | null | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  // No pattern for the end: it would begin again at every colon of a page full of them.
  let end = line.length;
  while (end > 0 && ':*'.includes(line.charAt(end - 1))) end--;
  return end < line.length ? line.slice(0, end).trimEnd() : line;
}

/** A text of the page in one line, without the colon or star of a label. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:*]+$/, '');
}

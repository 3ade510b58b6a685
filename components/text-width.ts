/** The typeface of every picture. */
export const TYPEFACE = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

let pen: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** How wide a text is in a picture, in pixels; `size` is that of the letters. */
export function textWidth(text: string, size: number): number {
  const key = `${size} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    // Without a canvas nothing can be measured: a letter is then a little wider than it mostly is.
    if (pen) pen.font = `${size}px ${TYPEFACE}`;
    width = pen?.measureText(text).width ?? text.length * size * 0.6;
    known.set(key, width);
  }
  return width;
}

/** Forgets every text that was measured: another talk begins. */
export function forgetTexts(): void {
  known.clear();
}

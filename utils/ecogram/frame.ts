import type { Frame } from './scene';

/** So many people have room in the usual frame; more make it grow. */
const USUAL = 30;
/** The frame grows in steps of so many people, so that it stays the same for most who are added. */
const STEP = 10;

/**
 * The frame for so many people in a given width, in pixels: one height up to 30 people, then growing; all labels
 * have room up to 30, nearly all up to 60, and all dots up to 150.
 */
export function frameFor(count: number, width: number): Frame {
  const wide = Math.max(1, width);
  const usual = wide < 328 ? (328 * 440) / wide : 440 + (wide - 328) * 0.385;
  const people = Math.ceil(count / STEP) * STEP;
  const labelled = Math.min(people, 60) * 3900 + Math.max(0, people - 60) * 2600;
  return { width: wide, height: Math.round(people <= USUAL ? usual : Math.max(usual, labelled / wide)) };
}

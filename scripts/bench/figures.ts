/** What the bench measures and how it is told: one row per figure, with its bound where it has one. */

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** "ms", "bytes", "times", ... */
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What else is good to know, such as the two sides of a ratio. */
  readonly note?: string;
}

/** The middle value. @throws Error for an empty list. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this part of the values lies. @throws Error for an empty list. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * A ratio of two medians, with both in the note; and the ratio of the lower quartiles, which other work on the machine
 * touches less.
 */
export function ratio(
  name: string,
  ours: readonly number[],
  theirs: readonly number[],
  rest: Pick<Figure, 'atMost' | 'note'> = {},
): Figure {
  const [fast, bare] = [quantile(ours, 0.25), quantile(theirs, 0.25)];
  const note =
    `${short(median(ours))} ms against ${short(median(theirs))} ms (medians of ${ours.length} and ${theirs.length}); ` +
    `lower quartiles ${short(fast)} and ${short(bare)}: ${round(fast / bare, 2)} times`;
  return {
    name,
    value: round(median(ours) / median(theirs), 2),
    unit: 'times',
    ...rest,
    note: rest.note ? `${note}; ${rest.note}` : note,
  };
}

/** Rounded for reading. */
export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** The same, with more digits for what is less than one. */
function short(value: number): number {
  return round(value, value < 1 ? 3 : 1);
}

/** Whether the figure keeps its bound; undefined where it has none. */
export function keeps({ value, atMost, atLeast }: Figure): boolean | undefined {
  if (atMost === undefined && atLeast === undefined) return undefined;
  return value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
}

/** All figures as one table of text. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${figure.value} ${figure.unit}`,
    bound(figure),
    { true: 'ok', false: 'MISSED', undefined: '' }[String(keeps(figure))] ?? '',
    figure.note ?? '',
  ]);
  const all = [['figure', 'value', 'bound', '', 'note'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function bound({ atMost, atLeast }: Figure): string {
  if (atMost !== undefined && atMost === atLeast) return `${atMost}`;
  if (atMost !== undefined) return `at most ${atMost}`;
  return atLeast === undefined ? '–' : `at least ${atLeast}`;
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** "22 november 2026", or "22 nov 2026" when short, in the time zone of this machine. */
export function dateInWords(time: number, short: boolean): string {
  const date = new Date(time);
  return `${date.getDate()} ${(short ? SHORT : MONTHS)[date.getMonth()] ?? ''} ${date.getFullYear()}`;
}

/** "22 november 2026" from "2026-11-22". */
export function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dateInWords(new Date(year, month - 1, date).getTime(), false);
}

/** "2026-11-22" from a date in Dutch words or figures; undefined where there is none. */
export function readDate(text: string): string | undefined {
  const parts = /^(\d{1,2})[ /.-]+(\p{L}+|\d{1,2})\.?[ /.-]+(\d{4})$/u.exec(text.toLowerCase());
  if (!parts) return undefined;
  const [, day = '', word = '', year = ''] = parts;
  const named = MONTHS.findIndex(
    (month, at) => word === SHORT[at] || (word.length > 2 && month.startsWith(word)),
  );
  const month = /^\d/.test(word) ? Number(word) : named + 1;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Refuses 31 februari: such a day moves to the next month.
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

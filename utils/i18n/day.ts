import type { Messages } from './messages';

/**
 * "3 mei", with the year where it is not `year`.
 * @param date a day as "2026-05-03".
 */
export function dayInWords(date: string, year: number, t: Messages): string {
  return new Intl.DateTimeFormat(t.earlier.locale, {
    day: 'numeric',
    month: 'long',
    ...(!date.startsWith(`${year}-`) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

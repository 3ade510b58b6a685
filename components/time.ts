/** "14:05", or "zaterdag 14:05" when it is not today. `at` in milliseconds since 1970. */
export function clock(at: number, language: 'nl' | 'en'): string {
  const today = new Date(at).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...(!today && { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

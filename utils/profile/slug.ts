/** "Café Zuid!" -> "cafe-zuid": small letters and digits that every disk and address takes; '' where there are none. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

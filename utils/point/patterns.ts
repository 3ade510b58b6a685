import { matchPattern } from '../dossier/pattern';
import { MOST } from '../profile/most';

/** What an address is cut at; kept, as the pattern is made of the same pieces. */
const BORDERS = /([/?&=#;]+)/;

/** Whether a piece of an address, a name or an id may be another one tomorrow: a number, or letters and digits mixed. */
export function looksGenerated(piece: string): boolean {
  return (
    /^\d+$|\d{3,}/.test(piece) ||
    (piece.length >= 8 &&
      /\d/.test(piece) &&
      /^[a-z\d_-]+$/i.test(piece) &&
      (piece.match(/\d/g) ?? []).length > 2)
  );
}

/**
 * A pattern that fits all these addresses (behind the host) and holds only what is the same in every one of them: whole
 * path segments and query values. What is a number is another one tomorrow, also where it was the same.
 * @returns undefined where nothing but `*` would be left.
 */
export function commonAddress(addresses: readonly string[]): string | undefined {
  const cut = addresses.map((address) =>
    address.split(BORDERS).map((piece) => (looksGenerated(piece) ? '*' : piece)),
  );
  return checked(common(cut)?.join(''), addresses);
}

/** The same for titles, by the word. */
export function commonTitle(titles: readonly string[]): string | undefined {
  const cut = titles.map((title) => title.split(/( +)/).map((word) => (/\d/.test(word) ? '*' : word)));
  // How many words a name has, differs.
  return checked(
    common(cut)
      ?.join('')
      .replace(/\*( +\*)+/g, '*'),
    titles,
  );
}

/**
 * Pieces that stand in all lists: one by one where they are equally long, else from the front and from the end. Every
 * second piece is a border, so what is left open reaches from border to border.
 */
function common(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  if (lists.length === 0) return undefined;
  return lists.reduce((a, b) => {
    if (a.length === b.length) return a.map((piece, index) => (piece === b[index] ? piece : '*'));
    const shortest = Math.min(a.length, b.length);
    let front = 0;
    while (front < shortest && a[front] === b[front]) front++;
    let end = 0;
    while (end < shortest - front && a.at(-1 - end) === b.at(-1 - end)) end++;
    return [...a.slice(0, front - (front % 2)), '*', ...a.slice(a.length - end + (end % 2))];
  });
}

function checked(pattern: string | undefined, texts: readonly string[]): string | undefined {
  if (!pattern || pattern.length > MOST.pattern || !/[\p{L}]/u.test(pattern)) return undefined;
  return texts.every((text) => matchPattern(pattern, text) !== undefined) ? pattern : undefined;
}

/**
 * What an address pattern says besides where the dossier is: the words behind its first segment, without the names of
 * query values. Where there are none, every screen may have this address.
 */
export function wordsOf(pattern: string): readonly string[] {
  const [path = '', query = ''] = pattern.split(/\?(.*)/s);
  const values = query.split(/[&;#]/).map((pair) => pair.split('=')[1] ?? '');
  return [...path.split(/[/#=]/).slice(2), ...values].filter((word) => /\p{L}{2}/u.test(word));
}

/**
 * Patterns for the address of a frame, from what lasts to what is exact: the page alone, the page with one segment left
 * open, the page with the words of its query, any frame.
 */
export function framePatterns(address: string): readonly string[] {
  const [path = '', query] = address.split(/(?=[?#])(.*)/s);
  const segments = path.split('/').map((segment) => (looksGenerated(segment) ? '*' : segment));
  const open = segments.flatMap((segment, index) =>
    segment === '' || segment === '*' ? [] : [segments.with(index, '*')],
  );
  const exact = query?.split(BORDERS).map((piece) => (looksGenerated(piece) ? '*' : piece)) ?? [];
  const made = [
    `${segments.join('/')}*`,
    ...open.map((each) => `${each.join('/')}*`),
    ...(exact.length > 0 ? [`${segments.join('/')}${exact.join('')}*`] : []),
    '*',
  ].map((pattern) => pattern.replace(/\*+/g, '*'));
  return [...new Set(made)].filter((pattern) => pattern.length <= MOST.pattern);
}

/** Where `key` stands as a whole piece in an address, with what is right around it; undefined where it does not, or twice. */
export function recordInAddress(key: string, address: string): string | undefined {
  const pieces = address.split(BORDERS);
  const at = pieces.indexOf(key);
  // At the very end the next screen may have more behind it, which would then be part of the key.
  if (at < 2 || at !== pieces.lastIndexOf(key) || at === pieces.length - 1) return undefined;
  const near = pieces.slice(Math.max(0, at - 3), at).map((piece) => (looksGenerated(piece) ? '*' : piece));
  return `${at > 4 ? '*' : ''}${near.join('')}{record}${pieces[at + 1] ?? ''}*`;
}

/** The same in a title, by the word. */
export function recordInTitle(key: string, title: string): string | undefined {
  const words = title.split(' ');
  const at = words.indexOf(key);
  if (at < 0 || at !== words.lastIndexOf(key)) return undefined;
  const before = at === 0 ? '' : at === 1 ? `${words[0] ?? ''} ` : `*${words[at - 1] ?? ''} `;
  return `${before}{record}${at === words.length - 1 ? '' : ' *'}`;
}

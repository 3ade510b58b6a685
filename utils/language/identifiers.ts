type IdentifierKind = 'bsn' | 'rijksregister' | 'email' | 'phone';

/** Something in a text that points at one human: `text.slice(start, end)`. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu;

/** With a country: "+32 475 12 34 56", "0031 6 12345678", "+31 (0)20 123 45 67". */
const PHONE_ABROAD = /(?<!\d)(?:\+[1-9]\d{0,2}|00[1-9]\d)(?:[\s./-]?(?:\(0\)[\s]?)?\d{1,12}){1,6}(?!\d)/g;

/** Without: "06-12345678", "0475 12 34 56", "020 123 4567", "03/123.45.67". One separator all through the second part. */
const PHONE_HERE =
  /(?<!\d)(?<!\d[./-])\(?0[1-9]\d{0,2}\)?(?:\s?[-/]\s?|[\s.])?\d{2,8}(?:([\s.])\d{2,4}(?:\1\d{2,4}){0,3})?(?!\d)(?![./-]\d)/g;

const DATE = /^\d\d([\s./-])\d\d\1(?:19|20)\d\d/;

/** Digits in groups, as people write numbers. */
const GROUPED_DIGITS = /(?<![\d+])\d+(?:[\s./-]\d+)*/g;

const BSN_SHAPES = new Set(['9', '4 2 3', '3 3 3', '2 2 2 3', '3 2 4', '2 3 4', '4 5', '1 1 1 1 1 1 1 1 1']);
const RIJKSREGISTER_SHAPES = new Set(['11', '2 2 2 3 2', '6 3 2', '6 5', '2 2 2 5']);

/**
 * Numbers and addresses that have no place in a note (DOMAIN R12): BSN (9 digits that pass the elfproef),
 * rijksregisternummer (11 digits that pass modulo 97), e-mail address, Dutch or Belgian telephone number. In the order
 * of the text, without overlap. Finds nothing in dates, house numbers and postal codes.
 */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (kind: IdentifierKind, start: number, end: number): void => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
  };
  for (const match of text.matchAll(EMAIL)) add('email', match.index, match.index + match[0].length);
  for (const run of text.matchAll(GROUPED_DIGITS)) {
    for (const { digits, shape, start, end } of windows(run[0], run.index)) {
      if (RIJKSREGISTER_SHAPES.has(shape) && isRijksregister(digits)) add('rijksregister', start, end);
      // A telephone number has this length only when it is written in groups.
      if (shape === '9' && isBsn(digits)) add('bsn', start, end);
    }
  }
  for (const match of text.matchAll(PHONE_ABROAD)) {
    const digits = onlyDigits(match[0].replace('(0)', '')).replace(/^00/, '').length;
    if (digits >= 9 && digits <= 15) add('phone', match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(PHONE_HERE)) {
    const digits = onlyDigits(match[0]).length;
    if ((digits === 9 || digits === 10) && !DATE.test(match[0]))
      add('phone', match.index, match.index + match[0].length);
  }
  for (const run of text.matchAll(GROUPED_DIGITS)) {
    for (const { digits, shape, start, end } of windows(run[0], run.index))
      if (BSN_SHAPES.has(shape) && isBsn(digits)) add('bsn', start, end);
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Window {
  readonly digits: string;
  /** Lengths of the groups: "4 2 3". */
  readonly shape: string;
  readonly start: number;
  readonly end: number;
}

/** Neighbouring groups of digits that have 9 or 11 digits together. */
function windows(run: string, offset: number): Window[] {
  const groups = [...run.matchAll(/\d+/g)];
  const result: Window[] = [];
  groups.forEach((first, from) => {
    let digits = '';
    const lengths: number[] = [];
    for (const group of groups.slice(from, from + 9)) {
      digits += group[0];
      lengths.push(group[0].length);
      if (digits.length > 11) return;
      if (digits.length === 9 || digits.length === 11)
        result.push({
          digits,
          shape: lengths.join(' '),
          start: offset + first.index,
          end: offset + group.index + group[0].length,
        });
    }
  });
  return result;
}

/** Elfproef: the digits times 9, 8, ... 2 and -1 add up to a multiple of 11. */
function isBsn(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0 && Number(digits) > 0;
}

/** The last two digits are 97 minus the first nine modulo 97; for births from 2000 on with a 2 in front. */
function isRijksregister(digits: string): boolean {
  const check = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  return Number(body) > 0 && [body, `2${body}`].some((number) => 97 - (Number(number) % 97) === check);
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}

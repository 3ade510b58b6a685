import { isFact } from './facts';
import { type Span, quote, sliceSpan, spanOf, unquote } from './quote';

/** How a person is called in the text: relation, first name, and a number where two would be called the same. */
export interface Label {
  readonly words: string;
  readonly name?: string;
  readonly number?: number;
}

// No sign of the grammar, and at most five words, so that no sentence of the story begins with a label.
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}'’./&+-]*(?: ['’]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’./&+-]*){0,4}$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
// "buurman van 12" has no number and "vriend van Henk" no name: what follows these words belongs to the relation.
const BINDS = new Set(
  "aan bij de den der en het in met naar nr nummer of op 't te ten ter tot uit van vanuit voor".split(' '),
);

/** The label as it stands in the text: plain where it reads back the same, else between quotes. */
export function writeLabel(label: Label): string {
  const { words, name, number } = label;
  const tail = number === undefined ? '' : ` ${number}`;
  const forms = name === undefined ? [words] : [`${words} ${name}`, `${words} ${quote(name)}`];
  const plain = forms.find((form) => {
    const read = readLabel(spanOf(form + tail));
    return read?.words === words && read.name === name && read.number === number;
  });
  return plain === undefined ? quoteLabel(label) : plain + tail;
}

/** The label with its words between quotes. */
export function quoteLabel({ words, name, number }: Label): string {
  return [quote(words), name === undefined ? '' : quote(name), number ?? '']
    .filter((one) => one !== '')
    .join(' ');
}

/** The label in a piece of text; undefined where it cannot be one. */
export function readLabel(span: Span): Label | undefined {
  const digits = / (\d{1,3})$/u.exec(span.mask);
  if (digits && !BINDS.has(lastWord(span.mask.slice(0, digits.index)).toLowerCase())) {
    const base = readBase(sliceSpan(span, 0, digits.index));
    return base && { ...base, number: Number(digits[1]) };
  }
  return readBase(span);
}

function readBase(span: Span): Label | undefined {
  const quoted = /^(?:(\0+)|([^\0]+?))(?: (\0+))?$/u.exec(span.mask);
  const [, first, plain = '', second] = quoted ?? [];
  const name = second === undefined ? undefined : unquote(span.text.slice(-second.length));
  if (first !== undefined) {
    const words = unquote(span.text.slice(0, first.length));
    return name === undefined ? { words } : { words, name };
  }
  // Where a line was broken, the next may begin with a clause.
  if (
    !PLAIN.test(plain) ||
    /^(?:en|volgens mij|voor|andersom|omgekeerd)(?: |$)|\p{L}{3}\. /iu.test(plain) ||
    isFact(plain)
  )
    return undefined;
  return name === undefined ? splitName(plain) : { words: plain, name };
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** The name is what stands at the end with capitals: "oud-collega Henk", "zus A.". */
function splitName(text: string): Label {
  const tokens = text.split(' ');
  const binds = (at: number): boolean => BINDS.has((tokens[at] ?? '').toLowerCase());
  let start = tokens.length;
  while (start > 1 && NAME.test(tokens[start - 1] ?? '') && !binds(start - 1)) start--;
  if (start === tokens.length || binds(start - 1)) return { words: text };
  return { words: tokens.slice(0, start).join(' '), name: tokens.slice(start).join(' ') };
}

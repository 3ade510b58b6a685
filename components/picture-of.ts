import type { Messages } from '../utils/i18n';
import { KINDS, type Kind, type PersonId } from '../utils/model/draft';
import { frameFor } from '../utils/ecogram/frame';
import { layOut } from '../utils/ecogram/layout';
import type { Figure, LabelForm, Layout } from '../utils/ecogram/scene';
import type { Circle, CirclePerson } from '../utils/instruments/circle';
import { textWidth } from './text-width';

/** Size of the letters of a label, and of a line of it, in pixels. */
export const LETTERS = 13;
export const LINE = 15;
/** Looking together, a picture no wider than this is enlarged, so that its letters are large too; in pixels. */
export const CALM = 560;
/** What is left of a label where there is no room, in characters. */
const SHORT = 10;

/**
 * The place of everybody in a picture of this width, in pixels; as high as so many people need, without the legend.
 * @param marks a word under the label of somebody.
 */
export function layoutOf(
  circle: Pick<Circle, 'people'>,
  width: number,
  t: Messages,
  marks?: ReadonlyMap<PersonId, string>,
): Layout {
  const words = Object.fromEntries(
    [...KINDS, '' as const].map((kind) => [kind, form([kindWord(kind, t)], 12)]),
  );
  return layOut(
    circle.people.map((one) => figureOf(one, t, marks?.get(one.id))),
    frameFor(circle.people.length, width),
    words,
  );
}

/** The word of a kind in the picture. */
export function kindWord(kind: Kind | '', t: Messages): string {
  return kind === '' ? t.picture.noKind : t.picture.kinds[kind];
}

function figureOf(one: CirclePerson, t: Messages, mark: string | undefined): Figure {
  const { id, label, kind, role, person } = one;
  // That somebody died is a word, not only a shape.
  const tail = [...(person.contact === 'died' ? [t.facts.contact.died] : []), ...(mark ? [mark] : [])];
  const forms = [[label], halves(label), shortened(label)]
    .filter((lines) => lines !== undefined)
    .map((lines) => form([...lines, ...tail], LETTERS));
  return { id, kind, role, closeness: person.closeness, pin: person.pin, forms };
}

function form(lines: readonly string[], size: number): LabelForm {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  return { lines, width: Math.ceil(width), height: lines.length * LINE };
}

/** In two lines, as even as can be; undefined for one word. */
function halves(label: string): string[] | undefined {
  const blanks = [...label.matchAll(/ /g)].map(({ index }) => index);
  const uneven = (at: number): number => Math.abs(label.length - 1 - 2 * at);
  const [middle] = blanks.sort((a, b) => uneven(a) - uneven(b));
  return middle === undefined ? undefined : [label.slice(0, middle), label.slice(middle + 1)];
}

/** The first word or words, or half a word; undefined where that is all. */
function shortened(label: string): [string] | undefined {
  if (label.length <= SHORT) return undefined;
  const blank = label.lastIndexOf(' ', SHORT);
  return [`${label.slice(0, blank > 2 ? blank : SHORT - 1)}…`];
}

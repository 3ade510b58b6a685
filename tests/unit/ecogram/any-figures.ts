import fc from 'fast-check';
import { CLOSENESS, KINDS, ROLES, type Pin } from '../../../utils/model/draft';
import type { Figure, Frame, LabelForm, SectorKind, SectorWords } from '../../../utils/ecogram/scene';
import { nl } from '../../../utils/i18n/nl';

/** The panel at 360 px, and the panel in a tab. */
export const NARROW: Frame = { width: 328, height: 440 };
export const WIDE: Frame = { width: 640, height: 560 };

/** Pixels per character and per line of a label, and of a word at the rim. */
const LETTER = 6.6;
const LINE = 15;
const RIM = { letter: 5.8, line: 14 };

/** The forms of a label as the picture makes them: whole, on two lines at the blank nearest to the middle, shortened. */
export function formsOf(label: string): LabelForm[] {
  const form = (lines: readonly string[]): LabelForm => ({
    lines,
    width: Math.max(...lines.map((line) => line.length)) * LETTER,
    height: lines.length * LINE,
  });
  const half = label.length / 2;
  const blanks = [...label.matchAll(/ /g)].map(({ index }) => index);
  const blank = blanks.toSorted((a, b) => Math.abs(a - half) - Math.abs(b - half))[0];
  return [
    form([label]),
    ...(blank === undefined ? [] : [form([label.slice(0, blank), label.slice(blank + 1)])]),
    ...(label.length > 10 ? [form([`${label.slice(0, 9)}…`])] : []),
  ];
}

/** The words at the rim as the picture writes them, long ones on two lines. */
export const WORDS: SectorWords = Object.fromEntries(
  [...KINDS, '' as const].map((kind): [SectorKind, LabelForm] => {
    const word = kind === '' ? 'onbekend' : nl.kinds[kind];
    const lines = word.length > 10 ? word.split(/ (?=\S+$)/) : [word];
    const width = Math.max(...lines.map((line) => line.length)) * RIM.letter;
    return [kind, { lines, width, height: lines.length * RIM.line }];
  }),
);

const anyKind = fc.constantFrom<SectorKind>(...KINDS, '');
export const anyPin: fc.Arbitrary<Pin> = fc.record({
  x: fc.double({ min: -1, max: 1, noNaN: true }),
  y: fc.double({ min: -1, max: 1, noNaN: true }),
});

/** Words of 3 to 24 characters, with a blank or without. */
const anyLabel = fc
  .tuple(fc.integer({ min: 3, max: 24 }), fc.option(fc.integer({ min: 1, max: 22 }), { nil: 0 }))
  .map(([length, blank]) => {
    const text = 'grootmoederlijkeachterneef'.slice(0, length);
    return blank > 0 && blank < length - 1 ? `${text.slice(0, blank)} ${text.slice(blank + 1)}` : text;
  });

type Look = Omit<Figure, 'id' | 'pin'>;
const anyLook: fc.Arbitrary<Look> = fc.record({
  closeness: fc.constantFrom(undefined, ...CLOSENESS),
  kind: anyKind,
  role: fc.constantFrom(...ROLES),
  forms: anyLabel.map(formsOf),
});

/** So many people of any mix; or all much alike, which is harder. Nobody is pinned. */
export function anyFigures(minLength: number, maxLength: number): fc.Arbitrary<Figure[]> {
  // Without this, fast-check makes few people only.
  const size = { minLength, maxLength, size: 'max' as const };
  const alike = fc
    .tuple(anyLook, fc.subarray(['closeness', 'kind', 'role', 'forms'] as const), fc.array(anyLook, size))
    .map(([look, same, looks]) =>
      looks.map((each) => ({ ...each, ...Object.fromEntries(same.map((key) => [key, look[key]])) })),
    );
  return fc
    .oneof(fc.array(anyLook, size), alike)
    .map((looks) => looks.map((look, at) => ({ ...look, id: `p${at}`, pin: undefined })));
}

/** Thirty labels of people as they are often named, with kind and role; more of them with a number. */
const USUAL: readonly (readonly [string, SectorKind, Figure['role']])[] = [
  ['moeder', 'gezin', 'network'],
  ['zus', 'familie', 'network'],
  ['vriendin van school', 'vrienden', 'network'],
  ['buurman van 12', 'buurt', 'network'],
  ['collega', 'werk', 'network'],
  ['huisarts', 'formeel', 'professional'],
  ['partner', 'gezin', 'network'],
  ['oom', 'familie', 'network'],
  ['beste vriend', 'vrienden', 'network'],
  ['voetbaltrainer', 'vereniging', 'network'],
  ['maatschappelijk werker', 'formeel', 'professional'],
  ['dominee', 'geloof', 'network'],
  ['dochter', 'gezin', 'network'],
  ['tante', 'familie', 'network'],
  ['buurvrouw', 'buurt', 'network'],
  ['gamevriend', 'online', 'network'],
  ['mentor', 'school', 'network'],
  ['kapper', '', 'network'],
  ['maatje', 'vereniging', 'volunteer'],
  ['schoonmoeder', 'familie', 'network'],
];

/** A circle as it may be told, always the same; with closeness for most, or not asked at all. */
export function usualFigures(count: number, asked = true): Figure[] {
  const closeness = ['near', 'middle', 'near', 'far', 'middle', undefined, 'far'] as const;
  return Array.from({ length: count }, (_, at) => {
    const [word, kind, role] = USUAL[at % USUAL.length]!;
    const label = at < USUAL.length ? word : `${word} ${1 + Math.floor(at / USUAL.length)}`;
    const feels = asked ? closeness[(at * 3) % closeness.length] : undefined;
    return { id: `p${at}`, closeness: feels, kind, role, forms: formsOf(label), pin: undefined };
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANNELS, type Draft, FUNCTIONS, linkKey, tieKey } from '../../../utils/model/draft';
import type { ReportOptions } from '../../../utils/report/options';
import { parseReport } from '../../../utils/report/parse';
import { reportParts } from '../../../utils/report/parts';
import { printReport } from '../../../utils/report/print';
import { anyDraft, anyVariant, calmDraft, calmVariant, hostile, optionsWith } from './drafts';

/** One line, as the text can hold it. Written apart from the code under test. */
const line = (text: string | undefined): string =>
  Array.from(text ?? '', (char) => (/\s|\p{Cc}/u.test(char) ? ' ' : char))
    .join('')
    .split(' ')
    .filter(Boolean)
    .join(' ');

/** What a variant keeps of a draft. */
function kept(draft: Draft, options: ReportOptions): unknown {
  const ids = Object.keys(draft.people);
  const called = (id: string): { words: string; name?: string } => {
    const person = draft.people[id];
    const name = options.names ? line(person?.name) : '';
    return { words: line(person?.words) || 'iemand', ...(name && { name }) };
  };
  const base = (id: string): string => Object.values(called(id)).join(' ').toLowerCase();
  const label = (id: string): { words: string; name?: string; number?: number } => {
    // "zus A." needs no number beside "zus"; the other sisters keep the number that they have without names.
    const wordsOf = (other: string): string => called(other).words.toLowerCase();
    const same = ids.filter((other) => wordsOf(other) === wordsOf(id));
    const twins = ids.filter((other) => base(other) === base(id));
    const needs = called(id).name === undefined ? same.length > 1 : twins.length > 1;
    return { ...called(id), ...(needs && { number: same.indexOf(id) + 1 }) };
  };
  const tie = (id: string, direction: 'toClient' | 'fromClient'): object => {
    const said = draft.ties[tieKey(id, direction)];
    if (!said) return {};
    const note = line(said.note);
    const functions =
      options.layout === 'short' ? [] : FUNCTIONS.filter((one) => said.functions?.includes(one));
    return {
      [direction]: { ...(note && { note }), by: said.by ?? 'client', ...(functions.length && { functions }) },
    };
  };
  const facts = (id: string): object => {
    const { closeness, feeling, contact, often, channels = [], distance, since } = draft.people[id] ?? {};
    const short = {
      ...(closeness && { closeness }),
      ...(feeling && { feeling }),
      ...(contact && { contact }),
    };
    if (options.layout === 'short') return short;
    return {
      ...short,
      ...(often && { often }),
      ...(channels.length && { channels: CHANNELS.filter((one) => channels.includes(one)) }),
      ...(distance && { distance }),
      ...(since && { since }),
    };
  };
  const people = ids.map((id) => {
    const person = draft.people[id];
    const role = person?.role ?? 'network';
    const kind = person?.kind ?? '';
    const via = person?.via !== undefined && draft.people[person.via] ? label(person.via) : undefined;
    return {
      ...label(id),
      ...(kind ? { kind } : role === 'professional' && { kind: 'formeel' }),
      role,
      ...facts(id),
      ...tie(id, 'toClient'),
      ...tie(id, 'fromClient'),
      ...(via && { via }),
    };
  });
  const links =
    options.layout === 'list' || options.layout === 'both'
      ? ids.flatMap((a, at) =>
          ids
            .slice(at + 1)
            .filter((b) => draft.links[linkKey(a, b)])
            .map((b) => [label(a), label(b)]),
        )
      : [];
  const answers = Object.entries(draft.answers).flatMap(([id, { kind, text, by }]) => {
    const words = kind === 'ratherNot' ? '' : line(text);
    if (kind === 'notNow' || (kind === 'said' && !words)) return [];
    return [{ topic: line(options.topicOf(id)), kind, ...(words && { text: words }), by: by ?? 'client' }];
  });
  const list = options.layout !== 'story';
  const at = new Date(draft.startedAt);
  const two = (value: number): string => String(value).padStart(2, '0');
  const views =
    (options.layout === 'list' || options.layout === 'both') &&
    options.views.some(({ groups }) => groups.some(({ lines }) => lines.length));
  const empty = people.length + answers.length === 0 && !views;
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return {
    people: list
      ? [
          ...people.filter(({ role }) => role === 'network'),
          ...people.filter(({ role }) => role !== 'network'),
        ].map((person) => ({ ...person, date }))
      : [],
    links,
    answers: list ? answers : [],
    gone: [],
    reports: empty ? 0 : 1,
    ...(!empty && { date, version: 1 }),
    unknown: [],
  };
}

/** What was read, with the persons that `via` points to instead of their labels. */
function read(text: string): unknown {
  const { people, links, ...rest } = parseReport(text);
  const named = (label: string): unknown => {
    const person = people.find((one) => one.label === label);
    return (
      person && {
        words: person.words,
        ...(person.name !== undefined && { name: person.name }),
        ...(person.number !== undefined && { number: person.number }),
      }
    );
  };
  return {
    ...rest,
    links: links.map(({ a, b }) => [named(a), named(b)]),
    people: people.map(({ label: _label, via, ...person }) => ({
      ...person,
      ...(via !== undefined && { via: named(via) }),
    })),
  };
}

const RUNS = 1500;

test('what was printed is read back, as far as the variant keeps it', () => {
  fc.assert(
    fc.property(anyDraft, anyVariant, ({ draft, topics }, variant) => {
      const options = optionsWith(variant, topics);
      const text = printReport(reportParts(draft, options), options);
      expect(read(text)).toEqual(kept(draft, options));
    }),
    { numRuns: RUNS },
  );
});

test('a field that drops blank lines, changes line ends or trims takes nothing away', () => {
  fc.assert(
    fc.property(anyDraft, anyVariant, ({ draft, topics }, variant) => {
      const options = optionsWith(variant, topics);
      const text = printReport(reportParts(draft, options), options);
      const changed = text
        .split('\n')
        .filter(Boolean)
        .map((one) => one.trim())
        .join('\r\n');
      expect(read(changed)).toEqual(read(text));
    }),
    { numRuns: 200 },
  );
});

/** Breaks long lines at a blank, as a mail program does. */
function broken(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((one) => {
      const lines = [''];
      for (const word of one.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last ? `${last} ${word}` : word;
      }
      return lines;
    })
    .join('\n');
}

test('a mail program that breaks long lines takes nothing away from the list', () => {
  fc.assert(
    fc.property(
      calmDraft,
      calmVariant,
      fc.integer({ min: 65, max: 100 }),
      ({ draft, topics }, variant, width) => {
        const options = optionsWith({ ...variant, layout: 'list' }, topics);
        const text = printReport(reportParts(draft, options), options);
        expect(read(broken(text, width))).toEqual(read(text));
      },
    ),
    { numRuns: 500 },
  );
});

test('nothing is written on blank lines when the field drops them', () => {
  fc.assert(
    fc.property(anyDraft, anyVariant, ({ draft, topics }, variant) => {
      const options = optionsWith({ ...variant, blankLines: false }, topics);
      expect(printReport(reportParts(draft, options), options)).not.toMatch(/\n\s*\n/);
    }),
    { numRuns: 200 },
  );
});

const anyText = fc
  .array(fc.oneof(hostile, fc.lorem({ mode: 'sentences', maxCount: 2 })), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('no text makes the parser fail', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(() => parseReport(text)).not.toThrow();
    }),
    { numRuns: RUNS },
  );
});

// What a line may say in words of the grammar, and is then kept as a fact instead of a word.
const GRAMMAR = new Set(
  (
    'gezin familie vrienden buurt werk vereniging geloof school online formeel hulp of dienst via en andersom omgekeerd ' +
    'wederzijds over weer genoemd ook van betekenis voor wie cliënt client is zijn volgens mij liever niet nu op dit moment ' +
    'niemand zegt zo het goed er een tijd erbij verder verteld kring mensen om heen gesprek wie elkaar kennen kent overzicht overleden voelt heel dichtbij geeft kost kracht het contact ' +
    'mei verwaterd zwaar minder dan vroeger elke week bellen berichtjes online ver uit in de buurt al jaren houvast krijgt praktische hulp'
  ).split(' '),
);

test('within the list no word of an unknown line is lost', () => {
  // Sentinels, so that losing a line cannot hide behind the same word elsewhere.
  const withWords = fc
    .array(
      // After a title, a view or the mark, also one glued to a line, comes what is not of the list.
      hostile.filter((text) => !/heen|overzicht|kring/iu.test(text)),
      { minLength: 1, maxLength: 8 },
    )
    .map((lines) =>
      lines.flatMap((text, at) =>
        text.split(/[\n\r\v\f\u0085\u2028\u2029]/u).map((part, sub) => `${part} Woord${at}x${sub}`),
      ),
    );
  fc.assert(
    fc.property(withWords, fc.constantFrom('- ', '', '* '), (lines, bullet) => {
      const text = ['Wie er zijn:', ...lines.map((one) => bullet + one)].join('\n');
      const known = new Set(stringsIn(parseReport(text)).flatMap(wordsOf));
      for (const word of lines.flatMap((one) => wordsOf(one)))
        if (!GRAMMAR.has(word.toLowerCase()) && !/^\d+$/.test(word)) expect(known, text).toContain(word);
    }),
    { numRuns: RUNS },
  );
});

test('of a text with no sign of Kring nothing is read', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ mode: 'sentences', maxCount: 3 })), (lines) => {
      expect(parseReport(lines.join('\n\n'))).toEqual({
        people: [],
        links: [],
        answers: [],
        gone: [],
        reports: 0,
        unknown: [],
      });
    }),
  );
});

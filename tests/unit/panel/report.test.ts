import { describe, expect, it, vi } from 'vitest';
import type { Instrument } from '../../../utils/instruments/instrument';
import { REPORT, emptyDraft, linkKey, type Draft } from '../../../utils/model/draft';
import { applyPatch, type Path } from '../../../utils/model/patch';
import { namePerson } from '../../../utils/panel/naming';
import { NOTHING_CHOSEN, chosenFrom, type Chosen } from '../../../utils/panel/chosen';
import { previewOf, transferred } from '../../../utils/panel/report';
import { BUILT_IN } from '../../../utils/profile/settings';

const text = (nl: string): { nl: string; en: string } => ({ nl, en: `English: ${nl}` });
const base: Omit<Instrument, 'id'> = { title: text('Plaatje'), reason: text(''), source: '', read: () => [] };
/** One view with a text of its own, and one that the list tells. */
const VIEWS: readonly Instrument[] = [
  {
    ...base,
    id: 'circles',
    title: text('Cirkels'),
    report: ({ people }, t) =>
      (['near', 'middle'] as const).map((closeness) => ({
        heading: t.facts.closeness[closeness],
        lines: people
          .filter(({ person }) => person.closeness === closeness)
          .map(({ id, label }) => ({ id, text: label })),
      })),
  },
  { ...base, id: 'ecogram' },
];
vi.mock('../../../utils/instruments', () => ({
  get INSTRUMENTS() {
    return VIEWS;
  },
}));

function name(draft: Draft, id: string, typed: string): Draft {
  return applyPatch(draft, namePerson(draft, id, typed, { direction: 'toClient' }) ?? {});
}

const choose = (draft: Draft, field: string, value: unknown): Draft =>
  applyPatch(draft, { set: [[['report', REPORT, field] satisfies Path, value]] });

const DRAFT = name(name(emptyDraft('d', Date.UTC(2026, 10, 22, 12)), 'p0', 'zus Anna'), 'p1', 'huisarts');

describe('the preview of the report', () => {
  it('goes without names unless they are chosen (R15)', () => {
    expect(previewOf(DRAFT).text).not.toContain('Anna');
    expect(previewOf(choose(DRAFT, 'names', true)).text).toContain('Anna');
  });

  it('sets professionals apart', () => {
    const [before = '', after = ''] = previewOf(DRAFT).text.split('Vanuit beroep of vrijwilligerswerk:');
    expect(before).toContain('- zus');
    expect(after).toContain('- huisarts');
  });

  it('says nothing of who was not spoken of today but that, also not in a view', () => {
    const near: [Path, unknown] = [['people', 'p0', 'closeness'], 'near'];
    const then: [Path, unknown][] = [
      [['earlier', 'p0', 'words'], 'zus'],
      [['earlier', 'p0', 'namedAt'], 1],
      [['earlier', 'p0', 'toClient'], ''],
      [['earlier', 'p0', 'closeness'], 'near'],
    ];
    const { p0: { name: _, ...zus } = { words: '', namedAt: 0 }, ...others } = DRAFT.people;
    const draft = applyPatch({ ...DRAFT, people: { p0: zus, ...others } }, { set: [near, ...then] });
    const lines = previewOf(draft).text.split('\n');
    expect(lines.filter((line) => line.includes('zus'))).toEqual([
      expect.stringContaining('niet over gesproken'),
    ]);
    const spoken = applyPatch(draft, { set: [[['earlier', 'p0', 'now'], 'same']] });
    expect(previewOf(spoken).text).toMatch(/dichtbij: zus/i);
  });

  it('keeps a text that was changed by hand, and says when the talk went on', () => {
    const printed = previewOf(DRAFT).printed;
    const edited = choose(choose(DRAFT, 'edited', 'mijn tekst'), 'editedFrom', printed);
    expect(previewOf(edited)).toMatchObject({ text: 'mijn tekst', stale: false });
    expect(previewOf(name(edited, 'p2', 'kapper'))).toMatchObject({ text: 'mijn tekst', stale: true });
  });

  it('sends a second time only what is new or changed', () => {
    const sent = applyPatch(DRAFT, { set: transferred(previewOf(DRAFT), 1) });
    expect(previewOf(sent).text).toBe('');
    const more = previewOf(name(sent, 'p2', 'kapper')).text;
    expect(more).toContain('- kapper');
    expect(more).not.toContain('zus');
  });

  it('lists no circles in which there is nobody, and keeps "niemand" to the question itself', () => {
    const answer = (id: string): readonly (readonly [Path, unknown])[] => [
      [['answers', id, 'kind'], 'nobody'],
      [['answers', id, 'at'], 1],
    ];
    const { text } = previewOf(
      applyPatch(DRAFT, { set: [...answer('shopping'), ...answer('you-matter-to')] }),
    );
    expect(text).toContain('belangrijk voor anderen: op dit moment niemand');
    expect(text).not.toContain('boodschappen');
  });

  it('does not count as transferred what was left out', () => {
    const without = choose(DRAFT, 'leftOut', ['person/p1']);
    const sent = applyPatch(without, { set: transferred(previewOf(without), 1) });
    expect(sent.transfers).not.toHaveProperty('person/p1');
    expect(previewOf(choose(sent, 'leftOut', [])).text).toContain('- huisarts');
  });

  const near = (...ids: string[]): Draft =>
    applyPatch(DRAFT, { set: ids.map((id) => [['people', id, 'closeness'], 'near']) });

  it('tells a view in the words of the dossier, without names and without professionals', () => {
    const { text, parts } = previewOf(near('p0', 'p1'));
    expect(text).toContain('\n\nCirkels – overzicht:\nHeel dichtbij: zus.\n\n(Kring 1)');
    expect(parts.filter(({ kind }) => kind === 'view')).toMatchObject([
      { id: 'view/circles', label: 'Cirkels' },
    ]);
    expect(previewOf(choose(near('p0'), 'names', true)).text).toContain('Heel dichtbij: zus Anna.');
    expect(previewOf(DRAFT).text).not.toContain('overzicht');
  });

  it('tells a view once: beside a list of what is new it would tell everything again', () => {
    const sent = applyPatch(near('p0'), { set: transferred(previewOf(near('p0')), 1) });
    const more = previewOf(
      applyPatch(name(sent, 'p2', 'kapper'), { set: [[['people', 'p2', 'closeness'], 'near']] }),
    ).text;
    expect(more).toContain('- kapper');
    expect(more).not.toContain('overzicht');
  });

  it('leaves a view out when the worker does not want it', () => {
    const { text } = previewOf(choose(near('p0'), 'leftOut', ['view/circles']));
    expect(text).not.toContain('overzicht');
  });

  it('does not tell in another line of somebody who is left out', () => {
    const known = applyPatch(near('p0'), {
      set: [
        [['links', linkKey('p0', 'p1'), 'a'], 'p0'],
        [['links', linkKey('p0', 'p1'), 'b'], 'p1'],
      ],
    });
    expect(previewOf(known).text).toContain('- zus en huisarts kennen elkaar');
    const { text } = previewOf(choose(choose(known, 'layout', 'list'), 'leftOut', ['person/p0']));
    expect(text).toContain('- huisarts');
    expect(text).not.toMatch(/zus|overzicht|kennen/);
  });
});

describe('the report of a team', () => {
  const withChosen = (change: Partial<Chosen>): Chosen => ({ ...NOTHING_CHOSEN, ...change });

  it('has the layout and the blank lines of the profile, until the worker chooses for this talk', () => {
    const list = withChosen({ settings: { ...BUILT_IN, layout: 'list', blankLines: 'off' } });
    expect(previewOf(DRAFT, list).text).not.toContain('In dit gesprek');
    expect(previewOf(DRAFT, list).text).not.toMatch(/\n\s*\n/);
    expect(previewOf(choose(DRAFT, 'layout', 'story'), list).text).toContain('In dit gesprek');
  });

  it('speaks of the client and of professionals in the words of the team', () => {
    const chosen = chosenFrom({ ...BUILT_IN, region: 'vl' }, { name: 'CAW', client: 'gezin' });
    const { text } = previewOf(DRAFT, chosen);
    expect(text).toContain('Mensen om het gezin heen');
    expect(text).toContain('Ook ging het over hulpverleners of vrijwilligers');
    expect(text).not.toMatch(/cliënt|beroepskracht/);
  });

  it('calls the answer to an own question by its topic, also when the team took the question away', () => {
    const own = {
      id: 'ours',
      questions: [{ id: 'wat-van-dieren', ask: { u: 'Wat zegt het dier?' }, topic: 'dieren' }],
    };
    const answered = applyPatch(DRAFT, {
      set: [
        [['answers', 'wat-van-dieren', 'kind'], 'said'],
        [['answers', 'wat-van-dieren', 'text'], 'kat Mies'],
        [['answers', 'wat-van-dieren', 'at'], 1],
      ],
    });
    const chosen = chosenFrom(BUILT_IN, { name: 'T', sets: [own] });
    expect(previewOf(answered, chosen).text).toContain('- dieren: "kat Mies"');
    expect(previewOf(answered).text).toContain('- wat van dieren: "kat Mies"');
  });

  it('tells nothing of a view that the team left out', () => {
    const near = applyPatch(DRAFT, { set: [[['people', 'p0', 'closeness'], 'near']] });
    expect(previewOf(near).text).toContain('overzicht');
    expect(previewOf(near, withChosen({ hidden: ['circles'] })).text).not.toContain('overzicht');
  });
});

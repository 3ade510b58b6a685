import { describe, expect, it, vi } from 'vitest';
import type { Mention } from '../../../utils/language/mentions';
import { parseReport } from '../../../utils/report/parse';

const found = vi.hoisted((): { mentions: Mention[]; text: string } => ({ mentions: [], text: '' }));
vi.mock('../../../utils/language/mentions', () => ({
  findMentions: (text: string) => {
    found.text = text;
    return found.mentions;
  },
}));
const { whatIsThere } = await import('../../../utils/count/what-is-there');

/** Somebody of whom a text speaks. */
const said = (words: string, more: Partial<Mention> = {}): Mention => ({
  start: 0,
  end: words.length,
  words,
  role: 'network',
  many: false,
  ...more,
});

/** What is there in a text of which the rules for mentions found these. */
function withMentions(...mentions: Mention[]): ReturnType<typeof whatIsThere> {
  found.mentions = mentions;
  return whatIsThere('Gesproken over hoe het gaat.');
}
/** What is there in this text, had the rules for mentions found nobody. */
function inText(text: string): ReturnType<typeof whatIsThere> {
  found.mentions = [];
  return whatIsThere(text);
}

describe('who is there in a dossier', () => {
  it('a neighbour is somebody besides family, and besides professionals', () => {
    const there = withMentions(said('buurvrouw', { kind: 'buurt' }));
    expect(there).toMatchObject({ besidesFamily: true, besidesProfessionals: true });
  });

  it('a sister is nobody besides family, but somebody besides professionals', () => {
    for (const kind of ['gezin', 'familie'] as const)
      expect(withMentions(said('zus', { kind }))).toMatchObject({
        besidesFamily: false,
        besidesProfessionals: true,
      });
  });

  it('somebody of whom no word tells where they belong is not said to be no family', () => {
    expect(withMentions(said('iemand'))).toMatchObject({ besidesFamily: false, besidesProfessionals: true });
  });

  it('where the mention leaves the kind open, the words tell it', () => {
    expect(withMentions(said('buurvrouw')).besidesFamily).toBe(true);
    expect(withMentions(said('zus')).besidesFamily).toBe(false);
  });

  it.each([
    said('huisarts', { role: 'professional', kind: 'formeel' }),
    said('huisarts'),
    said('iemand van het team', { role: 'professional' }),
    said('maatje', { role: 'volunteer', kind: 'vereniging' }),
    said('vrienden', { kind: 'vrienden', many: true, care: 'none' }),
    said('buurman', { kind: 'buurt', care: 'noContact' }),
    said('ex-man', { kind: 'gezin', care: 'barred' }),
  ])('who is no part of the own circle does not count: $words, $role, $care', (mention) => {
    expect(withMentions(mention)).toMatchObject({ besidesFamily: false, besidesProfessionals: false });
  });

  it('who died does not count, also where the text speaks of them once more', () => {
    const friend = { kind: 'vrienden' } as const;
    expect(withMentions(said('vriend', { ...friend, care: 'died' }), said('vriend', friend))).toMatchObject({
      besidesProfessionals: false,
    });
  });
});

const KRING = `Mensen om de cliënt heen – gesprek van 12 mei 2026

Wie er zijn:
- buurvrouw (buurt): belangrijk voor de cliënt: "ze brengt soep".
- kleinzoon (familie): voor wie de cliënt belangrijk is: "ik lees hem voor".

Vanuit beroep of vrijwilligerswerk:
- huisarts (beroepskracht): belangrijk voor de cliënt.
(Kring 1)`;

describe('what Kring wrote itself', () => {
  it('is read as Kring reads it: people, both directions, and the day', () => {
    expect(parseReport(KRING).people).toHaveLength(3);
    expect(inText(KRING)).toEqual({
      besidesFamily: true,
      besidesProfessionals: true,
      bothDirections: true,
      dated: true,
    });
  });

  it('in one direction is not in both', () => {
    const one = KRING.replace(/- kleinzoon.*\n/, '');
    expect(inText(one)).toMatchObject({ besidesFamily: true, bothDirections: false });
  });

  it('about a professional alone is about nobody else', () => {
    const lines = KRING.split('\n').filter((line) => !/buurvrouw|kleinzoon|Wie er zijn/.test(line));
    expect(parseReport(lines.join('\n')).people).toHaveLength(1);
    expect(inText(lines.join('\n'))).toMatchObject({ besidesFamily: false, besidesProfessionals: false });
  });
});

it.each(['overleden', 'er is nu geen contact'])('who stands in it with "%s" does not count', (how) => {
  const line = `- buurvrouw (buurt), ${how}; belangrijk voor de cliënt: "ze bracht soep"`;
  const text = `Mensen om de cliënt heen – gesprek van 12 mei 2026\n\nWie er zijn:\n${line}\n(Kring 1)`;
  expect(parseReport(text).people.map(({ contact }) => contact)).toEqual([
    how === 'overleden' ? 'died' : 'broken',
  ]);
  expect(inText(text)).toMatchObject({ besidesFamily: false, besidesProfessionals: false });
});

it('what Kring asked about is nobody whom the text mentions', () => {
  const lines = ['Mensen om de cliënt heen – gesprek van 12 mei 2026', '', 'Verder verteld:'];
  inText([...lines, '- vroegere buren: op dit moment niemand, zegt de cliënt', '(Kring 1)'].join('\n'));
  expect(found.text).toContain('niemand');
  expect(found.text).not.toContain('buren');
});

describe('a date', () => {
  it.each([
    '12-05-2026: gebeld.',
    '3/2/2026 huisbezoek',
    'Gesprek op 3 maart 2026 thuis.',
    'op 12 mei 2026.',
    '2026-05-12 telefonisch',
    'Geb. 1-1-1950. Gesproken op 3 maart 2026.',
    'Gesprek 3 okt. 2026',
  ])('is one: %s', (text) => {
    expect(inText(text).dated).toBe(true);
  });

  it.each([
    'Morgen weer bellen.',
    'Geboren op 12-05-1950 te Zuidveen.',
    'geb.datum: 12-05-1950',
    'Geboortedatum\n12 mei 1950',
    'Vader (*12-05-1950)',
    'Man overleden op 12 mei 2019.',
    'Tel. 0612-2026',
    '31 februari 2026',
    'in mei 2026',
    '45-13-2026',
    'Dossier 2026-99-99',
    'zaak 12-05-20261',
  ])('is none that says when: %s', (text) => {
    expect(inText(text).dated).toBe(false);
  });
});

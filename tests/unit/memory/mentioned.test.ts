import { describe, expect, it } from 'vitest';
import type { Care, Mention } from '../../../utils/language/mentions';
import { allMentioned } from '../../../utils/memory/mentioned';

let at = 0;
function mention(words: string, rest: Partial<Mention> = {}): Mention {
  at += 20;
  return { start: at, end: at + words.length, words, role: 'network', many: false, ...rest };
}
const groups = (...mentions: Mention[]): (readonly [string, readonly string[]])[] =>
  allMentioned(mentions).groups.map(({ kind, people }) => [kind, people.map(({ words }) => words)] as const);

describe('whom a text mentions', () => {
  it('stands in groups, each once, however often it is mentioned', () => {
    expect(
      groups(
        mention('kapper', { kind: 'buurt' }),
        mention('zus', { kind: 'familie' }),
        mention('iemand'),
        mention('buurvrouw', { kind: 'buurt' }),
        mention('Zus', { kind: 'familie' }),
      ),
    ).toEqual([
      ['familie', ['zus']],
      ['buurt', ['kapper', 'buurvrouw']],
      ['', ['iemand']],
    ]);
  });

  it('without a kind gets that of its words', () => {
    expect(groups(mention('collega'))).toEqual([['werk', ['collega']]]);
  });

  it('as a professional or a volunteer stands apart, and makes no kind be there', () => {
    const all = allMentioned([
      mention('huisarts', { kind: 'formeel', role: 'professional' }),
      mention('maatje', { kind: 'vrienden', role: 'volunteer' }),
    ]);
    expect(all.groups).toEqual([]);
    expect(all.beside.map(({ words }) => words)).toEqual(['huisarts', 'maatje']);
    expect(all.open).toContain('vrienden');
  });

  it('is nobody where the text says that there is none; that is no empty place to ask about either', () => {
    const all = allMentioned([mention('broers', { kind: 'gezin', many: true, care: 'none' })]);
    expect([all.groups, all.careful]).toEqual([[], []]);
    expect(all.open).toEqual(['vrienden', 'buurt', 'werk', 'vereniging', 'geloof']);
  });

  it.each([
    [['noContact', undefined], 'noContact'],
    [[undefined, 'died'], 'died'],
    [['barred', 'died', 'noContact'], 'barred'],
    [['none', 'noContact'], 'noContact'],
  ] satisfies [(Care | undefined)[], Care][])(
    'is met with the most care of all places: %j is %s',
    (cares, care) => {
      const all = allMentioned(cares.map((each) => mention('vader', each && { care: each })));
      expect(all.careful).toMatchObject([{ words: 'vader', care }]);
      expect(all.groups).toEqual([]);
    },
  );

  it('leaves open what the text says nothing of, the household with the family', () => {
    const { open } = allMentioned([
      mention('zoon', { kind: 'gezin' }),
      mention('buurvrouw', { kind: 'buurt' }),
      mention('vriendin', { kind: 'vrienden', care: 'died' }),
    ]);
    expect(open).toEqual(['werk', 'vereniging', 'geloof']);
  });
});

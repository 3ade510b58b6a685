import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { matchPattern } from '../../../utils/dossier/pattern';
import { readRecordKey } from '../../../utils/dossier/record';
import { agree, agreed, siteMatch } from '../../../utils/point/agree';
import { textsOf } from '../../../utils/point/kept';
import {
  commonAddress,
  commonTitle,
  framePatterns,
  recordInAddress,
  recordInTitle,
  wordsOf,
} from '../../../utils/point/patterns';
import { NOTHING_YET, stepOf, type Pointing, type Reading } from '../../../utils/point/pointing';
import { withScreen } from '../../../utils/point/with-screen';
import { PROFILE } from '../../../utils/profile/schema';

/** The same row of numbers for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

const SAME = ['client', 'intake', 'dossier', 'aspx', 'rapportage', 'team', 'Zorgdossier', 'plan'];
const NAMES = ['Proefstra', 'Verzinsel', 'Fictief', 'Oefenman', 'De-Bedacht', 'Proef', 'stra', 'Proefstraat'];

/** Two texts of the same build in which some pieces are one client's: a name, a number or several words. */
function twoTexts(throwOf: (below: number) => number, borders: readonly string[]): [string, string] {
  const one: string[] = [];
  const other: string[] = [];
  const border = (): string => borders[throwOf(borders.length)]!;
  for (let index = 0; index < 1 + throwOf(7); index++) {
    const between = border();
    const [mine, theirs] = ((): [string, string] => {
      if (throwOf(2) === 0) {
        const same = SAME[throwOf(SAME.length)]!;
        return [same, same];
      }
      if (throwOf(3) === 0) return [String(1000 + throwOf(9000)), String(1000 + throwOf(9000))];
      const name = NAMES[throwOf(NAMES.length)]!;
      const words = throwOf(2) === 0 ? [name] : [name, border(), NAMES[throwOf(NAMES.length)]!];
      return [words.join(''), NAMES.filter((each) => each !== name)[throwOf(NAMES.length - 1)]!];
    })();
    one.push(between, mine);
    other.push(between, theirs);
  }
  return [one.join(''), other.join('')];
}

describe('of the address and the title of two files', () => {
  it('nothing remains that was only in one of them, and no number', () => {
    let kept = 0;
    for (let seed = 1; seed <= 4000; seed++) {
      const throwOf = dice(seed);
      const isTitle = seed % 2 === 0;
      const texts = twoTexts(throwOf, isTitle ? [' '] : ['/', '?', '&', '=', '#', ';']);
      const pattern = (isTitle ? commonTitle : commonAddress)(texts);
      if (pattern === undefined) continue;
      kept++;
      const pieces = (text: string): string[] => text.split(isTitle ? ' ' : /[/?&=#;]+/);
      for (const piece of pieces(pattern)) {
        if (piece === '*') continue;
        for (const text of texts) expect(pieces(text), `${pattern} of ${texts.join(' | ')}`).toContain(piece);
        expect(piece).not.toMatch(/^\d+$|\d{3}/);
      }
      for (const text of texts) expect(matchPattern(pattern, text), pattern).toBeDefined();
    }
    expect(kept).toBeGreaterThan(3000);
  });

  it('what is left is a pattern that a person can read', () => {
    expect(commonAddress(['/client/1041/intake', '/client/1042/intake'])).toBe('/client/*/intake');
    expect(commonAddress(['/d.aspx?id=7&tab=intake&s=83920', '/d.aspx?id=8&tab=intake&s=83920'])).toBe(
      '/d.aspx?id=*&tab=intake&s=*',
    );
    expect(commonAddress(['/jansen/intake', '/de-vries/kind/intake'])).toBe('/*/intake');
    expect(commonAddress(['/1041', '/1042'])).toBeUndefined();
    expect(
      commonTitle(['1041 Mw. Oefenman · Intake – Dossier', '1042 Dhr. Probeer sma · Intake – Dossier']),
    ).toBe('* · Intake – Dossier');
    expect(commonTitle(['Dossier', 'Dossier'])).toBe('Dossier');
  });

  it('an address says which screen it is behind its first folder, and not by the names of values', () => {
    expect(wordsOf('/client/*/intake')).toEqual(['intake']);
    expect(wordsOf('/oud/')).toEqual([]);
    expect(wordsOf('/dossier?client=*')).toEqual([]);
    expect(wordsOf('/dossier?scherm=intake&client=*')).toEqual(['intake']);
  });
});

it('a number is read from the address or the title by what stands around it, never by another client', () => {
  const address = recordInAddress('1041', '/app/v2/client/1041/intake')!;
  expect(address).toBe('*/client/{record}/*');
  const query = recordInAddress('1041', '/dossier?client=1041&tab=doelen')!;
  expect(query).toBe('*?client={record}&*');
  // The next screen may have more behind it.
  expect(recordInAddress('1041', '/client/1041')).toBeUndefined();
  expect(recordInAddress('1041', '/team/1041/client/1041/x')).toBeUndefined();
  expect(recordInAddress('104', '/client/1041/x')).toBeUndefined();
  expect(recordInTitle('1041', '1041 Mw. Oefenman · Intake')).toBe('{record} *');
  const page = (at: string, title = ''): Parameters<typeof readRecordKey>[1] => {
    const [pathname = '', search = ''] = at.split(/(?=\?)/);
    return { title, location: { pathname, search, hash: '' }, querySelectorAll: () => [] as never };
  };
  expect(readRecordKey({ from: 'address', pattern: address }, page('/app/v2/client/1042/doelen'))).toBe(
    '1042',
  );
  expect(readRecordKey({ from: 'address', pattern: query }, page('/dossier?client=7&tab=x'))).toBe('7');
  expect(readRecordKey({ from: 'address', pattern: address }, page('/app/v2/lijst'))).toBeUndefined();
});

it('a frame is known by its page; what may differ is left open', () => {
  const patterns = framePatterns('/oud/werk.asp?s=83920&d=20417&scherm=intake');
  expect(patterns[0]).toBe('/oud/werk.asp*');
  expect(patterns).toContain('/oud/werk.asp?s=*&d=*&scherm=intake*');
  expect(patterns.at(-1)).toBe('*');
  expect(patterns.join()).not.toMatch(/\d/);
  expect(framePatterns('/proefstra/werk')).toContain('/*/werk*');
  for (const pattern of patterns)
    expect(matchPattern(pattern, '/oud/werk.asp?s=1&d=2&scherm=intake')).toBe('');
});

const LABEL = { find: { by: 'label', text: 'Sociale situatie' } } as const;
const OF_ONE = { find: { by: 'after', text: 'Over Proefstra', tag: 'textarea' } } as const;
const HEADING = { find: { by: 'text', text: 'Intake', tag: 'h2' } } as const;
const NUMBER = { from: 'element', find: { by: 'after', text: 'Dossiernr', tag: 'td' } } as const;
const TITLE = { from: 'title', pattern: '{record} *' } as const;

const POINTED: Pointing = {
  ...NOTHING_YET,
  field: [OF_ONE, LABEL],
  mark: [HEADING],
  record: [
    { where: TITLE, keys: [] },
    { where: NUMBER, keys: [] },
  ],
};
const look = (client: string): Reading['look'] => ({
  address: `/oud/${client}/intake`,
  title: `Dossier ${client}`,
  frames: [],
});
const FIRST: Reading = { look: look('20417'), field: [true, true], mark: [true], record: ['7', '20417'] };
const SECOND: Reading = { look: look('31056'), field: [false, true], mark: [true], record: ['7', '31056'] };

describe('what is kept of a first and a second file', () => {
  const both = agree(agree(POINTED, FIRST), { ...SECOND, field: [false, true] });

  it('is what both had, and only the key that was another', () => {
    expect(stepOf(both)).toBe('names');
    expect(agreed(both)).toEqual({
      screen: { address: '/oud/*/intake', mark: HEADING, field: LABEL },
      record: NUMBER,
    });
    const texts = textsOf(siteMatch('https://dossier.example.org', both.looks), agreed(both));
    expect(texts.map(({ text }) => text).join('\n')).not.toMatch(/\d{2}|Proefstra/);
  });

  it('is not asked of the same file twice', () => {
    const again = agree(agree(POINTED, FIRST), FIRST);
    expect([again.problem, stepOf(again), again.looks.length]).toEqual(['same', 'other', 1]);
    // Also where nobody pointed at a number.
    const without = agree({ ...POINTED, record: [], skipped: true }, { ...FIRST, record: [] });
    expect(agree(without, { ...FIRST, record: [] }).problem).toBe('same');
    expect(agree(without, { ...SECOND, record: [] }).problem).toBeUndefined();
  });

  it('what was lost is pointed at again, and then two files are read again', () => {
    const parts: readonly (readonly [Partial<Reading>, string, string])[] = [
      [{ field: [false, false] }, 'fieldLost', 'field'],
      [{ mark: [false] }, 'markLost', 'mark'],
      [{ record: [null, null] }, 'recordLost', 'record'],
    ];
    for (const [part, problem, step] of parts) {
      const next = agree(agree(POINTED, FIRST), { ...SECOND, ...part });
      expect([next.problem, stepOf(next), next.looks, next.record.flatMap(({ keys }) => keys)]).toEqual([
        problem,
        step,
        [],
        [],
      ]);
    }
  });

  it('a third file takes away what two of one family had in common', () => {
    const family = { find: { by: 'text', text: 'Gezin Proefstra', tag: 'i' } } as const;
    const two = agree(agree({ ...POINTED, mark: [family, HEADING] }, { ...FIRST, mark: [true, true] }), {
      ...SECOND,
      field: [true, true],
      mark: [true, true],
    });
    expect(agreed(two).screen.mark).toEqual(family);
    const doubted: Pointing = { ...two, files: 3 };
    expect(stepOf(doubted)).toBe('other');
    const three = agree(doubted, {
      look: look('44902'),
      field: [false, true],
      mark: [false, true],
      record: ['44902'],
    });
    expect(agreed(three).screen).toMatchObject({ mark: HEADING, field: LABEL });
  });
});

describe('a screen comes into the profile', () => {
  const match = 'https://dossier.example.org/oud/*';
  const one = withScreen({ kring: 1, name: 'Team' }, match, { name: 'Intake', mark: HEADING }, NUMBER);

  it('on a site of its own, in words that the schema takes', () => {
    expect(v.parse(PROFILE, one).sites).toEqual([
      { match, record: NUMBER, screens: [{ id: 'intake', name: 'Intake', mark: HEADING }] },
    ]);
  });

  it('beside what was there, and in the place of a screen of the same name', () => {
    const withSets = {
      ...one,
      sites: [{ ...one.sites![0]!, screens: [{ ...one.sites![0]!.screens![0]!, sets: ['cues'] }] }],
    };
    const two = withScreen(withSets, match, { name: 'Intake!', mark: HEADING }, undefined);
    const three = withScreen(two, match, { name: 'intake', mark: HEADING, field: LABEL }, undefined);
    expect(v.parse(PROFILE, three).sites).toEqual([
      {
        match,
        record: NUMBER,
        screens: [
          { id: 'intake', name: 'intake', sets: ['cues'], mark: HEADING, field: LABEL },
          { id: 'intake-2', name: 'Intake!', mark: HEADING },
        ],
      },
    ]);
  });

  it('the site is the first folder where all files stand in it, else the host', () => {
    const at = (...addresses: string[]): string =>
      siteMatch(
        'https://a.example',
        addresses.map((address) => ({ address, title: '', frames: [] })),
      );
    expect(at('/oud/', '/oud/')).toBe('https://a.example/oud/*');
    expect(at('/client/1/x', '/client/2/x')).toBe('https://a.example/client/*');
    expect(at('/jansen/x', '/pieters/x')).toBe('https://a.example/*');
    expect(at('/10417/x', '/10417/y')).toBe('https://a.example/*');
    expect(at('/dossier?client=1')).toBe('https://a.example/*');
  });
});

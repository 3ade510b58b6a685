import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { MAX_PROFILE_TEXT, readProfile, readProfileValue, type Problem } from '../../../utils/profile/read';
import { PROFILE, type Profile } from '../../../utils/profile/schema';
import { anyProfile } from './any-profile';

const SITE = { match: 'https://dossier.example.org/*' };

/** What is left of it, and of each problem its kind, its place, and how much of that was left out. */
function read(given: object): { profile: Profile; told: string[] } {
  const result = readProfile(JSON.stringify({ kring: 1, name: 'Team Zuid', ...given }));
  if (!result.ok) throw new Error(result.reason);
  return { profile: result.profile, told: result.problems.map(told) };
}

function told({ kind, path, dropped }: Problem): string {
  return `${kind} ${path.join('.')} (${path.slice(0, dropped).join('.')})`;
}

describe('a sound profile', () => {
  it('is read whole, and nothing is told', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        expect(readProfile(JSON.stringify(profile))).toEqual({ ok: true, profile, problems: [] });
      }),
    );
  });

  it('may have the mark in front that Notepad puts there', () => {
    expect(readProfile('\uFEFF {"kring":1,"name":"Zuid"}\r\n')).toMatchObject({ ok: true, problems: [] });
  });

  it('loses the space around its words', () => {
    expect(read({ name: ' Zuid ' }).profile.name).toBe('Zuid');
  });
});

describe('what is no profile at all is refused', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\uFEFF', 'empty'],
    ['{', 'notJson'],
    ['<!doctype html><title>Inloggen</title>', 'notJson'],
    ['{"kring":1,"name":"Zuid"} {}', 'notJson'],
    ['null', 'notProfile'],
    ['7', 'notProfile'],
    ['"kring"', 'notProfile'],
    ['[]', 'notProfile'],
    ['[{"kring":1,"name":"Zuid"}]', 'notProfile'],
    ['{"name":"kring","version":"1.0.0"}', 'notProfile'],
    ['{"kring":"1","name":"Zuid"}', 'notProfile'],
    ['{"kring":0,"name":"Zuid"}', 'notProfile'],
    ['{"kring":1.5,"name":"Zuid"}', 'notProfile'],
    ['{"kring":null}', 'notProfile'],
    ['{"__proto__":{"kring":1,"name":"Zuid"}}', 'notProfile'],
  ])('%j', (text, reason) => {
    expect(readProfile(text)).toEqual({ ok: false, reason });
  });

  it('because it is too large, before it is looked at', () => {
    const text = JSON.stringify({ kring: 1, name: 'Zuid' });
    expect(readProfile(text.padEnd(MAX_PROFILE_TEXT))).toMatchObject({ ok: true });
    expect(readProfile(text.padEnd(MAX_PROFILE_TEXT + 1))).toEqual({ ok: false, reason: 'tooLarge' });
    expect(readProfile('x'.repeat(5_000_000))).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('because it is nested so deep that nobody could have meant it', () => {
    const deep = '['.repeat(400_000) + ']'.repeat(400_000);
    expect(readProfile(deep)).toEqual({ ok: false, reason: 'notProfile' });
    const inside = readProfile(`{"kring":1,"name":"Zuid","sites":${deep}}`);
    expect(inside.ok && inside.problems.map(told)).toEqual(['wrong sites.0 (sites.0)']);
  });
});

describe('a profile that is half right', () => {
  it('without a name is called Kring, and that is told', () => {
    expect(readProfile('{"kring":1}')).toMatchObject({
      ok: true,
      profile: { kring: 1, name: 'Kring' },
      problems: [{ kind: 'missing', path: ['name'] }],
    });
    expect(read({ name: ' ' })).toMatchObject({ profile: { name: 'Kring' }, told: ['wrong name (name)'] });
  });

  it('of a newer Kring keeps what this one understands', () => {
    const { profile, told } = read({ kring: 2, help: 'Jo', moon: true });
    expect(profile).toEqual({ kring: 1, name: 'Team Zuid', help: 'Jo' });
    expect(told).toEqual(['newer kring ()', 'unknown moon (moon)']);
  });

  it('loses only the settings that are wrong', () => {
    const { profile, told } = read({
      settings: { retentionHours: 9, lockMinutes: '10', atStart: 'ask', coffee: 'on', promptsPerTalk: 2 },
    });
    expect(profile.settings).toEqual({ atStart: 'ask', promptsPerTalk: 2 });
    expect(told).toEqual([
      'wrong settings.retentionHours (settings.retentionHours)',
      'wrong settings.lockMinutes (settings.lockMinutes)',
      'unknown settings.coffee (settings.coffee)',
    ]);
  });

  it('names every key that is not known, also one that every object has', () => {
    const result = readProfile(
      '{"kring":1,"name":"Zuid","__proto__":{"help":"x"},"constructor":1,"toString":2,"settings":{"__proto__":1}}',
    );
    expect(result).toMatchObject({ ok: true, profile: { kring: 1, name: 'Zuid', settings: {} } });
    expect(result.ok && result.profile.help).toBeUndefined();
    expect(result.ok && result.problems.map(told)).toEqual([
      'unknown settings.__proto__ (settings.__proto__)',
      'unknown __proto__ (__proto__)',
      'unknown constructor (constructor)',
      'unknown toString (toString)',
    ]);
  });

  test.each([
    ['client', 'patiënt', 'wrong client (client)'],
    ['client', { article: 'den', singular: 'mens', plural: 'mensen' }, 'wrong client.article (client)'],
    ['client', { article: 'de', singular: 'mens' }, 'missing client.plural (client)'],
    ['client', 7, 'wrong client (client)'],
    ['client', [], 'wrong client (client)'],
    ['help', '', 'wrong help (help)'],
    ['help', 'x'.repeat(201), 'wrong help (help)'],
    ['help', null, 'wrong help (help)'],
    ['settings', 'none', 'wrong settings (settings)'],
    ['settings', [], 'wrong settings (settings)'],
    ['sets', {}, 'wrong sets (sets)'],
    ['sites', 'https://dossier.example.org/*', 'wrong sites (sites)'],
  ])('loses its %s that is %j, and nothing else', (key, value, problem) => {
    const { profile, told } = read({ layout: undefined, hidden: ['picture'], [key]: value });
    expect(profile).toEqual({ kring: 1, name: 'Team Zuid', hidden: ['picture'] });
    expect(told).toEqual([problem]);
  });

  it('keeps an empty list, and loses one of which nothing could be read', () => {
    expect(read({ sets: [], hidden: ['moon'] })).toEqual({
      profile: { kring: 1, name: 'Team Zuid', sets: [] },
      told: ['wrong hidden.0 (hidden.0)'],
    });
  });

  it('keeps a question of which one wording is wrong', () => {
    const { profile, told } = read({
      sets: [
        {
          id: 'a',
          questions: ['work', { id: 'own', ask: { je: 'Wie?', u: 7 }, colour: 'red' }, 'Not An Id', 3],
        },
        { title: 'Zonder id' },
        'Wie?',
      ],
    });
    expect(profile.sets).toEqual([{ id: 'a', questions: ['work', { id: 'own', ask: { je: 'Wie?' } }] }]);
    expect(told).toEqual([
      'wrong sets.0.questions.1.ask.u (sets.0.questions.1.ask.u)',
      'unknown sets.0.questions.1.colour (sets.0.questions.1.colour)',
      'wrong sets.0.questions.2 (sets.0.questions.2)',
      'wrong sets.0.questions.3 (sets.0.questions.3)',
      'missing sets.1.id (sets.1)',
      'wrong sets.2 (sets.2)',
    ]);
  });
});

describe('what stands there twice counts once, the first time', () => {
  it('sets, and questions in whatever set', () => {
    const { profile, told } = read({
      sets: [
        { id: 'a', questions: ['work', { id: 'own' }, 'work'] },
        { id: 'a', questions: ['phone'] },
        { id: 'b', questions: [{ id: 'work' }, 'own', 'phone'] },
      ],
    });
    expect(profile.sets).toEqual([
      { id: 'a', questions: ['work', { id: 'own' }] },
      { id: 'b', questions: ['phone'] },
    ]);
    expect(told).toEqual([
      'double sets.0.questions.2 (sets.0.questions.2)',
      'double sets.1 (sets.1)',
      'double sets.2.questions.0 (sets.2.questions.0)',
      'double sets.2.questions.1 (sets.2.questions.1)',
    ]);
  });

  it('sites, however their address is written, and screens of one site', () => {
    const screen = { id: 'intake', name: 'Intake', title: 'Intake*' };
    const { profile, told } = read({
      sites: [
        { match: 'https://a.example.org', screens: [screen, { ...screen, name: 'Nog een' }] },
        { match: 'https://a.example.org/*' },
        { match: 'https://b.example.org/*', screens: [screen] },
      ],
    });
    expect(profile.sites?.map(({ screens }) => screens)).toEqual([[screen], [screen]]);
    expect(told).toEqual(['double sites.0.screens.1 (sites.0.screens.1)', 'double sites.1 (sites.1)']);
  });
});

describe('places in a dossier', () => {
  test.each([
    '*',
    '*://*/*',
    '<all_urls>',
    'https://*/*',
    'https://*.*/*',
    'https://*.org/*',
    'http*://dossier.example.org/*',
    'file:///C:/*',
    'javascript:alert(1)',
    '.*',
    '',
    7,
    `https://${'a'.repeat(300)}.example.org/*`,
  ])('a site at %j is left out, and the others work', (match) => {
    const { profile, told } = read({ sites: [{ match, name: 'Alles' }, SITE] });
    expect(profile.sites).toEqual([SITE]);
    expect(told).toEqual(['wrong sites.0.match (sites.0)']);
  });

  test.each([
    'input:has(div:has(span))',
    ':is(div)',
    'td:not(.a)',
    '<img src=x onerror=alert(1)>',
    'a, b',
    'a{color:red}',
    '[onclick="a\\"b"]',
    '',
    `#${'a'.repeat(400)}`,
  ])('a place that is found by %j goes with what it belongs to', (selector) => {
    const find = { by: 'selector', selector };
    const { profile, told } = read({
      sites: [
        {
          ...SITE,
          record: { from: 'element', find },
          screens: [
            { id: 'a', name: 'Intake', address: '/intake*', mark: { find }, field: { find } },
            { id: 'b', name: 'Plan', mark: { find } },
          ],
        },
      ],
    });
    expect(profile.sites).toEqual([{ ...SITE, screens: [{ id: 'a', name: 'Intake', address: '/intake*' }] }]);
    expect(told).toEqual([
      'wrong sites.0.record.find.selector (sites.0.record)',
      'wrong sites.0.screens.0.mark.find.selector (sites.0.screens.0.mark)',
      'wrong sites.0.screens.0.field.find.selector (sites.0.screens.0.field)',
      'wrong sites.0.screens.1.mark.find.selector (sites.0.screens.1.mark)',
      'unrecognised sites.0.screens.1 (sites.0.screens.1)',
    ]);
  });

  it('where the dossier says whose file it is counts whole or not: half of it is the same for every client', () => {
    const record = { from: 'element', find: { by: 'selector', selector: '#record' } };
    const faults = [
      { attribute: 'a b' },
      { frame: '' },
      { trim: true },
      { find: { by: 'sight' } },
      { from: 'moon' },
    ];
    const { profile, told } = read({
      sites: faults.map((fault, at) => ({
        match: `https://d${at}.example.org/*`,
        record: { ...record, ...fault },
      })),
    });
    expect(profile.sites?.every((site) => !('record' in site))).toBe(true);
    expect(told).toEqual([
      'wrong sites.0.record.attribute (sites.0.record)',
      'wrong sites.1.record.frame (sites.1.record)',
      'unknown sites.2.record.trim (sites.2.record)',
      'wrong sites.3.record.find.by (sites.3.record)',
      'wrong sites.4.record.from (sites.4.record)',
    ]);
  });

  it('a field in a frame counts whole or not: elsewhere in the page it is another field', () => {
    const field = { find: { by: 'label', text: 'Verslag' }, frame: '' };
    const { profile, told } = read({
      sites: [{ ...SITE, screens: [{ id: 'a', name: 'A', title: 'A', field }] }],
    });
    expect(profile.sites?.[0]?.screens).toEqual([{ id: 'a', name: 'A', title: 'A' }]);
    expect(told).toEqual(['wrong sites.0.screens.0.field.frame (sites.0.screens.0.field)']);
  });
});

describe('hostile and heavy input', () => {
  it('leaves text that looks like a page as the text that it is', () => {
    const name = '<img src=x onerror=alert(1)>‮"\'&';
    expect(read({ name, help: '${1}' }).profile).toEqual({ kring: 1, name, help: '${1}' });
  });

  it('knows of each problem how the things around it are called', () => {
    const result = readProfileValue({
      kring: 1,
      name: 'Zuid',
      sites: [
        SITE,
        {
          ...SITE,
          name: 'Ons dossier',
          match: 'https://x.nl/*',
          screens: [{ id: 'a', name: 'Intake', title: '' }],
        },
      ],
    });
    expect(result.ok && result.problems[0]).toEqual({
      kind: 'wrong',
      path: ['sites', 1, 'screens', 0, 'title'],
      dropped: 5,
      names: [undefined, 'Ons dossier', undefined, 'Intake', ''],
    });
  });

  it('reads the first thousand sites of more, and every fault in them', () => {
    const sites = Array.from({ length: 1100 }, (_, at) => ({
      match: `https://d${at}.example.org/*`,
      moon: at,
    }));
    const { profile, told } = read({ sites });
    expect(profile.sites).toHaveLength(1000);
    expect(told).toHaveLength(1001);
    expect(told.at(-1)).toBe('tooMany sites.1000 (sites.1000)');
  });

  it('looks at each key only a few times, so a thousand faults take no longer than a thousand sites', () => {
    const looks = (count: number): number => {
      let seen = 0;
      const watch = <T extends object>(target: T): T =>
        new Proxy(target, {
          get: (from, key, self): unknown => {
            seen++;
            return Reflect.get(from, key, self);
          },
        });
      const sites = Array.from({ length: count }, (_, at) =>
        watch({ match: `https://d${at}.example.org/*`, moon: 1, sun: 2, record: watch({ from: 'moon' }) }),
      );
      const result = readProfileValue({ kring: 1, name: 'Zuid', sites });
      expect(result.ok && result.problems).toHaveLength(3 * count);
      return seen / count;
    };
    expect(looks(1000)).toBe(looks(10));
  });

  it('never throws, and what it gives is always sound', () => {
    const strange = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const half = fc.record(
      {
        kring: fc.constantFrom(1, 2),
        name: fc.oneof(fc.string(), strange),
        settings: fc.oneof(strange, fc.record({ names: strange })),
        client: strange,
        hidden: fc.array(strange),
        sets: fc.array(
          fc.record({ id: fc.oneof(fc.constantFrom('a', 'b'), strange), questions: fc.array(strange) }),
        ),
        sites: fc.array(
          fc.record({ match: fc.constant(SITE.match), record: strange, screens: fc.array(strange) }),
        ),
      },
      { requiredKeys: ['kring'] },
    );
    fc.assert(
      fc.property(fc.oneof(strange, half), (value) => {
        const result = readProfileValue(value);
        if (result.ok) expect(v.is(PROFILE, result.profile)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readProfile(text)));
  });

  it('a sound profile with anything in the place of one part stays sound, and that is told', () => {
    fc.assert(
      fc.property(
        anyProfile(),
        fc.nat(),
        fc.constantFrom(null, 7, '', {}, 'Not An Id', [[]]),
        (profile, at, value) => {
          const copy = structuredClone(profile) as unknown as Tree;
          const places = leaves(copy);
          const place = places[at % places.length];
          if (!place) return;
          place.in[place.key] = value as Tree;
          const result = readProfileValue(copy);
          if (!result.ok) expect(place.key).toBe('kring');
          else if (v.is(PROFILE, copy)) return;
          else {
            expect(v.is(PROFILE, result.profile)).toBe(true);
            expect(result.problems.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

interface Tree {
  [key: string]: Tree;
}

function leaves(tree: Tree): { in: Tree; key: string }[] {
  return Object.entries(tree).flatMap(([key, part]) => [
    { in: tree, key },
    ...(typeof part === 'object' ? leaves(part) : []),
  ]);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from '@xmldom/xmldom';
import { enTeam } from '../../../utils/i18n/en-team';
import { nlTeam } from '../../../utils/i18n/nl-team';
import { readProfile } from '../../../utils/profile/read';
import { LIMIT_NAMES, LIMITS } from '../../../utils/profile/settings';
import type { RollOut } from '../../../utils/roll-out/roll-out';
import { settingWords } from '../../../utils/team/setting-words';
import { ID, NASTY_PROFILE, PROFILES, anyRollOut, rollOutOf, textOf, xmlOf } from './roll-outs';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const LANGUAGES = ['nl-NL', 'en-US'] as const;

type Root = NonNullable<ReturnType<typeof xmlOf>['documentElement']>;

const rootOf = (rollOut: RollOut, path: string): Root => xmlOf(textOf(rollOut, path)).documentElement!;
const all = (root: Root, name: string): Element[] => [...root.getElementsByTagNameNS(NAMESPACE, name)];
const attributes = (root: Root, name: string, attribute: string): string[] =>
  all(root, name).map((each) => each.getAttribute(attribute) ?? '');

/** What the order of the schema allows in a policy (MS-GPREG 7.2, PolicyDefinition). */
const ORDER = ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'enabledList', 'elements'];

function expectSound(rollOut: RollOut): void {
  const admx = rootOf(rollOut, 'groepsbeleid/kring.admx');
  expect([admx.localName, admx.namespaceURI]).toEqual(['policyDefinitions', NAMESPACE]);
  expect([...admx.childNodes].map(({ localName }) => localName).filter(Boolean)).toEqual([
    'policyNamespaces',
    'resources',
    'supportedOn',
    'categories',
    'policies',
  ]);
  const categories = attributes(admx, 'category', 'name');
  const supported = attributes(admx, 'definition', 'name');
  const names = attributes(admx, 'policy', 'name');
  for (const ids of [categories, supported, names]) expect(new Set(ids).size).toBe(ids.length);
  for (const ref of attributes(admx, 'parentCategory', 'ref')) expect(categories).toContain(ref);
  for (const policy of all(admx, 'policy')) {
    const inside = [...policy.childNodes].map(({ localName }) => localName).filter(Boolean);
    expect(inside).toEqual(ORDER.filter((name) => inside.includes(name)));
    expect(policy.getAttribute('key')).toMatch(/^SOFTWARE\\Policies\\/);
    expect(supported).toContain(
      policy.getElementsByTagNameNS(NAMESPACE, 'supportedOn')[0]?.getAttribute('ref'),
    );
  }
  // A value that a policy sets by itself holds 255 characters (Microsoft, element string).
  for (const { textContent } of all(admx, 'string')) expect(textContent!.length).toBeLessThanOrEqual(255);

  const source = textOf(rollOut, 'groepsbeleid/kring.admx');
  const used = (kind: string): string[] => [
    ...new Set([...source.matchAll(new RegExp(`\\$\\(${kind}\\.([^)]+)\\)`, 'g'))].map(([, id]) => id!)),
  ];
  for (const language of LANGUAGES) {
    const adml = rootOf(rollOut, `groepsbeleid/${language}/kring.adml`);
    expect([adml.localName, adml.namespaceURI]).toEqual(['policyDefinitionResources', NAMESPACE]);
    expect(attributes(adml, 'string', 'id').toSorted()).toEqual(used('string').toSorted());
    expect(attributes(adml, 'presentation', 'id').toSorted()).toEqual(used('presentation').toSorted());
    for (const string of all(adml, 'string')) expect(string.textContent).not.toBe('');
    // Every field has a control of its own kind, in the presentation of its own policy.
    for (const [field, control] of [
      ['text', 'textBox'],
      ['enum', 'dropdownList'],
    ] as const)
      expect(attributes(adml, control, 'refId')).toEqual(attributes(admx, field, 'id'));
  }
}

describe('the template for Group Policy', () => {
  it.each(PROFILES)('is whole in Dutch and in English: %s', (_, profile) => expectSound(rollOutOf(profile)));

  it('is so for any profile', () => {
    fc.assert(fc.property(anyRollOut(), expectSound), { numRuns: 20 });
  });

  it('has the profile filled in, as Kring reads it', () => {
    const adml = rootOf(rollOutOf(NASTY_PROFILE), 'groepsbeleid/nl-NL/kring.adml');
    const box = all(adml, 'textBox').find((each) => each.getAttribute('refId') === 'chrome_profile_field');
    const text = box?.getElementsByTagNameNS(NAMESPACE, 'defaultValue')[0]?.textContent ?? '';
    const meant = readProfile(JSON.stringify(NASTY_PROFILE));
    expect(readProfile(text)).toEqual(meant);
    expect(meant.ok).toBe(true);
  });

  it.each([
    ['nl-NL', nlTeam],
    ['en-US', enTeam],
  ] as const)(
    "offers every limit with its values, in the words of the team lead's page: %s",
    (language, words) => {
      const rollOut = rollOutOf(NASTY_PROFILE);
      const admx = rootOf(rollOut, 'groepsbeleid/kring.admx');
      const adml = rootOf(rollOut, `groepsbeleid/${language}/kring.adml`);
      const said = (id: string): string | null | undefined =>
        all(adml, 'string').find((each) => each.getAttribute('id') === id)?.textContent;
      for (const name of LIMIT_NAMES) {
        const choice = all(admx, 'enum').find((each) => each.getAttribute('id') === `chrome_${name}_field`);
        const items = [...(choice?.getElementsByTagNameNS(NAMESPACE, 'item') ?? [])];
        const values = items.map((item) => {
          const decimal = item.getElementsByTagNameNS(NAMESPACE, 'decimal')[0];
          return decimal ? Number(decimal.getAttribute('value')) : item.textContent!.trim();
        });
        expect(values).toEqual(LIMITS[name]);
        expect(said(`chrome_${name}`)).toBe(settingWords(name, words).label);
        expect(items.map((item) => said(/\.(\w+)\)/.exec(item.getAttribute('displayName')!)![1]!))).toEqual(
          LIMITS[name].map((value) => settingWords(name, words).values[value]),
        );
        const control = all(adml, 'dropdownList').find(
          (each) => each.getAttribute('refId') === `chrome_${name}_field`,
        );
        const set = NASTY_PROFILE.settings?.[name];
        if (set !== undefined) expect(values[Number(control?.getAttribute('defaultItem'))]).toBe(set);
      }
    },
  );

  it('never writes a text of more lines, which Chromium does not read', () => {
    const admx = rootOf(rollOutOf(NASTY_PROFILE), 'groepsbeleid/kring.admx');
    expect(all(admx, 'multiText')).toEqual([]);
    expect(attributes(admx, 'text', 'maxLength')).toEqual(all(admx, 'text').map(() => '1000000'));
  });

  it('is there for one browser alone', () => {
    const { edge: _, ...rollOut } = rollOutOf(NASTY_PROFILE);
    expectSound(rollOut);
    const keys = attributes(rootOf(rollOut, 'groepsbeleid/kring.admx'), 'policy', 'key');
    expect(keys.every((key) => key.includes(`Chrome\\`) && key.includes(ID))).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nlTeam } from '../../utils/i18n/nl-team';
import { LIMITS } from '../../utils/profile/settings';
import { FIREFOX_ID } from '../../utils/roll-out/firefox-id';
import { TOO_MANY_HOSTS } from '../../utils/roll-out/hosts';
import { rollOutFiles } from '../../utils/roll-out/roll-out-files';
import { sayPolicyProblem } from '../../utils/team/say-policy-problem';

/** What docs/nl/ict.md says to an administrator is read here and held next to the code. */
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ICT = read('docs/nl/ict.md');

interface Schema {
  readonly properties: Readonly<Record<string, { readonly description: string; readonly type: string }>>;
}
const { properties } = JSON.parse(read('public/managed-schema.json')) as Schema;

/** In the registry there is no yes or no, and no list (DOMAIN 3.1). */
const IN_REGISTRY: Readonly<Record<string, string>> = {
  integer: 'REG_DWORD',
  boolean: 'REG_DWORD',
  string: 'REG_SZ',
};

/** What a cell says of the values of a setting. */
function valuesOf(name: string): string {
  const limits: Readonly<Record<string, readonly (string | number)[]>> = LIMITS;
  if (limits[name]) return limits[name].map((value) => `\`${value}\``).join(' ');
  return properties[name]?.type === 'boolean' ? '`false` `true`' : 'tekst';
}

describe('the page for ICT', () => {
  it('has a row for every setting that the browser lets through, with what it does, its values and its sort', () => {
    const rows = ICT.split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.at(-2)?.startsWith('REG_'))
      .map((cells) => cells.slice(1, -1));
    expect(rows).toEqual(
      Object.entries(properties).map(([name, { description, type }]) => [
        `\`${name}\``,
        description.replace(/ Mogelijk: .*/, ''),
        valuesOf(name),
        IN_REGISTRY[type],
      ]),
    );
  });

  it('names only files that are in the zip', () => {
    const chrome = { id: 'a'.repeat(32), updateUrl: 'https://intranet.example.org/kring.xml' };
    const firefox = { id: 'kring@example.org', installUrl: 'https://intranet.example.org/kring.xpi' };
    const profile = { kring: 1 as const, name: 'Voorbeeld', sites: [{ match: 'https://example.org/*' }] };
    const made = rollOutFiles({ profile, profileLocked: true, chrome, edge: chrome, firefox }).map(
      ({ path }) => path,
    );
    const named = ICT.match(
      /(?<=[` ])(chrome|edge|firefox|groepsbeleid)\/[\w.-]+|LEESMIJ\.html|profiel\.json/g,
    );
    expect(named?.length).toBeGreaterThan(0);
    expect(named?.filter((path) => !made.includes(path))).toEqual([]);
  });

  it('names only commands that there are, and the versions and the most hosts as the code has them', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...ICT.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands).toContain('build:org');
    expect(commands.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    const config = read('wxt.config.ts');
    const [, chromium] = /minimum_chrome_version: '(\d+)'/.exec(config) ?? [];
    const [, firefox] = /strict_min_version: '(\d+)\./.exec(config) ?? [];
    expect(ICT).toContain(`in Chrome en Edge vanaf versie ${chromium} en in Firefox vanaf versie ${firefox}`);
    expect(ICT).toContain(`hoogstens ${TOO_MANY_HOSTS} adressen`);
    expect(ICT).toContain(`## Meer dan ${TOO_MANY_HOSTS} sites`);
  });

  it('holds no id: the file with the explanation has the one that counts', () => {
    expect(ICT).not.toContain(FIREFOX_ID);
  });

  it('quotes the page of the team lead as it is, as the page for the team lead does', () => {
    const { ict, page: texts } = nlTeam;
    const plain = ICT.replace(/\s+/g, ' ');
    const wrong = sayPolicyProblem({ key: 'retentionHours', kind: 'wrong', given: '9' }, nlTeam);
    for (const words of [ict.make, ict.teams, wrong, texts.help]) expect(plain).toContain(`_${words}_`);
    const team = read('docs/nl/teamleider.md').replace(/\s+/g, ' ');
    for (const words of [ict.make, ict.teams, ict.own, ict.back.press, ict.problems.title])
      expect(team).toContain(`_${words}_`);
    for (const page of [plain, team])
      expect(ict.locked).toContain(/_(Dit profiel is [^_]+)_/.exec(page)?.[1]);
  });
});

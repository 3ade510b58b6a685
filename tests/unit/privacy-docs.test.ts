import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY } from '../../utils/draft/schema';
import { nlTeam } from '../../utils/i18n/nl-team';
import { BUILT_IN, LIMITS, type LimitName } from '../../utils/profile/settings';
import { CLIENT_TEXT } from '../../utils/questions/client-text';
import { settingWords } from '../../utils/team/setting-words';
import { configOf, type Organisation } from '../../wxt.config';
import { countWords } from './questions/words';

/** What docs/nl/privacy.md and its neighbours say is read here and held next to the code (DOMAIN R31, R33). */
const ROOT = new URL('../../', import.meta.url);
const FOR_THE_OFFICER = ['docs/nl/privacy.md', 'docs/nl/dpia.md', 'docs/nl/register.md'];

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const PRIVACY = read('docs/nl/privacy.md');

/** Everything that is Kring. */
const CODE = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, code: read(`${folder}/${name}`) })),
);

/** The cells of each row of the table in `text` of which the head begins with these words. */
function table(text: string, ...head: string[]): string[][] {
  const rows = text.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const first = rows.findIndex((cells) => head.every((words, index) => cells[index] === words));
  if (first < 0) throw new Error(`no table with the head ${head.join(' | ')}`);
  const rest = rows.slice(first + 2);
  return rest.slice(
    0,
    rest.findIndex((cells) => cells.length === 0),
  );
}

/** The words between backticks. */
function names(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

type Manifest = Readonly<Record<string, unknown>>;
type Make = Extract<ReturnType<typeof configOf>['manifest'], (...input: never[]) => unknown>;

/** The package as it is given away: which one, and in which column of the page it stands. */
interface Package {
  readonly name: string;
  readonly mode: string;
  readonly column: number;
  readonly browser: string;
  readonly organisation?: Organisation;
}

async function manifestOf({ browser, mode, organisation }: Package): Promise<Manifest> {
  const { manifest } = configOf(organisation);
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const environment: Parameters<Make>[0] = { browser, mode, command: 'build', manifestVersion: 3 };
  return { ...(await manifest(environment)) };
}

/** What a package asks for, and whether it has it at once or only after somebody was asked. */
function asked(manifest: Manifest): Record<string, string> {
  const all = (key: string, answer: string): [string, string][] =>
    ((manifest[key] ?? []) as string[]).map((name) => [name, answer]);
  return Object.fromEntries([
    ...all('optional_permissions', 'na vraag'),
    ...all('optional_host_permissions', 'na vraag'),
    ...all('permissions', 'ja'),
    ...all('host_permissions', 'ja'),
  ]);
}

const PACKAGES = [
  { name: 'store', mode: 'production', column: 1 },
  { name: 'managed', mode: 'managed', column: 2 },
  {
    name: 'organisation',
    mode: 'production',
    column: 3,
    organisation: {
      hosts: ['https://dossier.example.org/*'],
      profile: '{}',
      key: 'MII',
      updateUrl: 'https://intranet.example.org/kring/updates',
    },
  },
].flatMap((each) => ['chrome', 'firefox'].map((browser): Package => ({ ...each, browser })));
/** How the page calls the hosts that are in the profile of an organisation. */
const OWN_HOSTS = 'de sites van uw profiel';

describe('the page for the privacy officer, on permissions', () => {
  const rows = table(PRIVACY, 'toestemming', 'winkel', 'beheer', 'organisatie');

  it.each(PACKAGES)('names what the $name package for $browser asks for, and nothing else', async (each) => {
    const named = (first = ''): readonly string[] =>
      first === OWN_HOSTS ? (each.organisation?.hosts ?? []) : names(first);
    const told = rows.flatMap((cells) =>
      cells[each.column] === 'nee' ? [] : named(cells[0]).map((name) => [name, cells[each.column]]),
    );
    expect(Object.fromEntries(told)).toEqual(asked(await manifestOf(each)));
  });

  it('has one row for each, with one sentence', () => {
    const named = rows.flatMap(([first]) => names(first));
    expect(named).toEqual([...new Set(named)]);
    for (const cells of rows) expect(cells.at(-1), cells[0]).toMatch(/^[A-Z][^.]+\.$/);
  });

  it.each(PACKAGES)(
    'explains what else the manifest of the $name package for $browser holds',
    async (each) => {
      // What a store shows, and what was looked at above.
      const plain =
        /^(name|short_name|description|default_locale|action|minimum_chrome_version|key|(optional_)?(host_)?permissions)$/;
      const told = table(PRIVACY, 'verder in het manifest').flatMap(([first]) => names(first));
      const held = Object.keys(await manifestOf(each)).filter((key) => !plain.test(key));
      expect(held.filter((key) => !told.includes(key))).toEqual([]);
    },
  );

  it('names the pages of Kring that a site may load, and what the browser lets through', async () => {
    for (const each of PACKAGES) {
      const manifest = await manifestOf(each);
      const open = manifest.web_accessible_resources as { resources: string[] }[];
      const row = table(PRIVACY, 'verder in het manifest').find(([first]) => first?.includes('web_acc'));
      expect(names(row?.[1])).toEqual(open.flatMap(({ resources }) => resources));
      const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
      const told = names(PRIVACY).filter((name) => /^[a-z]+-src /.test(name));
      expect(told).toEqual(policy.split('; ').filter((rule) => /^(script|connect)-src /.test(rule)));
    }
  });

  it('is right that nothing takes a picture of the screen', () => {
    for (const { name, code } of CODE)
      expect(code, name).not.toMatch(/captureVisibleTab|(tab|page|desktop)Capture|getDisplayMedia/);
  });
});

/** Where something is written, as the page calls it. */
const PLACE = { local: 'schijf', session: 'geheugen', database: 'schijf', alarm: 'de browser zelf' } as const;
type Where = keyof typeof PLACE;

/** Under which name `expression` stores something: "draft:…" where an id follows. */
function storedAs(expression: string, code: string): string {
  const [, constant, more] = /^([A-Z_]+)( \+ .+)?$/.exec(expression) ?? [];
  const [, call] = /^([a-z]\w*)\(/.exec(expression) ?? [];
  const found = constant
    ? new RegExp(`const ${constant} = '([^']+)'`).exec(code)
    : new RegExp(`function ${call ?? ''}\\([^)]*\\)[^{]*\\{\\s*return \`([^\`]+)\``).exec(code);
  if (!found?.[1]) throw new Error(`cannot tell under which name this is stored: ${expression}`);
  return found[1].replace(/\$\{[^}]+\}/g, '…') + (more ? '…' : '');
}

/** Everything that Kring writes in the browser: where, and under which name. */
function written(): { where: Where; name: string }[] {
  return CODE.flatMap(({ name: file, code }) => {
    const sets = [...code.matchAll(/storage\.(local|session)\.set\(\{ \[([^\]]+)\]:/g)];
    // One that is written in another way would not be found above.
    expect(sets.length, file).toBe([...code.matchAll(/(local|session)\s*\.set\(/g)].length);
    expect(code, file).not.toMatch(/browser\.storage\.(local|session)(?!\.(get|set|remove|onChanged)\b)/);
    expect(code, file).not.toMatch(/storage\.sync|localStorage|sessionStorage|document\.cookie|caches\.open/);
    return [
      ...sets.map(([, area, key = '']) => ({ where: area as Where, name: storedAs(key, code) })),
      ...[...code.matchAll(/createObjectStore\('([^']+)'/g)].map(([, name = '']) => ({
        where: 'database' as const,
        name,
      })),
      ...[...code.matchAll(/alarms\s*\.create\((\w+)/g)].map(([, key = '']) => ({
        where: 'alarm' as const,
        name: storedAs(key, code),
      })),
    ];
  });
}

describe('the page for the privacy officer, on what is kept', () => {
  const rows = table(PRIVACY, 'wat', 'naam', 'waar');

  it('names everything that Kring writes in the browser, with the right place', () => {
    const missing = written().filter(
      ({ where, name }) =>
        !rows.some(([, named, place]) => names(named).includes(name) && place?.includes(PLACE[where])),
    );
    expect(missing).toEqual([]);
  });

  it('names nothing that Kring does not write', () => {
    const known = new Set(written().map(({ name }) => name));
    expect(rows.flatMap(([, named]) => names(named)).filter((name) => !known.has(name))).toEqual([]);
  });

  it('names everything that lies beside a sealed draft in the clear', () => {
    const code = read('utils/store/rows.ts').replace(/export interface Rows[^]*/, '');
    // In the order of the page.
    const told = {
      id: 'een kenmerk',
      site: 'hashes van site',
      record: 'en dossier',
      revision: 'hoe vaak het is bewaard',
      startedAt: 'begin',
      expiresAt: 'einde',
      session: 'bij welke start van de browser',
      sealedIn: 'bij welke start van de browser',
    };
    expect([...code.matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name)).toEqual(Object.keys(told));
    const [what = ''] = rows.find(([first]) => first?.startsWith('Naast het kladje')) ?? [];
    for (const words of Object.values(told)) expect(what).toContain(words);
  });

  it.each(['docs/nl/privacy.md', 'docs/nl/dpia.md'])(
    'names everything that is noted of other people: %s',
    (path) => {
      const told: Readonly<Record<string, string>> = {
        words: 'elatie',
        name: 'voornaam',
        kind: 'groep',
        role: 'rol',
        closeness: 'hoe dichtbij',
        feeling: 'hoe het voelt',
        contact: 'hoe het contact is',
        often: 'hoe vaak',
        channels: 'hoe vaak en hoe',
        distance: 'hoe ver weg',
        since: 'sinds wanneer',
        functions: 'wat men voor elkaar betekent',
        note: 'wat men voor elkaar betekent',
        via: 'via wie iemand ter sprake kwam',
      };
      // Says nothing of the human: keys, order, what brought the name up, who wrote it, and a place in the picture.
      const nothing = ['many', 'namedAt', 'cue', 'pin', 'person', 'direction', 'by'];
      const noted = [...Object.keys(ENTITY.people.entries), ...Object.keys(ENTITY.ties.entries)];
      expect(noted.filter((name) => !nothing.includes(name)).toSorted()).toEqual(
        Object.keys(told).toSorted(),
      );
      const text = read(path).replace(/\s+/g, ' ');
      for (const [name, words] of Object.entries(told)) expect(text, name).toContain(words);
      expect(text).toContain('wie elkaar kennen');
    },
  );

  it('names the ciphers and the length of the key as the code has them', () => {
    const code = read('utils/store/crypto.ts');
    expect(code).toMatch(/generateKey\(\{ name: 'AES-GCM', length: 256 \}/);
    expect(code).toMatch(/name: 'HMAC', hash: 'SHA-256'/);
    expect(rows.filter(([, , , sealed]) => sealed === 'ja: AES-GCM, 256 bits')).toHaveLength(2);
    expect(PRIVACY).toContain('HMAC met SHA-256');
    expect(read('docs/nl/register.md')).toContain('AES-GCM (256 bits)');
    expect(read('docs/nl/register.md')).toContain('HMAC met SHA-256');
  });

  it.each(FOR_THE_OFFICER)('gives the times as they are: %s', (path) => {
    const text = read(path).replace(/\s+/g, ' ');
    const { retentionHours: hours, lockMinutes: minutes } = LIMITS;
    const longest = Math.max(...hours);
    expect(text).toContain(`${BUILT_IN.retentionHours} uur`);
    expect(text).toContain(`${Math.min(...hours)} uur tot ${longest / 24} dagen`);
    expect(text).toContain(`${Math.min(...minutes)} tot ${Math.max(...minutes)}`);
    const times = text.match(/\d+ (uur|dagen|minuten)/g) ?? [];
    const known = [
      ...hours.flatMap((each) => [`${each} uur`, `${each / 24} dagen`]),
      ...minutes.map((each) => `${each} minuten`),
      // How long a count of dossiers goes on at most.
      `${/LONGEST = (\d+) \* 24 \* 3_600_000/.exec(read('utils/background/counting.ts'))?.[1] ?? ''} dagen`,
    ];
    expect(times.filter((time) => !known.includes(time))).toEqual([]);
    expect(read('utils/store/repository.ts')).toContain(`const LONGEST = ${longest / 24} * 24 * 3_600_000;`);
  });

  it('says how long something wiped can be put back, and how often an address is asked', () => {
    expect(read('utils/panel/talk.ts')).toContain('const UNDO_TIME = 10_000;');
    expect(PRIVACY).toContain('nog 10 seconden terug te zetten');
    expect(read('utils/background/sharing.ts')).toContain('const DAY = 24 * 3_600_000;');
    expect(PRIVACY.replace(/\s+/g, ' ')).toContain('hoogstens één keer per dag');
  });
});

describe('the page for the privacy officer, on what can be set', () => {
  const rows = table(PRIVACY, 'grens', 'naam', 'van streng naar ruim', 'als niemand kiest');

  it('has every limit once', () => {
    expect(rows.flatMap(([, name]) => names(name)).toSorted()).toEqual(Object.keys(LIMITS).toSorted());
  });

  it.each(Object.keys(LIMITS) as LimitName[])(
    'gives %s its words, its values and what counts if nobody chose',
    (name) => {
      const [said = '', , values, builtIn] = rows.find(([, named]) => named === `\`${name}\``) ?? [];
      const { label } = settingWords(name, nlTeam);
      expect(said.startsWith(label), `${said}, not ${label}`).toBe(true);
      expect(names(values)).toEqual(LIMITS[name].map(String));
      expect(names(builtIn)).toEqual([String(BUILT_IN[name])]);
    },
  );
});

describe('the text for the client', () => {
  it.each(['u', 'je'] as const)('is on paper what it is in the panel, in at most 80 words: %s', (form) => {
    const [, part = ''] = read('docs/nl/voor-de-client.md').split(`\n## Met ${form}\n`);
    const text = CLIENT_TEXT.body[form];
    expect(part.split('\n## ')[0]?.match(/^> .*$/gm)).toEqual([`> ${text}`]);
    expect(part.split('\n## ')[0]).toContain(`**${CLIENT_TEXT.title.nl}**`);
    expect(countWords(text)).toBeLessThanOrEqual(80);
  });
});

describe('the pages for the privacy officer', () => {
  it.each(['docs/nl/dpia.md', 'docs/nl/register.md'])(
    'mark what the organisation has to fill in: %s',
    (path) => {
      const text = read(path);
      expect(text).toContain('▢ In te vullen');
      // The words never stand without the sign by which somebody looks for them.
      expect(text.match(/(?<!▢ )In te vullen/g)).toBeNull();
    },
  );

  it.each(FOR_THE_OFFICER)('ask to check every law that was not read: %s', (path) => {
    const parts = read(path).split(/\n\n|\n(?=\||- |\d\. )/);
    const unchecked = parts.filter(
      (part) =>
        /\b(U?AVG \d|Wmo|Jeugdwet|Wgbo|Wlz|Strafwetboek|[Ww]et van \d)/.test(part) &&
        !part.includes('_controleer_'),
    );
    expect(unchecked).toEqual([]);
  });
});

describe('the documentation', () => {
  const pages = [
    'README.md',
    ...readdirSync(new URL('docs', ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];

  it.each(pages)('%s has no link that leads nowhere', (page) => {
    const broken = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^https?:/.test(link) && !leads(page, link));
    expect(broken).toEqual([]);
  });
});

/** Whether there is such a file, and in it a heading of that name. */
function leads(page: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? page : new URL(file, `file:///${page}`).pathname.slice(1);
  if (!existsSync(new URL(target, ROOT))) return false;
  return heading === undefined || headings(target).includes(heading);
}

function headings(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

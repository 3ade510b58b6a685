import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The hosts that the package asks for or may ask for, those that the browser gave, and what lies in storage. */
interface Fake {
  given: readonly string[];
  optional: readonly string[];
  origins: readonly string[];
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}
const fake = vi.hoisted((): Fake => ({ given: [], optional: [], origins: [], local: {}, session: {} }));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  return {
    browser: {
      runtime: {
        getManifest: () => ({ host_permissions: fake.given, optional_host_permissions: fake.optional }),
      },
      storage: { local: fakeArea(() => fake.local), session: fakeArea(() => fake.session) },
      permissions: {
        getAll: () => Promise.resolve({ origins: fake.origins }),
        contains: ({ origins: [asked = ''] }: { origins: string[] }) =>
          Promise.resolve(fake.origins.some((each) => asked.startsWith(each.slice(0, -1).replace('*/', '')))),
      },
    },
  };
});
const { accessTo, allowedSites, mayRunOn } = await import('../../../utils/profile/access');
const { browser } = await import('wxt/browser');

const EVERY = ['http://*/*', 'https://*/*'];
const DOSSIER = new URL('https://dossier.example.org/client/1');
const SUB = new URL('https://zuid.zorg.example/');
const OTHER = new URL('https://nieuws.example.org/');

async function ictNames(...matches: string[]): Promise<void> {
  const profile = { kring: 1, name: 'Zorg', sites: matches.map((match) => ({ match })) };
  await browser.storage.local.set({ policy: { given: { profile: JSON.stringify(profile) }, kept: {} } });
}

beforeEach(async () => {
  Object.assign(fake, { given: [], optional: [], origins: [], session: {} });
  await browser.storage.local.remove('policy');
});

describe('the package of the store', () => {
  it('asks for a site, and has it after a click; what ICT names it still asks for', async () => {
    fake.optional = EVERY;
    await ictNames('https://dossier.example.org/*');
    expect(await accessTo(DOSSIER)).toBe('askable');
    fake.origins = ['https://dossier.example.org/*'];
    expect(await accessTo(DOSSIER)).toBe('chosen');
    expect(await allowedSites()).toEqual(['https://dossier.example.org/*']);
  });
});

describe('the package of an organisation', () => {
  it('has its own sites by itself, asks for one that was taken back, and never gets another', async () => {
    fake.given = ['https://dossier.example.org/*', 'https://*.zorg.example/*'];
    fake.origins = fake.given;
    expect(await accessTo(DOSSIER)).toBe('given');
    expect(await accessTo(OTHER)).toBe('barred');
    fake.origins = ['https://*.zorg.example/*'];
    expect(await accessTo(DOSSIER)).toBe('askable');
  });
});

describe('the managed package', () => {
  beforeEach(() => Object.assign(fake, { given: EVERY, origins: EVERY }));

  it('may see every site, and runs on none', async () => {
    expect(await allowedSites()).toEqual([]);
    expect(await accessTo(DOSSIER)).toBe('barred');
    expect(await mayRunOn(DOSSIER.origin)).toBe(false);
  });

  it('runs on the sites that ICT names, whatever a team adds, and with all hosts under a name', async () => {
    await browser.storage.local.set({
      profile: { kring: 1, name: 'Zuid', sites: [{ match: 'https://nieuws.example.org/*' }] },
    });
    await ictNames('https://dossier.example.org/client/*', 'https://*.zorg.example/*');
    expect(await allowedSites()).toEqual(['https://dossier.example.org/*', 'https://*.zorg.example/*']);
    expect(await accessTo(DOSSIER)).toBe('given');
    expect(await accessTo(SUB)).toBe('given');
    expect(await accessTo(OTHER)).toBe('barred');
    expect(await accessTo(new URL('http://dossier.example.org/'))).toBe('barred');
    await ictNames();
    expect(await mayRunOn(DOSSIER.origin)).toBe(false);
  });

  it('leaves a site that was taken back, and can ask for it', async () => {
    await ictNames('https://dossier.example.org/*', 'https://ander.example.org/*');
    fake.origins = ['https://ander.example.org/*'];
    expect(await allowedSites()).toEqual(['https://ander.example.org/*']);
    expect(await accessTo(DOSSIER)).toBe('askable');
  });
});

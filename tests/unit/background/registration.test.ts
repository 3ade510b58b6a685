import { beforeEach, describe, expect, it, vi } from 'vitest';

const EVERY = ['http://*/*', 'https://*/*'];

/** The hosts of the package, what lies in storage, and the origins of the frames in the one tab that is open. */
interface Fake {
  given: readonly string[];
  local: Record<string, unknown>;
  frames: readonly string[];
  script: { matches: string[]; excludeMatches: string[] } | undefined;
  /** The frames in which the content script was put. */
  startedIn: readonly number[];
}
const fake = vi.hoisted((): Fake => ({
  given: [],
  local: {},
  frames: [],
  script: undefined,
  startedIn: [],
}));
/** As a browser reads match patterns: `*.` before a host is also that host. */
const covers = vi.hoisted(() => (pattern: string, address: string): boolean => {
  const [scheme = '', host = ''] = pattern.slice(0, -'/*'.length).split('://');
  const { protocol, hostname } = new URL(address.replace('*.', 'any.'));
  const own = host.replace('*.', '');
  return (
    protocol === `${scheme}:` &&
    (host === '*' || hostname === own || (host !== own && hostname.endsWith(`.${own}`)))
  );
});
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  type Injected =
    | { readonly target: { readonly frameIds?: readonly number[] }; readonly files: readonly string[] }
    | { readonly func: () => unknown };
  return {
    browser: {
      runtime: { getManifest: () => ({ host_permissions: fake.given }) },
      storage: { local: fakeArea(() => fake.local), session: fakeArea(() => ({})) },
      permissions: {
        getAll: () => Promise.resolve({ origins: fake.given }),
        contains: ({ origins: [asked = ''] }: { origins: string[] }) =>
          Promise.resolve(fake.given.some((each) => covers(each, asked.slice(0, -1)))),
      },
      tabs: { query: () => Promise.resolve([{ id: 7 }]) },
      scripting: {
        getRegisteredContentScripts: () => Promise.resolve([]),
        registerContentScripts: ([script]: [NonNullable<Fake['script']>]) =>
          Promise.resolve(void (fake.script = script)),
        executeScript: (injected: Injected) => {
          if (!('files' in injected))
            return Promise.resolve(fake.frames.map((result, frameId) => ({ frameId, result })));
          fake.startedIn = injected.target.frameIds ?? fake.frames.map((_, frame) => frame);
          return Promise.resolve([]);
        },
      },
    },
  };
});
const { browser } = await import('wxt/browser');
const { registerSites, startInOpenTabs } = await import('../../../utils/background/registration');

async function ictNames(...matches: string[]): Promise<void> {
  const profile = { kring: 1, name: 'Zorg', sites: matches.map((match) => ({ match })) };
  await browser.storage.local.set({ policy: { given: { profile: JSON.stringify(profile) }, kept: {} } });
}

/** Whether the browser runs Kring on a page that loads. */
async function runsOn(address: string): Promise<boolean> {
  fake.script = undefined;
  await registerSites();
  const { matches, excludeMatches } = fake.script ?? { matches: [], excludeMatches: [] };
  return (
    matches.some((each) => covers(each, address)) && !excludeMatches.some((each) => covers(each, address))
  );
}

beforeEach(async () => {
  Object.assign(fake, { given: EVERY, frames: [], startedIn: [] });
  await browser.storage.local.remove('policy');
});

describe('in a page that was open already', () => {
  it('Kring begins in the frames of the sites that ICT named, and in no other', async () => {
    await ictNames('https://dossier.example.org/*');
    fake.frames = [
      'https://dossier.example.org',
      'https://reclame.example',
      'https://dossier.example.org',
      'null',
    ];
    await startInOpenTabs();
    expect(fake.startedIn).toEqual([0, 2]);
  });
});

describe('every host under a name', () => {
  it('is not the host of that name itself, unless ICT names that too', async () => {
    await ictNames('https://*.zorg.example/*');
    expect(await runsOn('https://zuid.zorg.example/')).toBe(true);
    expect(await runsOn('https://zorg.example/')).toBe(false);
    await ictNames('https://*.zorg.example/*', 'https://zorg.example/*');
    expect(await runsOn('https://zorg.example/')).toBe(true);
  });

  it('is not the host of that name itself in the package of an organisation either', async () => {
    fake.given = ['https://*.zorg.example/*'];
    expect(await runsOn('https://zuid.zorg.example/')).toBe(true);
    expect(await runsOn('https://zorg.example/')).toBe(false);
  });
});

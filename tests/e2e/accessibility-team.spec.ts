/** That everybody can use what a team's profile brings: the team lead's page, the pointing, and the panel with it. */
import type { BrowserContext, Page } from '@playwright/test';
import { anotherDay, remember, useProfile } from '../../scripts/as-kring';
import { nl } from '../../utils/i18n/nl';
import type { Profile } from '../../utils/profile/schema';
import { NOTHING_YET, type Pointing } from '../../utils/point/pointing';
import { misfits, violations } from './faults';
import { expect, extensionId, launch, test } from './kring';

const PROFILE: Profile = {
  kring: 1,
  name: 'Wijkteam Noord',
  help: 'Bel Kim van het wijkteam, toestel 12.',
  settings: { atStart: 'ask' },
  sets: [
    {
      id: 'straat',
      title: 'Thuis en in de straat',
      questions: [
        { id: 'pakje', ask: { u: 'Wie neemt weleens een pakje voor u aan?' } },
        { id: 'sleutel', ask: { u: 'Bij wie ligt een sleutel?' }, answer: 'people' },
      ],
    },
    { id: 'who-else' },
  ],
  sites: [
    {
      name: 'Dossier van de gemeente',
      match: 'https://dossier.example.org/*',
      record: { from: 'address', pattern: '/inwoner/{record}/*' },
      screens: [
        {
          id: 'gesprek',
          name: 'Eerste gesprek',
          address: '/inwoner/*/gesprek*',
          mark: { find: { by: 'text', text: 'Wat we afspreken', tag: 'h2' } },
          sets: ['straat'],
          field: { find: { by: 'label', text: 'Gespreksverslag' } },
        },
      ],
    },
  ],
};

type Look = (screen: string) => Promise<void>;

/** The team lead's page with everything open that can be open, and as it can only be read. */
async function teamPage(page: Page, address: string, look: Look): Promise<void> {
  await useProfile(page, PROFILE);
  await page.goto(`${address}/options.html`);
  await page.getByTestId('site').locator('summary').click();
  await expect(page.getByTestId('access')).toBeVisible();
  await page.getByTestId('add-site').fill('https://*/*');
  await page.getByTestId('add-site').press('Enter');
  await page.getByTestId('fold-straat').click();
  await page.getByTestId('out-sleutel').click();
  await page.getByTestId('change-pakje').click();
  await page.getByTestId('u-pakje').fill('Waarom zou u uw familie inzetten?');
  await page.getByTestId('client-word').selectOption('own');
  await expect(page.getByTestId('own-state')).toBeVisible();
  const file = JSON.stringify({ ...PROFILE, help: 'Bel Ali.', kleur: 'rood' });
  await page
    .getByTestId('profile-file')
    .setInputFiles({ name: 'profiel.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByTestId('problems')).toBeVisible();
  await look('team page');

  await useProfile(page, PROFILE, {
    followed: {
      address: 'https://intranet.example.org/kring/wijkteam.json',
      tried: 0,
      good: 0,
      trouble: 'redirect',
      problems: [],
    },
    before: { at: 0, profile: null },
  });
  await page.reload();
  await page.getByTestId('site').locator('summary').click();
  await page.getByTestId('fold-straat').click();
  await expect(page.getByTestId('question-sleutel')).toBeVisible();
  await look('team page, only to be read');
}

const FIELD = { find: { by: 'label', text: 'Sociale omgeving' } } as const;
const AT = { address: '/client/7/intake', title: 'Intake', frames: [] };
const FOUND: Pointing = {
  ...NOTHING_YET,
  field: [FIELD],
  mark: [{ find: { by: 'text', text: 'Intake', tag: 'h2' } }],
  at: AT,
};
const READ: Pointing = {
  ...FOUND,
  record: [{ where: { from: 'element', find: { by: 'selector', selector: '#nummer' } }, keys: ['7', '8'] }],
  looks: [AT, { ...AT, address: '/client/8/intake' }],
};
/** The guide as it stands at every step, by what is known then. */
const STEPS: readonly (readonly [step: string, known: Pointing])[] = [
  ['field', { ...NOTHING_YET, problem: 'noField' }],
  ['field', { ...NOTHING_YET, resting: true }],
  ['mark', { ...FOUND, mark: [] }],
  ['record', FOUND],
  ['other', { ...READ, looks: [AT] }],
  ['names', READ],
  ['keep', { ...READ, clean: true, tried: { field: true, screen: false, record: true } }],
  ['done', { ...NOTHING_YET, saved: 'Intake' }],
];

async function guide(page: Page, address: string, look: Look): Promise<void> {
  await page.goto(`${address}/point.html`);
  const tab = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { getCurrent(): Promise<{ id: number }> } };
    };
    return (await chrome.tabs.getCurrent()).id;
  });
  for (const [step, known] of STEPS) {
    await remember(page, { [`point:${tab}`]: known });
    await page.reload();
    await expect(page.getByTestId('guide')).toHaveAttribute('data-step', step);
    await look(`guide, ${step}`);
  }
}

/** The panel with a team's question, and as it is on a computer that more people use. */
async function panel(page: Page, address: string, look: Look): Promise<void> {
  await useProfile(page, PROFILE);
  await page.goto(`${address}/panel.html`);
  await page.getByTestId('step-straat').click();
  await page.getByRole('button', { name: nl.answer.why }).click();
  await page.getByTestId('answer-pakje').fill('de buurvrouw');
  await expect(page.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  await page.getByRole('button', { name: nl.app.menu }).click();
  await expect(page.getByText(nl.trouble.help('Bel Kim van het wijkteam, toestel 12.'))).toBeVisible();
  await look('own question, and who helps');
  await remember(page, { used: 0 });
  await page.reload();
  await expect(page.getByTestId('locked')).toBeVisible();
  await look('locked');
  await anotherDay(page);
  await page.reload();
  await expect(page.getByRole('button', { name: nl.shared.mine })).toBeVisible();
  await look('whose talk');
  await page.getByRole('button', { name: nl.shared.wipe, exact: true }).last().click();
  await expect(page.getByTestId('start')).toBeVisible();
  await remember(page, { emptied: true });
  await page.reload();
  await expect(page.getByTestId('undo')).toContainText(nl.shared.emptied);
  await look('emptied');
}

async function withBrowser(
  options: Parameters<typeof launch>[0],
  run: (context: BrowserContext, page: Page, address: string) => Promise<void>,
): Promise<void> {
  const context = await launch(options);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await run(context, page, `chrome-extension://${await extensionId(context)}`);
  } finally {
    await context.close();
  }
}

for (const [colorScheme, width] of [
  ['light', 360],
  ['dark', 360],
  ['dark', 1100],
  // A window of 1280 px at 200 %; what axe looks at is the same.
  ['light', 640],
] as const)
  test(`on every screen of a team's profile nothing stands in anybody's way: ${colorScheme}, ${width} px`, async () => {
    test.slow();
    await withBrowser({ colorScheme, viewport: { width, height: 740 } }, async (_, page, address) => {
      const found: string[] = [];
      const look: Look = async (screen) => {
        const faults = [...(width === 640 ? [] : await violations(page)), ...(await misfits(page))];
        if (await page.evaluate(() => document.getAnimations().length)) faults.push('something moves');
        found.push(...faults.map((each) => `${screen}: ${each}`));
      };
      await teamPage(page, address, look);
      await guide(page, address, look);
      await panel(page, address, look);
      expect(found).toEqual([]);
    });
  });

test('Tab goes once through all of the team lead’s page, and always shows where it is', async () => {
  test.slow();
  await withBrowser({ viewport: { width: 360, height: 500 } }, async (_, page, address) => {
    await teamPage(page, address, async (screen) => {
      await page.evaluate(() => {
        scrollTo(0, 0);
        (document.activeElement as HTMLElement | null)?.blur();
        document.getSelection()?.removeAllRanges();
      });
      await page.getByTestId('look').focus();
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 150; stops++) {
        await page.keyboard.press('Tab');
        const at = await focused(page);
        if (at === null) break;
        if (at.fault) hidden.push(`${at.name}: ${at.fault}`);
      }
      expect(hidden, screen).toEqual([]);
      expect(stops, screen).toBeGreaterThan(screen === 'team page' ? 60 : 12);
      expect(stops, screen).toBeLessThan(150);
    });
  });
});

/** What has the keyboard, and what keeps one from seeing that; null past the end of the page. */
function focused(page: Page): Promise<{ name: string; fault: string } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    const out = ring + parseFloat(outlineOffset);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const under = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const over = [...document.querySelectorAll('.undo-here')].find(
      (bar) =>
        !bar.contains(element) &&
        bar.getBoundingClientRect().top < bottom + out &&
        bar.getBoundingClientRect().bottom > top,
    );
    // What waits out of sight draws nothing beyond its edge.
    const room = element.closest('.set-question')?.getBoundingClientRect();
    const faults = [
      room && (left - out < room.left || right + out > room.right) && 'its ring is cut by its row',
      ring < 2 && 'no ring',
      (left - out < 0 || right + out > document.documentElement.clientWidth) && 'its ring is cut at a side',
      bottom - top < innerHeight - under && top < under - 1 && 'under the bar above',
      bottom - top < innerHeight - under && bottom > innerHeight + 1 && 'under the edge of the window',
      over && 'under the bar that takes back',
    ];
    const label = element.closest('label')?.textContent ?? element.textContent;
    return {
      name: (element.getAttribute('aria-label') ?? label).trim().slice(0, 60),
      fault: faults.filter(Boolean).join(', '),
    };
  });
}

/**
 * `npm run pictures`: the pictures of the page for a team lead, `docs/pictures/team-*.png`. A team lead makes a profile
 * for the practice dossier by pointing, and a talk is put in it. The build is the one for the stores; all people are
 * invented.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { ensureBrowser } from './browsers.ts';
import { buildStore } from './build.ts';
import { extensionId, kringIsHere, launch, openPanel } from './chromium.ts';
import { nlTeam } from '../utils/i18n/nl-team.ts';
import { serve } from './serve.mjs';

const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const STORE_BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
/** So that no picture shows an address of this computer. */
const HOST = 'dossier.voorbeeld.nl';
const SITE = `http://${HOST}`;

const shot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: `${PICTURES}team-${name}.png` });
};

/** Answers the browser's question for the dossier beforehand with yes: without a screen nobody can press it. */
async function sayYes(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, host]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      await chrome.developerPrivate.addHostPermission(id, host);
    },
    [await extensionId(context), `${SITE}/*`] as const,
  );
  await page.close();
}

/** The guide in this page, once it asks for this. */
async function guideAt(page: Page, step: string): Promise<Frame> {
  await page.waitForFunction(() => document.querySelector('kring-paneel'));
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const guide = page.frames().find((each) => each.url().includes('/point.html'));
    if (await guide?.locator(`[data-step=${step}]`).count()) return guide as Frame;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The guide does not come to "${step}".`);
}

/** Points out the field, the screen and the number of the practice dossier, and keeps them as "Intake". */
async function pointOut(team: Page, dossier: Page): Promise<void> {
  await team.bringToFront();
  await team.getByTestId('add-site').fill(SITE);
  await team.getByTestId('add-site').press('Enter');
  await team.getByTestId('point-tabs').getByRole('button').click();
  await dossier.bringToFront();
  await guideAt(dossier, 'field');
  await dossier.getByLabel('Sociale omgeving').hover();
  await dossier.locator('kring-wijst').waitFor({ state: 'attached' });
  await shot(dossier, 'point-field');
  await dossier.getByLabel('Sociale omgeving').click();
  await guideAt(dossier, 'mark');
  await dossier.getByRole('heading', { name: 'Intake', exact: true }).click();
  await guideAt(dossier, 'record');
  await dossier.locator('[data-client-number]').click();
  await guideAt(dossier, 'other');
  await dossier.locator('a[data-number="1042"]').click();
  await (await guideAt(dossier, 'other')).getByTestId('here').click();
  const guide = await guideAt(dossier, 'names');
  await dossier.mouse.move(0, 0);
  await shot(dossier, 'point-kept');
  await guide.getByTestId('no-name').click();
  await (await guideAt(dossier, 'keep')).getByTestId('name').fill('Intake');
  await guide.getByTestId('save').click();
  await (await guideAt(dossier, 'done')).getByTestId('close').click();
}

/** Makes a set with one question of the team's own, that could be said better. */
async function ownQuestion(team: Page): Promise<void> {
  await team.bringToFront();
  await team.getByTestId('add-set').click();
  await team.keyboard.type('Van ons team');
  await team.getByRole('button', { name: nlTeam.sets.addQuestion }).click();
  await team.getByLabel(nlTeam.sets.fields.u).fill('Wie kunnen we inzetten als u hulp nodig heeft?');
  await team.getByTestId('add-set').scrollIntoViewIfNeeded();
  await team.getByLabel(nlTeam.sets.fields.u).scrollIntoViewIfNeeded();
  await team.locator('.set-editor .notice').first().waitFor();
  await shot(team, 'question');
  await team.getByLabel(nlTeam.sets.fields.u).fill('Met wie drinkt u hier in de wijk weleens koffie?');
  await team.getByLabel(nlTeam.sets.fields.je).fill('Met wie drink je hier in de wijk weleens koffie?');
  await team.getByTestId('client-word').selectOption('inwoner');
}

/** A worker talks, and looks at the report with the field outlined. */
async function talk(dossier: Page): Promise<void> {
  await dossier.bringToFront();
  await dossier.goto(`${SITE}/client/1041/intake`);
  await kringIsHere(dossier);
  const panel = await openPanel(dossier);
  await panel.getByTestId('start').click();
  for (const each of ['zus: belt elke dag', 'buurman van 12', 'oud-collega']) {
    await dossier.keyboard.type(each);
    await dossier.keyboard.press('Enter');
  }
  await dossier.keyboard.press('Control+Enter');
  await panel.getByTestId('report').waitFor();
  await dossier.locator('kring-kader').waitFor({ state: 'attached' });
  // In the first 300 ms a press is taken for one that was meant for the screen before.
  await panel.locator('[data-testid=insert]:enabled').waitFor();
  await shot(dossier, 'worker');
}

async function make(context: BrowserContext): Promise<void> {
  const team = context.pages()[0] ?? (await context.newPage());
  await team.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await team.getByTestId('name').fill('Wijkteam Noord');
  await team.getByTestId('help').fill('Bel Kim, toestel 12');
  await team.mouse.move(0, 0);
  await team.frameLocator('[data-testid=preview]').getByTestId('start').waitFor();
  await shot(team, 'page');
  await sayYes(context);
  const dossier = await context.newPage();
  await dossier.goto(`${SITE}/client/1041/intake`);
  await pointOut(team, dossier);
  await ownQuestion(team);
  await talk(dossier);
}

try {
  ensureBrowser('chromium');
  buildStore('chrome');
  const server = await serve();
  try {
    const context = await launch({
      extension: STORE_BUILD,
      viewport: { width: 1120, height: 860 },
      args: [`--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${server.port}`],
    });
    try {
      context.setDefaultTimeout(10_000);
      await make(context);
    } finally {
      // Before the server: it waits for its visitors.
      await context.close();
    }
  } finally {
    await server.close();
  }
  process.stdout.write('The pictures are in docs/pictures/.\n');
} catch (error) {
  process.stderr.write(
    `The pictures could not be made. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}

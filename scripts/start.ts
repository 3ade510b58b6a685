/**
 * `npm start`: the practice dossier with Kring in it. With a display a browser opens and stays; without one Kring
 * plays the whole job by itself, prints the text as it stands in the dossier's field, and leaves pictures.
 */
import { mkdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers.ts';
import { buildTest } from './build.ts';
import { extensionId, launch, panelIn } from './chromium.ts';
import { serve } from './serve.mjs';
import { playTask } from './task.ts';
import { lookTogether, showView, VIEWS } from './views.ts';

const TOUR = fileURLToPath(new URL('../.output/tour/', import.meta.url));

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function hasDisplay(): boolean {
  if (process.argv.includes('--tour')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function stay(url: string): Promise<void> {
  const context = await launch({ headless: false, viewport: null });
  await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/client/1041/intake?kring=open`);
  say('The practice dossier is open, with Kring beside it. Close the browser to stop.');
  await new Promise((resolve) => context.once('close', resolve));
}

async function tour(url: string): Promise<void> {
  say('There is no display, so Kring plays the whole job by itself.');
  await rm(TOUR, { recursive: true, force: true });
  await mkdir(TOUR, { recursive: true });
  let pictures = 0;
  const context = await launch();
  try {
    await extensionId(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${url}/client/1041/intake`);
    const picture = async (name: string): Promise<void> => {
      pictures += 1;
      await page.screenshot({ path: `${TOUR}${String(pictures).padStart(2, '0')}-${name}.png` });
    };
    const { keys, text } = await playTask(page, picture);
    say(`\nThe text, as it was read from the dossier's own field:\n\n${text}\n`);
    say(`${keys} keys beyond the typed words.`);

    const panel = await panelIn(page);
    for (const view of VIEWS) {
      await showView(panel, view);
      await picture(view);
    }
    await showView(panel, 'ecogram');
    await lookTogether(page, panel, () => picture('together'));
    say(
      'After that, without a key for it: the same people as a picture, in circles, as a card and for each other,',
    );
    say(`and the picture turned to the client. ${pictures} pictures are in .output/tour/.`);
  } finally {
    // Before the server: it waits for its visitors.
    await context.close();
  }
}

try {
  ensureBrowser('chromium');
  buildTest('chrome');
  const server = await serve();
  try {
    await (hasDisplay() ? stay(server.url) : tour(server.url));
  } finally {
    await server.close();
  }
} catch (error) {
  process.stderr.write(`Kring could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

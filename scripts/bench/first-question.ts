/** From the click on the edge to the first question, ready for a key; against a bare page of the same bytes. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startUnwatched, until, type Unwatched } from './browsers.ts';
import type { Extensions } from './extensions.ts';
import { median, ratio, round, type Figure } from './figures.ts';

const ROUNDS = 15;

/** Where the edge can be clicked: a closed root hides its button from scripts, not from the mouse. */
const EDGE = { x: 1280 - 14, y: 860 * 0.4 + 44 };

const NOTE_CLICK = `addEventListener('click', (event) => {
  globalThis.clicked ??= performance.timeOrigin + event.timeStamp;
}, true)`;

/** What stood in a frame in which no question came. */
const SEEN = `JSON.stringify({ focus: document.hasFocus(), active: document.activeElement?.tagName, text: document.body?.innerText.slice(0, 80) })`;

interface Opening {
  /** From the click to the first question, in milliseconds. */
  readonly total: number;
  /** From the question to the background to its answer, where there is one. */
  readonly asked: number;
}

async function openOnce(browser: Unwatched, url: string, page: string, cold: boolean): Promise<Opening> {
  // A new document each time; about:blank in between, so that nothing is kept of the last one.
  await browser.tab('Page.navigate', { url: 'about:blank' });
  await until(
    'an empty page',
    async () => (await browser.inTab('location.href')) === 'about:blank' || undefined,
  );
  await browser.tab('Page.navigate', { url });
  const there =
    "document.readyState === 'complete' && document.querySelector('kring-paneel, bare-panel') !== null";
  await until('the edge', async () => (await browser.inTab(there)) === true || undefined);
  await browser.inTab(NOTE_CLICK);
  // The page comes to rest; a worker does not click within the first moments either.
  await sleep(300);
  if (cold) await browser.stopWorkers();
  const mouse = (type: string, rest: object = {}): Promise<unknown> =>
    browser.tab('Input.dispatchMouseEvent', { type, ...EDGE, ...rest });
  await mouse('mouseMoved');
  await mouse('mousePressed', { button: 'left', buttons: 1, clickCount: 1 });
  await mouse('mouseReleased', { button: 'left', clickCount: 1 });
  // Nobody looks while it happens: attaching to the frame would hold it.
  await sleep(cold ? 900 : 600);
  const came = until('the first question', async () => {
    const found = await browser.inFrame(
      page,
      'globalThis.bench && { ready: bench.ready, asked: bench.asked }',
    );
    return found && typeof (found as { ready?: unknown }).ready === 'number'
      ? (found as { ready: number; asked: number })
      : undefined;
  });
  const probe = await came.catch(async (error: unknown) => {
    const seen = String(await browser.inFrame(page, SEEN));
    throw new Error(
      `${error instanceof Error ? error.message : String(error)} in ${page}${cold ? ' (background stopped)' : ''}: ${seen}`,
    );
  });
  return { total: probe.ready - Number(await browser.inTab('clicked')), asked: probe.asked };
}

/** Opens both panels in turn, each time in a new document. */
export async function measureFirstQuestion(extensions: Extensions, site: string): Promise<Figure[]> {
  const url = `${site}/client/1041/intake`;
  const kring = await startUnwatched(extensions.kring);
  try {
    const bare = await startUnwatched(extensions.bare);
    try {
      const ours: Opening[] = [];
      const cold: Opening[] = [];
      const theirs: Opening[] = [];
      // The first of each warms what a browser keeps of an extension.
      await openOnce(kring, url, '/panel.html', false);
      await openOnce(bare, url, '/bare.html', false);
      for (let at = 0; at < ROUNDS; at++) {
        theirs.push(await openOnce(bare, url, '/bare.html', false));
        ours.push(await openOnce(kring, url, '/panel.html', false));
        if (at % 3 === 0) cold.push(await openOnce(kring, url, '/panel.html', true));
      }
      const totals = (all: readonly Opening[]): number[] => all.map(({ total }) => total);
      const asking = round(median(ours.map(({ asked }) => asked)));
      return [
        ratio('click to first question, against a bare page', totals(ours), totals(theirs), {
          atMost: 1.5,
          note: `${asking} ms of it between panel and background`,
        }),
        {
          name: 'the same while the background sleeps',
          value: round(median(totals(cold))),
          unit: 'ms',
          note: `median of ${cold.length}`,
        },
      ];
    } finally {
      await bare.close();
    }
  } finally {
    await kring.close();
  }
}

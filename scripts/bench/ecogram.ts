/** The ecogram as it is drawn: a frame of dragging, one more person, its labels, and the bytes that it adds. */
import type { CDPSession, Page } from '@playwright/test';
import { openFilled } from '../filled.ts';
import { showView } from '../views.ts';
import { until, withBrowser } from './browsers.ts';
import { measureWithout } from './ecogram-bytes.ts';
import { median, ratio, round, type Figure } from './figures.ts';

/** So many people are dragged among; the frame of the second last is bounded. */
const CROWDS = [12, 60, 150, 500];
/** Turns of a drag on each side, and pointer moves in each, of which one comes in a frame. */
const TURNS = 5;
const MOVES = 40;

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 360, height: 740 };

/** Longest time in milliseconds that the panel's thread was busy with one thing, by what it did. */
interface Busy {
  /** Everything on the thread: handlers, style, layout, painting. */
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

/** Dragging, naming and reading labels in Chromium, in a panel in a tab of its own. */
export async function measureEcogram(): Promise<Figure[]> {
  return [
    ...(await measureDrag()),
    ...(await measureOneMore()),
    ...(await measureLabels()),
    ...measureWithout(),
  ];
}

/** Milliseconds that the page's own thread was busy since it was opened. */
async function busy(session: CDPSession): Promise<Busy> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => 1000 * (metrics.find((each) => each.name === name)?.value ?? NaN);
  return {
    task: value('TaskDuration'),
    script: value('ScriptDuration'),
    layout: value('LayoutDuration') + value('RecalcStyleDuration'),
  };
}

async function watch(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** How long the thread was busy while something was done, and until two frames later. */
async function costOf(page: Page, session: CDPSession, work: () => Promise<void>): Promise<Busy> {
  await settled(page);
  const before = await busy(session);
  await work();
  await settled(page);
  const after = await busy(session);
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    layout: after.layout - before.layout,
  };
}

function settled(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

async function measureDrag(): Promise<Figure[]> {
  const figures: Figure[] = [];
  await withBrowser({ viewport: WIDE }, async (context) => {
    const panel = context.pages()[0] ?? (await context.newPage());
    const bare = await context.newPage();
    const [ours, theirs] = [await watch(panel), await watch(bare)];
    for (const count of CROWDS) {
      await panel.bringToFront();
      await openFilled(panel, count);
      await showView(panel, 'ecogram');
      const svg = await panel.locator('.ecogram svg').evaluate((element) => element.outerHTML);
      await openBare(bare, svg);
      const [mine, its]: [Busy[], Busy[]] = [[], []];
      for (let turn = 0; turn <= TURNS; turn += 1) {
        const [one, other] = [await drag(panel, ours), await drag(bare, theirs)];
        // The first turn is a warm-up.
        if (turn > 0) {
          mine.push(one);
          its.push(other);
        }
      }
      const part = (name: keyof Busy): string =>
        `${round(median(mine.map((each) => each[name])), 2)} (${round(median(its.map((each) => each[name])), 2)})`;
      figures.push({
        ...ratio(
          `a drag frame among ${count}, against one node moved by setAttribute`,
          mine.map(({ task }) => task),
          its.map(({ task }) => task),
          { note: `script ${part('script')}, style and layout ${part('layout')}` },
        ),
        ...(count === 150 && { atMost: 1.5 }),
      });
    }
  });
  return figures;
}

/** The same drawing in a page with nothing else, where the node under the pointer is moved and that is all. */
async function openBare(page: Page, svg: string): Promise<void> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`);
  await page.evaluate(() => {
    addEventListener('pointerdown', (down) => {
      const figure = (down.target as Element).closest('[data-figure]');
      const move = (event: PointerEvent): void =>
        figure?.setAttribute(
          'transform',
          `translate(${event.clientX - down.clientX} ${event.clientY - down.clientY})`,
        );
      addEventListener('pointermove', move);
      addEventListener('pointerup', () => removeEventListener('pointermove', move), { once: true });
    });
  });
}

/** Milliseconds for each frame of a drag of the first person, who is put back where they stood. */
async function drag(page: Page, session: CDPSession): Promise<Busy> {
  await page.bringToFront();
  const figure = page.locator('[data-figure="person-0"]');
  await figure.scrollIntoViewIfNeeded();
  const { x, y } = await figure.evaluate((element) => {
    const dot = [...element.querySelectorAll('circle')].at(-1) ?? element;
    const box = dot.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8);
  const cost = await costOf(page, session, async () => {
    for (let at = 0; at < MOVES; at += 1) {
      const angle = (2 * Math.PI * at) / MOVES;
      await page.mouse.move(x + 40 * Math.cos(angle), y + 40 * Math.sin(angle));
    }
  });
  if ((await figure.getAttribute('transform')) === null) throw new Error('nobody was dragged');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return { task: cost.task / MOVES, script: cost.script / MOVES, layout: cost.layout / MOVES };
}

/** Naming one more while the picture stands beside the names. */
async function measureOneMore(): Promise<Figure[]> {
  const few: Busy[] = [];
  const many: Busy[] = [];
  await withBrowser({ viewport: WIDE }, async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await watch(page);
    for (let round = 0; round < 3; round += 1) {
      for (const [count, into] of [[10, few] as const, [150, many] as const]) {
        await openFilled(page, count);
        await page.getByTestId('step-people').click();
        await page.getByTestId('live-picture').waitFor();
        const input = page.getByTestId('name-matters-to-you');
        for (let more = 1; more <= 5; more += 1) {
          await input.fill(`nicht van kant ${more}`);
          await until('the word "saved"', () => isSaved(page));
          const cost = await costOf(page, session, async () => {
            await input.press('Enter');
            await page.waitForFunction(
              (people) =>
                document.querySelectorAll('[data-testid="live-picture"] [data-figure]').length === people,
              count + more,
            );
            await until('the word "saved"', () => isSaved(page));
          });
          // The first one is a warm-up.
          if (more > 1) into.push(cost);
        }
      }
    }
  });
  const part = (name: keyof Busy): string =>
    `${round(median(many.map((each) => each[name])))} (${round(median(few.map((each) => each[name])))})`;
  return [
    ratio(
      'naming one more with the picture in sight, at 150 against at 10',
      many.map(({ task }) => task),
      few.map(({ task }) => task),
      {
        atMost: 2,
        note: `script ${part('script')}, style and layout ${part('layout')}; with list, saving and hearing it back`,
      },
    ),
  ];
}

async function isSaved(page: Page): Promise<true | undefined> {
  return (await page.getByTestId('save').getAttribute('data-kind')) === 'saved' || undefined;
}

/** Labels as they stand in a panel of 360 pixels. */
async function measureLabels(): Promise<Figure[]> {
  const figures: Figure[] = [];
  await withBrowser({ viewport: NARROW }, async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    for (const count of [12, 30]) {
      await openFilled(page, count);
      await showView(page, 'ecogram');
      const { heights, over } = await page.locator('.ecogram svg').evaluate(labelsIn);
      figures.push(
        {
          name: `labels over labels as drawn at 360 px, ${count} people`,
          value: over.length,
          unit: 'found',
          atMost: 0,
          note: over.length > 0 ? over.join('; ') : `${heights.length} lines of text`,
        },
        {
          name: `lowest letters of a label at 360 px, ${count} people`,
          value: round(Math.min(...heights)),
          unit: 'px',
          atLeast: 12,
          note: 'size of the letters as drawn',
        },
      );
    }
  });
  return figures;
}

/** Runs in the page: sizes of the letters, and which lines of different people lie over each other. */
function labelsIn(svg: SVGElement | HTMLElement): { heights: number[]; over: string[] } {
  const texts = [...svg.querySelectorAll<SVGTextElement>('[data-figure] text')];
  const heights = texts.map((text) => {
    const scale = text.getScreenCTM()?.a ?? 0;
    return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
  });
  const over: string[] = [];
  for (const [at, one] of texts.entries()) {
    const a = one.getBoundingClientRect();
    for (const other of texts.slice(at + 1)) {
      if (one.parentElement === other.parentElement) continue;
      const b = other.getBoundingClientRect();
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        over.push(`${one.textContent} and ${other.textContent}`);
    }
  }
  return { heights, over };
}

/** Browsers for the bench: every wait has an end, and what was started is always stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../browsers.ts';
import { launch, type LaunchOptions } from '../chromium.ts';

/** Longest time for one step in a page, in milliseconds. */
const PATIENCE = 20_000;

/** Processes that must not be left behind, whatever happens. */
const started = new Set<number>();

/** Rejects when the work is not done in time; the work itself is not stopped. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`${what} took longer than ${ms / 1000} s`);
  });
  // The loser of the race also rejects.
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

/** Polls until there is something. @throws Error when there is nothing in time. */
export async function until<T>(what: string, find: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(10);
  }
  throw new Error(`${what} did not come`);
}

/** A browser under Playwright, with the number of its process. */
export interface Watched {
  readonly context: BrowserContext;
  readonly pid: number;
  /** Closes it in order, or by force where that takes too long. */
  close(): Promise<void>;
  /** SIGKILL, as when the power goes; resolves when Playwright has noticed. */
  kill(): Promise<void>;
}

/** Starts a browser under Playwright. */
export async function start(options: LaunchOptions): Promise<Watched> {
  const context = await within(60_000, 'starting the browser', launch(options));
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const pid = info?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('the browser did not say its process');
  started.add(pid);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const gone = async (): Promise<void> => {
    await within(PATIENCE, 'noticing that the browser is gone', closed);
    started.delete(pid);
  };
  return {
    context,
    pid,
    async close() {
      await within(PATIENCE, 'closing the browser', context.close()).catch(() => stop(pid));
      started.delete(pid);
    },
    async kill() {
      stop(pid);
      await gone();
    },
  };
}

/** Runs the work with these browsers, and closes them whatever happens. */
export async function withBrowsers<T>(
  options: readonly LaunchOptions[],
  work: (...contexts: readonly BrowserContext[]) => Promise<T>,
): Promise<T> {
  const browsers: Watched[] = [];
  try {
    for (const each of options) browsers.push(await start(each));
    return await work(...browsers.map(({ context }) => context));
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** The same with one browser. */
export async function withBrowser<T>(
  options: LaunchOptions,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const browser = await start(options);
  try {
    return await work(browser.context);
  } finally {
    await browser.close();
  }
}

/** Kills what is still there of what this bench started. */
export function killAll(): void {
  for (const pid of started) stop(pid);
  started.clear();
}

function stop(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A browser that is only looked at when a measurement is over. */
export interface Unwatched {
  /** Sends a command to the only tab. */
  tab(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Evaluates in the only tab. */
  inTab(expression: string): Promise<unknown>;
  /** Evaluates in the frame with this in its address, attaching to it only for this moment. */
  inFrame(address: string, expression: string): Promise<unknown>;
  /** Stops the background of every extension, as the browser itself does after half a minute. */
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser without Playwright. Playwright (and Puppeteer) holds every new frame until it has attached to it:
 * that would make the bare frame as slow as ours, and the ratio too good.
 */
export async function startUnwatched(extension: string): Promise<Unwatched> {
  const profile = mkdtempSync(join(tmpdir(), 'kring-bench-'));
  const program = findBrowser('chromium');
  if (!program) throw new Error('there is no Chromium');
  const child = spawn(
    program,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--window-size=1280,860',
      '--hide-scrollbars',
      ...['--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-background-networking'],
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  if (child.pid !== undefined) started.add(child.pid);
  const end = async (): Promise<void> => {
    await endProcess(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const note = join(profile, 'DevToolsActivePort');
    const [port, path] = await until('the browser', () => {
      const lines = existsSync(note) ? readFileSync(note, 'utf8').split('\n') : [];
      return lines.length > 1 ? lines : undefined;
    });
    const { send, close } = await connect(`ws://127.0.0.1:${port}${path}`);
    const targets = async (): Promise<readonly Target[]> =>
      (await send('Target.getTargets', { filter: [{}] })).targetInfos as Target[];
    const attach = async (find: (target: Target) => boolean, what: string): Promise<string> => {
      const { targetId } = await until(what, async () => (await targets()).find(find));
      return (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId as string;
    };
    const evaluate = async (expression: string, session: string): Promise<unknown> => {
      const answer = await send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        session,
      );
      return (answer.result as { value?: unknown }).value;
    };
    const tab = await attach(({ type }) => type === 'page', 'a tab');
    await send('Page.enable', {}, tab);
    const size = { width: 1280, height: 860, deviceScaleFactor: 1, mobile: false };
    await send('Emulation.setDeviceMetricsOverride', size, tab);
    return {
      tab: (method, params = {}) => send(method, params, tab),
      inTab: (expression) => evaluate(expression, tab),
      async inFrame(address, expression) {
        const frame = await attach(({ url }) => url.includes(address), address);
        const value = await evaluate(expression, frame);
        await send('Target.detachFromTarget', { sessionId: frame });
        return value;
      },
      async stopWorkers() {
        for (const { targetId, type } of await targets()) {
          if (type === 'service_worker') await send('Target.closeTarget', { targetId });
        }
        await until('the end of the workers', async () =>
          (await targets()).every(({ type }) => type !== 'service_worker') ? true : undefined,
        );
      },
      async close() {
        close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await within(PATIENCE, 'the end of the browser', exit);
  }
  if (child.pid !== undefined) started.delete(child.pid);
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

async function connect(address: string): Promise<{ readonly send: Send; readonly close: () => void }> {
  const socket = new WebSocket(address);
  await within(PATIENCE, 'connecting to the browser', once(socket, 'open'));
  const waiting = new Map<number, (answer: Answer) => void>();
  let number = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const send: Send = async (method, params = {}, sessionId) => {
    number += 1;
    const id = number;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    const { result, error } = await within(PATIENCE, method, answered);
    waiting.delete(id);
    if (!result) throw new Error(`${method}: ${error?.message}`);
    return result;
  };
  return { send, close: () => socket.close() };
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { InPage } from '../point/in-page';
import { mayRunOn } from '../profile/access';

const SCRIPT = '/pick.js' as const;

/** Has the script in the page do something, and brings the script where it is not yet. @returns undefined without a page where Kring may be. */
export async function inPage<Name extends keyof InPage>(
  tab: number,
  task: Name,
  input: Parameters<InPage[Name]>[0],
): Promise<unknown> {
  const target = { tabId: tab, frameIds: [0] };
  const run = async (): Promise<unknown> => {
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (wanted: string, given: unknown) => {
        // Carried into the page as text: it can use nothing from outside.
        const { kringPoint } = globalThis as { kringPoint?: Record<string, (given: unknown) => unknown> };
        return { isThere: kringPoint !== undefined, answer: kringPoint?.[wanted]?.(given) ?? null };
      },
      args: [task, input ?? null],
    });
    return answer?.result;
  };
  const THERE = v.object({ isThere: v.boolean(), answer: v.unknown() });
  try {
    // The tab may have gone on; where the package may see every site, the browser would not stop us there.
    const { url } = await browser.tabs.get(tab);
    if (url === undefined || !(await mayRunOn(url))) return undefined;
    let done = v.parse(THERE, await run());
    if (!done.isThere) {
      await browser.scripting.executeScript({ target, files: [SCRIPT] });
      done = v.parse(THERE, await run());
    }
    return done.answer;
  } catch {
    return undefined;
  }
}

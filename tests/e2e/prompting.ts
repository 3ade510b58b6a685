import type { Frame, Page } from '@playwright/test';
import { expect } from './kring';

/** The frame of a prompt in this page, in sight or not. */
export function findPrompt(page: Page): Frame | undefined {
  return page.frames().find((each) => each.url().includes('/prompt.html'));
}

/** The prompt, once it stands in sight in the page. */
export async function promptIn(page: Page): Promise<Frame> {
  await expect
    .poll(async () => {
      const element = await findPrompt(page)?.frameElement();
      return element?.isVisible();
    })
    .toBe(true);
  const prompt = findPrompt(page)!;
  await prompt.getByTestId('prompt-line').waitFor();
  return prompt;
}

/** How a script of Kring in the top frame of this page says that it is quiet there; done when the background has decided. */
export async function pauser(page: Page): Promise<() => Promise<void>> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string; auxData: { frameId: string } }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) =>
    worlds.push(context as unknown as (typeof worlds)[number]),
  );
  await cdp.send('Runtime.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = worlds.find(
    ({ name, auxData }) => name === 'Kring' && auxData.frameId === frameTree.frame.id,
  );
  return async () => {
    await cdp.send('Runtime.evaluate', {
      expression: "chrome.runtime.sendMessage({ name: 'page.paused', input: {} })",
      contextId: world!.id,
      awaitPromise: true,
    });
  };
}

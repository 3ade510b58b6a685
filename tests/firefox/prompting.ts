import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { UUID, find } from './kring';

/** The frame of the prompt, once it says something; its address is not told, so every frame is asked. */
export async function promptIn(page: Page): Promise<Frame> {
  let prompt: Frame | undefined;
  await expect
    .poll(
      async () => {
        for (const frame of page.frames().slice(1)) {
          const address = await frame.evaluate(() => location.href).catch(() => '');
          if (address.startsWith(`moz-extension://${UUID}/prompt.html#`)) prompt = frame;
        }
        return prompt !== undefined;
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  await find(prompt!, 'prompt-line');
  return prompt!;
}

/** Waits before the background is asked again whether it knows this frame, in milliseconds. */
const PATIENCE = [0, 50, 100, 200, 500, 1000, 2000];

/**
 * Asks again, for about four seconds, as long as `ask` gives false: the message that announces a frame may come after the
 * frame itself.
 */
export async function untilKnown(ask: () => Promise<boolean>): Promise<void> {
  for (const wait of PATIENCE) {
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    if (await ask()) return;
  }
}

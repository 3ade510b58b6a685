import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../utils/messages/client';
import type { PromptCommand } from '../utils/messages/protocol';
import { PROMPT_LASTS } from '../utils/model/limits';
import { randomId } from '../utils/model/random-id';
import { watchQuiet } from '../utils/prompts/watch-quiet';
import { makePromptFrame, type PromptFrame } from './dossier.content/prompt-frame';
import type { Shell } from './dossier.content/shell';
import type { KringWorld } from './dossier.content/world';

/** How long after the last question of the background a prompt may be in sight: its frame was still being made then. */
const IN_SIGHT = PROMPT_LASTS + 10_000;

/**
 * Comes into the frames of a page only where the profile knows the screen and prompts are on: says when it is quiet, and
 * holds the frame of the prompt. Knows no word of a prompt.
 */
export default defineUnlistedScript(() => {
  const here = (globalThis as KringWorld).kringHere;
  if (!here || here.signal.aborted) return;
  if (here.anew) {
    here.anew();
    return;
  }
  const { signal } = here;
  const isTop = window === window.top;
  let frame: PromptFrame | undefined;
  let askedAt = -Infinity;
  const watch = watchQuiet(window, () => tell(send('page.paused', {})), signal);
  here.anew = watch.anew;
  signal.addEventListener('abort', () => frame?.remove());
  const frameIn = ({ layer }: Shell): PromptFrame => {
    if (frame) return frame;
    const made = makePromptFrame(layer, promptAddress);
    // The panel came into sight, where the line goes on; or it was about another client.
    layer.addEventListener('kring-over', () => made.remove(), { signal });
    frame = made;
    return made;
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || signal.aborted) return undefined;
    // Only the background says this.
    const command = message as PromptCommand;
    switch (command.kring) {
      case 'busy':
        askedAt = performance.now();
        // Only who is busy answers: one frame is enough.
        if (!watch.isQuiet()) {
          watch.again();
          answer(true);
        }
        break;
      case 'prompt': {
        const shell = here.shell();
        if (!shell) break;
        if (shell.isOpen()) answer('panel');
        else if (command.inPage) {
          frameIn(shell).make();
          answer('frame');
        } else answer(null);
        break;
      }
      case 'promptSize': {
        if (!frame) break;
        // It may have become unquiet while the frame was loading.
        const may = frame.isShown() || watch.isQuiet();
        if (!may) {
          frame.remove();
          watch.again();
        }
        answer(may && frame.show(command.height, command.near ? here.field() : undefined));
        break;
      }
      case 'promptOver':
        frame?.remove();
        break;
      case 'toPrompt':
        frame?.focus();
        break;
    }
    return undefined;
  });

  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.code !== 'KeyS' || !event.altKey || !event.shiftKey) return;
      if (event.ctrlKey || event.metaKey) return;
      const isHere = isTop ? frame?.isShown() : performance.now() - askedAt < IN_SIGHT;
      if (!isHere) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!frame) tell(send('page.toPrompt', {}));
      // Firefox lets no press of a key move the focus into a frame that stands there already; right after it does.
      else setTimeout(() => frame?.focus());
    },
    { capture: true, signal },
  );
});

/** Address of a prompt, with a number that only this frame and the background know. */
function promptAddress(): string {
  const nonce = randomId();
  tell(send('page.prompt', { nonce }));
  return `${browser.runtime.getURL('/prompt.html')}#${nonce}`;
}

/** Nobody waits for the answer, and there may be none. */
function tell(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}

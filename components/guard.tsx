import { effect } from '@preact/signals';
import { render } from 'preact';
import { send } from '../utils/messages/client';
import { makeLock } from '../utils/panel/lock';
import type { Talk } from '../utils/panel/talk';
import { TalkProvider } from './context';
import { focusFirst } from './focus';
import { Locked } from './Locked';

/** How often the clock is looked at, in milliseconds. */
const LOOK = 1000;

/**
 * Takes the panel out of the document while nobody uses it, and puts it back as it was (R9). Out of the document there is
 * nothing to see, to print or to hear, and everything half done is still there.
 * @param app the element that holds all of the panel.
 */
export function guard(app: HTMLElement, talk: Talk): void {
  const cover = document.createElement('div');
  const lock = makeLock(
    () => talk.settings.value.lockMinutes,
    () => void send('panel.used', {}).catch(() => undefined),
  );
  let focused: Element | null = null;
  let scrolled = 0;

  const hide = (): void => {
    void talk.flush();
    focused = document.activeElement;
    scrolled = scrollY;
    app.remove();
    document.body.append(cover);
    render(
      <TalkProvider value={talk}>
        <Locked onGoOn={lock.goOn} />
      </TalkProvider>,
      cover,
    );
    dispatchEvent(new Event('kring-locked'));
    // Never from the dossier: there the button gets the keyboard when it comes to the panel.
    if (document.hasFocus()) focusFirst();
  };
  const show = (): void => {
    render(null, cover);
    cover.remove();
    document.body.append(app);
    const back = focused instanceof HTMLElement || focused instanceof SVGElement ? focused : undefined;
    if (back?.isConnected && back !== document.body) back.focus({ preventScroll: true });
    else focusFirst();
    scrollTo(0, scrolled);
    dispatchEvent(new Event('kring-unlocked'));
  };
  effect(() => {
    if (lock.locked.value) hide();
    else if (cover.isConnected) show();
  });

  const stop = effect(() => {
    const state = talk.state.value;
    if (!state) return;
    // Before anything of it is drawn.
    if (state.idle) lock.lock();
    else lock.use();
    queueMicrotask(() => stop());
  });

  for (const name of ['keydown', 'pointerdown', 'input'] as const) {
    addEventListener(
      name,
      (event) => {
        const covered = lock.locked.value;
        if (lock.use()) return;
        // It was for a panel that is not there any more.
        if (!covered) event.preventDefault();
        // The keys that lead back to the dossier work, and a button does what a button does.
        if (!covered || (event instanceof KeyboardEvent && !leavesPanel(event)))
          event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  setInterval(lock.check, LOOK);
  addEventListener('focus', lock.check);
  document.addEventListener('visibilitychange', lock.check);
}

function leavesPanel({ key, code, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'Escape' || (code === 'KeyK' && altKey && shiftKey);
}

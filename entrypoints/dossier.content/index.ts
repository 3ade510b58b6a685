import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { trackFields } from '../../utils/dossier/field-tracker';
import { insertText } from '../../utils/dossier/insert-text';
import { watchPlace, type PlaceWatch } from '../../utils/dossier/watch-place';
import { randomId } from '../../utils/model/random-id';
import type { PageCommand } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/client';
import { makeShell, type Shell } from './shell';

/**
 * Runs in every frame of an allowed site: knows the field that the worker used last and writes in it on order.
 * In the top frame also the tab at the edge and the panel's frame. Knows no question, no draft and no text.
 */
export default defineContentScript({
  registration: 'runtime',
  // Our own shell cleans up by `onInvalidated`; the page hears and can forge a posted message.
  noScriptStartedPostMessage: true,
  async main(context) {
    const { signal } = context;
    const top = window === window.top;
    if (top && document.querySelector('kring-paneel')) return;

    const tell = (promise: Promise<unknown>): void => {
      // No answer: Kring was updated or removed. The new version starts its own script in this page.
      promise.catch(() => undefined);
    };
    let shell: Shell | undefined;
    let place: PlaceWatch | undefined;

    const fields = trackFields(window, (field) => tell(send('page.field', { field: field ?? null })), signal);
    // In the top frame at once: keys that follow must not land in the dossier.
    listenForChord(signal, () => (shell ? shell.open() : tell(send('page.chord', {}))));

    browser.runtime.onMessage.addListener((message: unknown, sender): Promise<unknown> | undefined => {
      const command = readCommand(message);
      if (sender.id !== browser.runtime.id || !command || signal.aborted) return undefined;
      switch (command.kring) {
        case 'toggle':
          if (shell?.isOpen()) shell.close();
          else shell?.open();
          return Promise.resolve(null);
        case 'open':
          shell?.open();
          return Promise.resolve(null);
        case 'close':
          shell?.close();
          return Promise.resolve(null);
        case 'focusField':
          // Where the panel lies over the page, the field could not be seen.
          if (shell?.isOpen() && !shell.isBeside()) shell.close();
          fields.focus();
          return Promise.resolve(null);
        case 'place':
          return Promise.resolve(place?.now() ?? null);
        case 'insert': {
          const field = fields.current();
          if (!field || field.targetId !== command.targetId) return Promise.resolve({ outcome: 'gone' });
          // Between the question and this order the page may have gone to another client.
          if (place && place.now().key !== command.key) return Promise.resolve({ outcome: 'otherRecord' });
          return insertText(field, command.text);
        }
      }
    });

    if (!top) return;
    const { record, open } = await send('page.hello', { top });
    let first: Promise<void> | undefined;
    place = watchPlace(
      document,
      record,
      (shown) => {
        const told = send('page.place', shown);
        first ??= told;
        tell(told);
      },
      signal,
    );
    // The background must know the place before it can know a panel in it.
    await first;
    if (signal.aborted) return;
    shell = makeShell(document, panelAddress, signal);
    if (open) shell.open();
  },
});

/** Address of the panel with a number that only this frame and the background know. */
function panelAddress(): string {
  const nonce = randomId();
  void send('page.panel', { nonce });
  return `${browser.runtime.getURL('/panel.html')}#${nonce}`;
}

/** The same keys as the browser's own shortcut, for where that is taken or switched off. Real keys only. */
function listenForChord(signal: AbortSignal, toggle: () => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.code !== 'KeyK' || !event.altKey || !event.shiftKey)
        return;
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      toggle();
    },
    { capture: true, signal },
  );
}

const PLAIN: readonly unknown[] = ['toggle', 'open', 'close', 'focusField', 'place'];

function readCommand(message: unknown): PageCommand | undefined {
  if (typeof message !== 'object' || message === null || !('kring' in message)) return undefined;
  const { kring } = message;
  if (PLAIN.includes(kring)) return { kring } as PageCommand;
  if (kring !== 'insert' || !('targetId' in message) || !('text' in message) || !('key' in message))
    return undefined;
  const { targetId, text, key } = message;
  if (typeof targetId !== 'string' || typeof text !== 'string') return undefined;
  return { kring, targetId, text, key: typeof key === 'string' ? key : null };
}

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fieldInfo } from '../../utils/dossier/editable';
import { trackFields, type FieldTracker, type Target } from '../../utils/dossier/field-tracker';
import { aimAtField } from '../../utils/dossier/aim';
import { outline } from '../../utils/dossier/outline';
import { watchForeignFrames } from '../../utils/dossier/foreign-frame';
import { insertPicture } from '../../utils/dossier/insert-picture';
import { insertText } from '../../utils/dossier/insert-text';
import type { ReadWorld } from '../../utils/dossier/read-page';
import { watchPlace, type PlaceWatch, type Shown } from '../../utils/dossier/watch-place';
import { randomId } from '../../utils/model/random-id';
import type { PageCommand, Picture } from '../../utils/messages/protocol';
import type { Spot } from '../../utils/profile/locator';
import type { Site } from '../../utils/profile/site';
import { send } from '../../utils/messages/client';
import { makeShell, type Shell } from './shell';
import type { KringWorld } from './world';

/** Waits before the same is said again to a background that did not answer, in milliseconds. */
const RETRIES = [0, 100, 500, 2000];

/**
 * Runs in every frame of an allowed site: knows the field that the worker used last and writes in it on order.
 * In the top frame also the tab at the edge and the panel's frame. Knows no question, no draft and no text.
 */
export default defineContentScript({
  registration: 'runtime',
  async main(context) {
    const { signal } = context;
    const isOver = (): boolean => signal.aborted;
    if (isOver()) return;
    const top = window === window.top;
    let shell: Shell | undefined;
    let place: PlaceWatch | undefined;
    const wish = { open: false, live: false };

    /** False where the page does not let the panel stand; null where it cannot be known yet. */
    const openPanel = (): boolean | null => {
      wish.open = true;
      return shell?.open() ?? null;
    };
    const fields = trackFields(
      window,
      (field) => {
        tell(send('page.field', { field: field ?? null }));
        // It may be the very field that the profile means.
        aim.look();
      },
      signal,
    );
    const aim = aimAtField(
      document,
      fields,
      (field) => tell(send('page.aimed', { field: field ?? null })),
      signal,
    );
    /** The field of this frame with this number, as it is at this very moment. */
    const targetOf = (targetId: string | null): Target | undefined =>
      [fields.current(), aim.current()].find((each) => each?.targetId === targetId);
    (globalThis as KringWorld).kringHere = {
      signal,
      field: () => fields.current()?.element,
      shell: () => shell,
    };
    let takeOutline: (() => void) | undefined;
    signal.addEventListener('abort', () => takeOutline?.());
    watchForeignFrames(
      window,
      () => shell?.isOpen() === true,
      (origin) => tell(send('page.foreignFrame', { origin })),
      signal,
    );
    // In the top frame at once: keys that follow must not land in the dossier.
    listenForChord(signal, () => {
      if (!top || openPanel() === false) tell(send('page.chord', {}));
    });

    const obey = (command: PageCommand): unknown => {
      switch (command.kring) {
        case 'toggle':
          if (!shell?.isOpen()) return openPanel();
          shell.close();
          return true;
        case 'open':
          return openPanel();
        case 'close':
          shell?.close();
          return null;
        case 'focusField':
          // Where the panel lies over the page, the field could not be seen.
          if (shell?.isOpen() && !shell.isBeside()) shell.close();
          if (fields.current()) fields.focus();
          else aim.focus();
          return null;
        case 'place':
          return place?.now() ?? null;
        case 'large':
        case 'small':
          shell?.setLarge(command.kring === 'large');
          return null;
        case 'live':
          wish.live = command.on;
          return shell?.setLive(wish.live);
        case 'aim':
          aim.at(command.spot ?? undefined);
          return null;
        case 'sites': {
          const before = place?.now();
          watchSites(command.sites);
          const now = place?.now();
          if (now)
            onMove({ ...now, moved: now.known !== before?.known || now.key !== before.key, reread: true });
          return null;
        }
        case 'outline': {
          takeOutline?.();
          const field = targetOf(command.targetId);
          takeOutline = field && outline(field.element);
          return null;
        }
        case 'read':
        case 'insert':
        case 'insertPicture': {
          // Going to the field, like the time since the question, may have made the page show another client.
          const sameRecord = (): boolean => {
            const shown = place?.now();
            return shown !== undefined && !shown.moved && (!top || shown.key === command.key);
          };
          const field = targetOf(command.targetId);
          if (command.kring === 'read') {
            if (!sameRecord()) return { outcome: 'otherRecord' };
            if (!field && command.targetId !== null) return { outcome: 'gone' };
            return (globalThis as ReadWorld).kringRead?.(field?.element, command.spot, document);
          }
          if (!field) return { outcome: 'gone' };
          return command.kring === 'insert'
            ? insertText(field, command.text, sameRecord)
            : insertPicture(field, command.picture, sameRecord);
        }
        case 'leave':
          context.abort();
          return null;
      }
    };
    browser.runtime.onMessage.addListener((message: unknown, sender, answer: (answer: unknown) => void) => {
      const command = readCommand(message);
      if (sender.id !== browser.runtime.id || !command || isOver()) return undefined;
      void Promise.resolve(obey(command)).then(answer);
      // The answer comes later.
      return true;
    });

    let sites: readonly Site[] = [];
    let watching = new AbortController();
    let newest: Shown | undefined;
    const report = async (shown: Shown): Promise<void> => {
      newest = shown;
      for (const wait of RETRIES) {
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
        if (newest !== shown || isOver()) return;
        // The background was stopped before it took it in. What the panel shows hangs on this: say it again.
        if (await succeeds(send('page.place', shown))) return;
      }
    };
    const onMove = (shown: Shown): void => {
      // What was looked at together may be another client's now.
      shell?.moved();
      shell?.setQuiet(isQuiet(shown, sites));
      void report(shown);
    };

    /** From now on these sites count: a profile may come or change while the page is open. */
    const watchSites = (known: readonly Site[]): void => {
      sites = known;
      watching.abort();
      watching = new AbortController();
      place = watchPlace(document, sites, onMove, AbortSignal.any([signal, watching.signal]));
    };

    if (!top) {
      place = watchPlace(document, [], onMove, signal);
      const { aim: spot } = await send('page.hello', { top });
      if (spot && !isOver()) aim.at(spot);
      return;
    }
    const { open, page, ...told } = await send('page.hello', { top });
    watchSites(told.sites);
    // The background must know the place before it can know a panel in it.
    if (place) await report({ ...place.now(), moved: true });
    if (isOver()) return;
    const onClose = (): void => tell(send('page.closed', {}));
    const made = makeShell(document, () => panelAddress(page), onClose, signal);
    shell = made;
    if (place) made.setQuiet(isQuiet(place.now(), sites));
    made.setLive(wish.live);
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        // The background knows the field and the panel of the page that stood here in between.
        tellField(fields);
        made.renew();
      },
      { signal },
    );
    // Also when the keys were pressed while the page was still coming.
    if (open || wish.open) made.open();
  },
});

/** Where the profile knows screens, on any other page: Kring is out of sight there unless it is called. */
function isQuiet({ screen }: Shown, sites: readonly Site[]): boolean {
  return screen === null && sites.some(({ screens }) => screens?.length);
}

/** Nobody waits for the answer. There is none when Kring was updated or removed; a new version starts its own script. */
function tell(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}

function succeeds(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}

function tellField(fields: FieldTracker): void {
  const now = fields.current();
  const field = now ? { targetId: now.targetId, ...fieldInfo(now.element) } : null;
  tell(send('page.field', { field }));
}

/** Address of the panel, or of the guide, with a number that only this frame and the background know. */
function panelAddress(page: 'panel' | 'point'): string {
  const nonce = randomId();
  tell(send('page.panel', { nonce }));
  return `${browser.runtime.getURL(`/${page}.html`)}#${nonce}`;
}

/** The same keys as the browser's own shortcut, for where that is taken or switched off. Real keys only. */
function listenForChord(signal: AbortSignal, open: () => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.code !== 'KeyK' || !event.altKey || !event.shiftKey)
        return;
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open();
    },
    { capture: true, signal },
  );
}

const PLAIN: readonly unknown[] = [
  'toggle',
  'open',
  'close',
  'focusField',
  'place',
  'leave',
  'large',
  'small',
];

function readCommand(message: unknown): PageCommand | undefined {
  if (typeof message !== 'object' || message === null || !('kring' in message)) return undefined;
  const { kring } = message;
  if (PLAIN.includes(kring)) return { kring } as PageCommand;
  // Only the background says this, and its profile was read by the schema.
  if (kring === 'aim' && 'spot' in message) return { kring, spot: message.spot as Spot | null };
  if (kring === 'live' && 'on' in message) return { kring, on: message.on === true };
  if (kring === 'sites' && 'sites' in message) return { kring, sites: message.sites as readonly Site[] };
  const targetId = 'targetId' in message ? message.targetId : undefined;
  if (kring === 'outline') return { kring, targetId: typeof targetId === 'string' ? targetId : null };
  if (!('key' in message)) return undefined;
  const key = typeof message.key === 'string' ? message.key : null;
  if (kring === 'read' && 'spot' in message)
    return {
      kring,
      key,
      targetId: typeof targetId === 'string' ? targetId : null,
      spot: message.spot as Spot | null,
    };
  if (typeof targetId !== 'string') return undefined;
  if (kring === 'insert' && 'text' in message && typeof message.text === 'string')
    return { kring, targetId, key, text: message.text };
  // Only the background says this, and it has looked at what is in it.
  if (kring === 'insertPicture' && 'picture' in message)
    return { kring, targetId, key, picture: message.picture as Picture };
  return undefined;
}

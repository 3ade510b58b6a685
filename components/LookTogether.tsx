import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { send } from '../utils/messages/client';
import { useMessages, useSettings, useTalk } from './context';

interface Props {
  /** What is shown, for the name of this screen. */
  readonly title: string;
  /** The picture: a view in its calm form. */
  readonly children: ComponentChildren;
  /** Names, or only relations. */
  readonly names: boolean;
  readonly onNames: (names: boolean) => void;
  readonly onClose: () => void;
}

/**
 * The picture for the client to look at too: as large as it can be, and nothing else. Inside a dossier page the panel
 * covers the page meanwhile. A modal dialog, so that the keyboard stays in it and goes back to where it was.
 */
export function LookTogether({ title, children, names, onNames, onClose }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const settings = useSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;

  useLayoutEffect(() => {
    const shown = dialog.current;
    const inFrame = talk.state.value?.container === 'frame';
    // Nobody waits for the answer: without one the screen is as large as the panel.
    const enlarge = (large: boolean): void => {
      if (inFrame) send('panel.large', { large }).catch(() => undefined);
    };
    shown?.showModal();
    enlarge(true);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' || event.key === 'F2') {
        event.preventDefault();
        event.stopImmediatePropagation();
        latest.current();
      } else if (event.key === 'Tab' && shown) {
        keepInside(event, shown);
      } else if (event.code === 'KeyK' && event.altKey && event.shiftKey) {
        // The panel closes; when it opens again it is the panel.
        latest.current();
      }
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      enlarge(false);
      // Before it leaves the page: only then the keyboard goes back.
      shown?.close();
      // Chromium 156 gives the keyboard back without the caret when the mouse was pressed here: keys would be lost.
      const back = document.activeElement;
      if (back instanceof HTMLInputElement || back instanceof HTMLTextAreaElement) {
        back.blur();
        back.focus({ preventScroll: true });
      }
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="together"
      aria-modal="true"
      aria-labelledby="together-title"
      // A click beside everything leaves the keyboard here.
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The keys of the panel under it mean nothing here.
      onKeyDown={(event) => {
        if (!event.altKey) event.stopPropagation();
      }}
      data-testid="together"
    >
      <div class="row">
        <h2 id="together-title">{title}</h2>
        {settings.names === 'on' && (
          <label>
            <input
              type="checkbox"
              checked={names}
              data-testid="together-names"
              onChange={(event) => onNames(event.currentTarget.checked)}
            />{' '}
            {t.together.names}
          </label>
        )}
        <button type="button" title={t.together.keys} data-testid="together-back" autofocus onClick={onClose}>
          {t.together.back}
        </button>
      </div>
      <div class="stage">{children}</div>
    </dialog>
  );
}

/** From the last thing Tab goes to the first, and back: outside there is only the frame of the browser. */
function keepInside(event: KeyboardEvent, dialog: HTMLElement): void {
  const reachable = 'button:enabled, input:enabled, a[href], [tabindex]';
  const stops = [...dialog.querySelectorAll<HTMLElement | SVGElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
  const active = document.activeElement;
  const leaves = active === stops.at(event.shiftKey ? 0 : -1) || !dialog.contains(active);
  if (!leaves && active !== dialog) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}

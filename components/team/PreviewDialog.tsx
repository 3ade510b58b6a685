import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTeamMessages } from './context';
import { Preview } from './Preview';

/** The preview over the page, where there is no room for it beside. */
export function PreviewDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useTeamMessages().preview;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="preview-dialog" aria-labelledby="preview-title" onClose={onClose}>
      <div class="row">
        <h2 id="preview-title">{t.title}</h2>
        <button type="button" data-testid="preview-close" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </div>
      <Preview />
    </dialog>
  );
}

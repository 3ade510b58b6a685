import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { copyPicture } from '../utils/export/copy-picture';
import { pngOf } from '../utils/export/png';
import { fileName, isSandboxed, saveFile } from '../utils/export/save';
import { svgFile, svgOf } from '../utils/export/svg';
import { WITH_EARLIER, type InstrumentId } from '../utils/instruments';
import { circleOf, type Circle } from '../utils/instruments/circle';
import { copyText } from '../utils/panel/copy';
import { useMessages, useSettings, useTalk, useText } from './context';
import { drawingOf, isDrawn } from './drawing-of';
import { EmptyCircle } from './EmptyCircle';
import { VIEWS } from './instruments';
import { PictureIntoField } from './PictureIntoField';
import { PrintSheet } from './PrintSheet';

/** Pixels of a PNG for each of the picture. */
const SHARP = 2;

/** Width of a picture that is taken along, in pixels: what is on it has room, and stays legible at half the size. */
const WIDTH = 680;

interface Props {
  readonly view: InstrumentId;
  /** Professionals and volunteers too. */
  readonly passersBy: boolean;
}

/**
 * To take a view along: copy, save, print, and an empty circle for on paper. Nothing goes anywhere without a press, and
 * no name goes along unless it is chosen, here and each time anew (R15, R25, R27). What goes along is black on white.
 */
export function TakeAlong({ view, passersBy }: Props): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const text = useText();
  const may = useSettings();
  const [names, setNames] = useState(false);
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState(false);
  const [preview, setPreview] = useState(false);
  const [paper, setPaper] = useState<{ readonly empty: boolean } | null>(null);

  const tell = (text: string): void => {
    setSaid(text);
    talk.say(text);
  };
  const anybody = Object.keys(talk.draft.value.people).length > 0;
  const drawn = isDrawn(view) && anybody && may.picture === 'on';
  const circle = (): Circle => circleOf(talk.draft.value, names, passersBy);
  const drawing = (): JSX.Element => drawingOf(view, circle(), WIDTH, t);
  const { people, ties, links, earlier } = talk.draft.value;
  // Drawn once: it has a size of its own, and laying out both this one and the other with every key takes long.
  const shown = useMemo(
    () => preview && drawing(),
    [preview, view, people, ties, links, earlier, names, passersBy, t],
  );
  const png = async (): Promise<Blob> => pngOf(svgOf(drawing()), SHARP);
  const copy = async (): Promise<void> => {
    const done = await copyPicture(png());
    setCopied(done);
    tell(done ? t.take.copied : t.take.copyFailed);
  };
  const save = async (make: () => Blob | Promise<Blob>): Promise<void> => {
    try {
      const file = await make();
      saveFile(file);
      tell(t.take.saved(fileName(file)));
    } catch {
      tell(t.take.saveFailed);
    }
  };
  const print = (empty: boolean): void => {
    if (isSandboxed()) tell(t.take.printFailed);
    else setPaper({ empty });
  };

  const sheet = (): JSX.Element => {
    const View = VIEWS[view];
    const instrument = WITH_EARLIER.find(({ id }) => id === view);
    const picture = isDrawn(view);
    return (
      <PrintSheet
        title={instrument ? text(instrument.title) : ''}
        // The other views are words already.
        groups={picture && instrument ? instrument.read(circle(), t) : []}
      >
        {picture ? drawing() : <View circle={circle()} selected={null} onSelect={() => undefined} calm />}
      </PrintSheet>
    );
  };

  useLayoutEffect(() => {
    if (!paper) return;
    // What stands at the foot of every page is counted from where the screen was scrolled to (Chromium 156).
    const { scrollY } = self;
    scrollTo(0, 0);
    // What is on paper is not kept up to date behind the screen.
    const putAway = (): void => {
      setPaper(null);
      scrollTo(0, scrollY);
    };
    addEventListener('afterprint', putAway);
    self.print();
    return () => removeEventListener('afterprint', putAway);
  }, [paper]);

  if (may.printing === 'off' && !drawn) return null;
  return (
    <section class="take" aria-labelledby="take-title">
      <h3 id="take-title">{t.take.title}</h3>
      {anybody && may.names === 'on' && (
        <label class="check">
          <input
            type="checkbox"
            checked={names}
            data-testid="take-names"
            onChange={(event) => setNames(event.currentTarget.checked)}
          />
          {t.take.names}
        </label>
      )}
      <div class="row">
        {drawn && (
          <>
            {may.clipboard === 'on' && (
              <button type="button" data-testid="take-copy" onClick={() => void copy()}>
                {t.take.copy}
              </button>
            )}
            <button
              type="button"
              data-testid="take-svg"
              onClick={() => void save(() => svgFile(svgOf(drawing())))}
            >
              {t.take.svg}
            </button>
            <button type="button" data-testid="take-png" onClick={() => void save(png)}>
              {t.take.png}
            </button>
          </>
        )}
        {anybody && may.printing === 'on' && (
          <button type="button" data-testid="take-print" onClick={() => print(false)}>
            {t.take.print}
          </button>
        )}
        {may.printing === 'on' && (
          <button type="button" class="quiet" data-testid="take-empty" onClick={() => print(true)}>
            {t.take.empty}
          </button>
        )}
      </div>
      {drawn && (
        <details
          open={preview}
          onToggle={(event) => setPreview(event.currentTarget.open)}
          data-testid="take-preview"
        >
          <summary>{t.take.preview}</summary>
          {preview && (
            <>
              <div class="preview">{shown}</div>
              <PictureIntoField png={png} onSaid={tell} />
            </>
          )}
        </details>
      )}
      {said && (
        <p class="outcome" data-testid="take-outcome">
          {said}
        </p>
      )}
      {copied && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (!copyText(' ')) return;
            setCopied(false);
            tell(t.report.clipboardCleared);
          }}
        >
          {t.report.clearClipboard}
        </button>
      )}
      {paper && may.printing === 'on' && (paper.empty ? <EmptyCircle /> : sheet())}
    </section>
  );
}

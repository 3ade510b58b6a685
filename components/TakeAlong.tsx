import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { copyPicture } from '../utils/export/copy-picture';
import { pngOf } from '../utils/export/png';
import { fileName, isSandboxed, saveFile } from '../utils/export/save';
import { svgFile, svgOf } from '../utils/export/svg';
import { copyText } from '../utils/panel/copy';
import { useMessages, useTalk } from './context';
import { EmptyCircle } from './EmptyCircle';
import { PrintSheet, type Sheet } from './PrintSheet';

/** Pixels of a PNG for each of the picture. */
const SHARP = 2;

interface Props {
  /** The picture as one <svg> that needs no style sheet; null for a view that is none: that one can only be printed. */
  readonly picture: ((names: boolean) => JSX.Element) | null;
  /** What comes on paper. */
  readonly sheet: (names: boolean) => Sheet;
}

/**
 * To take a view along: copy, save, print, and an empty circle for on paper. Nothing goes anywhere without a press, and
 * no name goes along unless it is chosen, here and each time anew (R15, R25, R27).
 */
export function TakeAlong({ picture, sheet }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const [names, setNames] = useState(false);
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState(false);
  const [paper, setPaper] = useState<{ readonly empty: boolean } | null>(null);

  const tell = (text: string): void => {
    setSaid(text);
    talk.say(text);
  };
  const png = async (draw: NonNullable<typeof picture>): Promise<Blob> => pngOf(svgOf(draw(names)), SHARP);
  const copy = async (draw: NonNullable<typeof picture>): Promise<void> => {
    const done = await copyPicture(png(draw));
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

  useEffect(() => {
    if (!paper) return;
    // What is on paper is not kept up to date behind the screen.
    const putAway = (): void => setPaper(null);
    addEventListener('afterprint', putAway);
    self.print();
    return () => removeEventListener('afterprint', putAway);
  }, [paper]);

  return (
    <section class="take" aria-labelledby="take-title">
      <h3 id="take-title">{t.take.title}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={names}
          data-testid="take-names"
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
        {t.take.names}
      </label>
      <div class="row">
        {picture && (
          <>
            <button type="button" data-testid="take-copy" onClick={() => void copy(picture)}>
              {t.take.copy}
            </button>
            <button
              type="button"
              data-testid="take-svg"
              onClick={() => void save(() => svgFile(svgOf(picture(names))))}
            >
              {t.take.svg}
            </button>
            <button type="button" data-testid="take-png" onClick={() => void save(() => png(picture))}>
              {t.take.png}
            </button>
          </>
        )}
        <button type="button" data-testid="take-print" onClick={() => print(false)}>
          {t.take.print}
        </button>
        <button type="button" class="quiet" data-testid="take-empty" onClick={() => print(true)}>
          {t.take.empty}
        </button>
      </div>
      {said && (
        <p class="outcome" role="status" data-testid="take-outcome">
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
      {paper && (paper.empty ? <EmptyCircle /> : <PrintSheet {...sheet(names)} />)}
    </section>
  );
}

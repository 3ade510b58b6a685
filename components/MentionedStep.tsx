import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PanelState, Readable } from '../utils/messages/protocol';
import { listenForNews } from '../utils/messages/news';
import { allMentioned, type AllMentioned } from '../utils/memory/mentioned';
import { useMessages, useTalk } from './context';
import { MentionedCareful } from './MentionedCareful';
import { MentionedChip } from './MentionedChip';
import { MentionedInText } from './MentionedInText';
import { ReadWhat } from './ReadWhat';
import { useMentions } from './use-mentions';
import { usePutInTalk } from './use-put-in-talk';
import { useReading } from './use-reading';

/** Words that are said in the sentence; with more of them, a list is easier to read. */
const SAID = 8;

/** What stands in the dossier, beside the talk: groups first, and each word to be taken over with one tap. */
export function MentionedStep({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const t = useMessages();
  const state = useTalk().state.value;
  const reading = useReading(liveWhat(state));
  const seen = useMentions(reading);
  const put = usePutInTalk();
  const all = useMemo(() => seen && allMentioned(seen.mentions), [seen]);
  const follows = reading.what !== undefined && reading.what === liveWhat(state);
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!follows) return undefined;
    // Locked, the panel lies outside the document, and nobody sees that it is read.
    return listenForNews(() => void (screen.current?.isConnected && reading.again()), 'paused');
  }, [follows]);

  const groups = [
    ...(all?.groups ?? []),
    ...(all && all.beside.length > 0 ? [{ kind: 'beside' as const, people: all.beside }] : []),
  ];
  const offered = groups.flatMap(({ people }) => people);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const chosen = offered[Number(event.key) - 1];
    if (!chosen) return;
    event.preventDefault();
    put.tap(chosen);
  };
  return (
    <section ref={screen} aria-labelledby="mentioned-title" onKeyDown={onKeyDown}>
      <h2 id="mentioned-title" tabIndex={-1} data-focus="first">
        {t.mentioned.title}
      </h2>
      <ReadWhat reading={reading} />
      <div role="status">{all && seen && <Said all={all} isEmpty={seen.text.trim() === ''} />}</div>
      {offered.length > 0 && <p class="hint">{t.mentioned.tap}</p>}
      {groups.map(({ kind, people }) => (
        <div
          key={kind}
          class="mentioned"
          role="group"
          aria-label={title(kind)}
          data-testid={`mentioned-${kind}`}
        >
          <p class="label" aria-hidden="true">
            {title(kind)}
          </p>
          {people.map((each) => (
            <MentionedChip key={each.words} mentioned={each} digit={offered.indexOf(each) + 1} put={put} />
          ))}
        </div>
      ))}
      {all && <MentionedCareful careful={all.careful} put={put} />}
      {seen && seen.mentions.length > 0 && <MentionedInText {...seen} />}
      <div class="row end">
        <button type="button" class="main" data-testid="mentioned-on" onClick={onDone}>
          {t.mentioned.goOn}
        </button>
      </div>
    </section>
  );

  function title(kind: (typeof groups)[number]['kind']): string {
    return kind === 'beside' ? t.mentioned.beside : kind ? t.kinds[kind] : t.mentioned.others;
  }
}

/** One sentence that invites, and counts nothing. */
function Said({ all, isEmpty }: { readonly all: AllMentioned; readonly isEmpty: boolean }): JSX.Element {
  const t = useMessages().mentioned;
  const own = all.groups.flatMap(({ people }) => people.map(({ words }) => words));
  if (isEmpty) return <p>{t.empty}</p>;
  const said = own.slice(0, SAID).join(', ');
  return (
    <p class="spoken small" data-testid="mentioned-said">
      {own.length > 0 ? t.said(said, own.length > SAID) : t.nobody}{' '}
      {all.open.length > 0 && own.length > 0 && t.open(all.open.map((kind) => t.kinds[kind]).join(', '))}
    </p>
  );
}

/** What Kring reads along here, as far as the panel can ask for it. */
function liveWhat(state: PanelState | null): Readable | undefined {
  if (!state?.live) return undefined;
  if (state.aim === 'none') return 'region';
  return state.aim === 'found' ? 'field' : undefined;
}

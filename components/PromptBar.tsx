import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../utils/messages/client';
import type { Input } from '../utils/messages/protocol';
import { PROMPT_LASTS } from '../utils/model/limits';
import { LAST_READ, lastRead } from '../utils/panel/last-read';
import { watchQuiet, type QuietWatch } from '../utils/prompts/watch-quiet';
import { useMessages, useTalk } from './context';
import { PromptLine } from './PromptLine';

/** The prompt, at the lower edge of the panel; and says when it is quiet here, so that one may come. */
export function PromptBar(): JSX.Element {
  const talk = useTalk();
  const t = useMessages().prompt;
  const prompt = talk.state.value?.prompt ?? null;
  const bar = useRef<HTMLElement>(null);
  const watch = useRef<QuietWatch | undefined>(undefined);
  /** The one that was let in: none comes while somebody types here. */
  const [shownId, setShownId] = useState<string>();
  const [whyOpen, setWhyOpen] = useState(false);
  const latest = useRef(prompt);
  latest.current = prompt;
  const id = prompt?.id;

  const letIn = (): void => {
    // Locked, the panel lies outside the document and nobody looks.
    if (!bar.current?.isConnected) return;
    const now = latest.current;
    if (now) setShownId(now.id);
    else void send('panel.paused', { read: lastRead() }).catch(() => undefined);
  };
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const watching = watchQuiet(window, letIn, signal, false);
    watch.current = watching;
    addEventListener(LAST_READ, watching.anew, { signal });
    addEventListener(
      'keydown',
      (event) => {
        if (event.code !== 'KeyS' || !event.altKey || !event.shiftKey) return;
        const first = bar.current?.querySelector('button');
        if (!first) return;
        event.preventDefault();
        first.focus();
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  const answer = (pressed: Input<'panel.prompt'>['answer']): void => {
    if (id !== undefined) void send('panel.prompt', { id, answer: pressed }).catch(() => undefined);
  };
  useEffect(() => {
    setWhyOpen(false);
    if (id === undefined) {
      setShownId(undefined);
      return undefined;
    }
    if (watch.current?.isQuiet()) setShownId(id);
    else watch.current?.again();
    const timer = setTimeout(() => answer(null), PROMPT_LASTS);
    return () => clearTimeout(timer);
  }, [id]);

  // A way back stands in the same place, and is soon gone.
  const shown = prompt && prompt.id === shownId && !talk.undo.value ? prompt : null;
  return (
    <aside
      ref={bar}
      class={shown ? 'prompt-bar' : undefined}
      aria-label={shown ? t.title : undefined}
      data-testid="prompt-bar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !shown) return;
        event.stopPropagation();
        answer('notNow');
        document.querySelector<HTMLElement>('main')?.focus();
      }}
    >
      <PromptLine
        prompt={shown}
        t={t}
        whyOpen={whyOpen}
        onWhy={() => setWhyOpen(!whyOpen)}
        onAnswer={answer}
      />
    </aside>
  );
}

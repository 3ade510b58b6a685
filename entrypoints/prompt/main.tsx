import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { PromptLine } from '../../components/PromptLine';
import { enPrompt } from '../../utils/i18n/en-prompt';
import { nlPrompt } from '../../utils/i18n/nl-prompt';
import { send } from '../../utils/messages/client';
import type { Input, PromptShown } from '../../utils/messages/protocol';
import { PROMPT_LASTS } from '../../utils/model/limits';
import '../panel/panel.css';
import './page.css';

/** One prompt, in a frame of its own in the dossier page. Stays out of sight until the page says that it stands there. */
function PromptPage({ prompt }: { readonly prompt: PromptShown }): JSX.Element {
  const t = prompt.language === 'en' ? enPrompt : nlPrompt;
  const [stands, setStands] = useState(false);
  const [whyOpen, setWhyOpen] = useState(false);
  const answer = (pressed: Input<'prompt.answer'>['answer']): void =>
    void send('prompt.answer', { id: prompt.id, answer: pressed, back: document.hasFocus() }).catch(
      () => undefined,
    );
  useLayoutEffect(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height) + 2;
    void send('prompt.size', { height })
      .then(setStands)
      .catch(() => undefined);
  }, [whyOpen]);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') answer('notNow');
    };
    // The keys that lead here give the frame the focus, and nothing in it.
    const onFocus = (): void => {
      if (document.activeElement === document.body) document.querySelector('button')?.focus();
    };
    addEventListener('keydown', onKeyDown);
    addEventListener('focus', onFocus);
    const timer = setTimeout(() => answer(null), PROMPT_LASTS);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('focus', onFocus);
      clearTimeout(timer);
    };
  }, []);
  return (
    // Anew once it is in sight: only what comes then is announced.
    <main key={String(stands)}>
      <h1 class="visually-hidden">{t.title}</h1>
      <PromptLine
        prompt={prompt}
        t={t}
        whyOpen={whyOpen}
        onWhy={() => setWhyOpen(!whyOpen)}
        onAnswer={answer}
      />
    </main>
  );
}

const nonce = location.hash.slice(1) || null;
const prompt = await send('prompt.hello', { nonce }).catch(() => null);
if (prompt) {
  document.documentElement.lang = prompt.language;
  render(<PromptPage prompt={prompt} />, document.body);
}

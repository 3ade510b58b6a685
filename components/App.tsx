import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { send } from '../utils/messages/client';
import howIsThat from '../utils/questions/sets/how-is-that';
import lifeStory from '../utils/questions/sets/life-story';
import whoElse from '../utils/questions/sets/who-else';
import { isEmpty } from '../utils/model/draft';
import { useMessages, useTalk } from './context';
import { Cover } from './Cover';
import { DeckStep } from './DeckStep';
import { ExpiryNotice } from './ExpiryNotice';
import { focusFirst } from './focus';
import { Header } from './Header';
import { LOOKING } from './looking';
import { OpeningStep } from './OpeningStep';
import { PeopleStep } from './PeopleStep';
import { PictureStep } from './PictureStep';
import { ReportStep } from './ReportStep';
import { Together } from './Together';
import { TroubleBar } from './TroubleBar';
import { UndoBar } from './UndoBar';
import { Waiting } from './Waiting';

type Step = 'opening' | 'people' | 'cues' | 'story' | 'picture' | 'life' | 'report';

/** In the order of a talk; "story" is a side path and has no place in the row. */
const ROW = ['opening', 'people', 'cues', 'picture', 'life', 'report'] as const;

/** The panel: the same in the dossier page and in a tab of its own. */
export function App(): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const state = talk.state.value;
  const [step, setStep] = useState<Step>('opening');
  const [at, setAt] = useState({ cues: 0, story: 0, life: 0 });
  const [looking, setLooking] = useState(LOOKING);
  const [together, setTogether] = useState(false);
  const draftId = talk.draft.value.id;
  const open = state?.situation === 'open';

  // Another talk begins at its own beginning; one that is under way goes on with the people.
  useLayoutEffect(() => {
    setStep(isEmpty(talk.draft.value) ? 'opening' : 'people');
    setAt({ cues: 0, story: 0, life: 0 });
    setLooking(LOOKING);
    setTogether(false);
  }, [draftId, open]);
  // Before the next key can arrive: what is typed on must not be lost between two screens.
  useLayoutEffect(focusFirst, [step, draftId, open]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && event.ctrlKey && open) {
        event.preventDefault();
        if (step === 'report') dispatchEvent(new Event('kring-forward'));
        else setStep('report');
      } else if (event.key === 'F2' && open) {
        event.preventDefault();
        setTogether((shown) => !shown);
      } else if (event.key === 'Escape' && state?.container === 'frame') {
        if (document.querySelector(':popover-open')) return;
        void talk.flush();
        void send('panel.focusField', {});
      } else if (event.code === 'KeyK' && event.altKey && event.shiftKey && state?.container === 'frame') {
        event.preventDefault();
        void talk.flush();
        void send('panel.close', {});
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [step, open, state?.container]);

  // Locked, it is not large either.
  useEffect(() => {
    const close = (): void => setTogether(false);
    addEventListener('kring-locked', close);
    return () => removeEventListener('kring-locked', close);
  }, []);

  const emptied = state?.emptied ?? false;
  useEffect(() => {
    if (!emptied) return;
    talk.tell(t.shared.emptied);
    void send('start.said', {}).catch(() => undefined);
  }, [emptied]);

  const language = state?.settings.language;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);

  if (!state) return <Waiting />;
  const fresh = (): void => setStep('opening');
  return (
    <>
      <Header onFresh={fresh} />
      {open && (
        <nav aria-label={t.app.steps}>
          {ROW.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === step || (name === 'cues' && step === 'story') ? 'step' : undefined}
              data-testid={`step-${name}`}
              onClick={() => setStep(name)}
            >
              {t.steps[name]}
            </button>
          ))}
        </nav>
      )}
      <TroubleBar onFresh={() => void talk.startAnew().then(fresh)} />
      {open && <ExpiryNotice />}
      <main tabIndex={-1}>
        {!open && <Cover state={state} />}
        {open && step === 'opening' && <OpeningStep onStart={() => setStep('people')} />}
        {open && step === 'people' && (
          <PeopleStep
            onNext={() => setStep('cues')}
            onLifeStory={() => setStep('story')}
            onReport={() => setStep('report')}
          />
        )}
        {open && step === 'cues' && (
          <DeckStep
            set={whoElse}
            at={at.cues}
            onAt={(cues) => setAt({ ...at, cues })}
            onLeave={() => setStep(Object.keys(talk.draft.value.people).length > 0 ? 'picture' : 'life')}
          />
        )}
        {open && step === 'picture' && (
          <PictureStep
            looking={looking}
            onLooking={setLooking}
            onTogether={() => setTogether(true)}
            onNext={() => setStep('life')}
          />
        )}
        {open && step === 'story' && (
          <DeckStep
            set={lifeStory}
            at={at.story}
            onAt={(story) => setAt({ ...at, story })}
            onLeave={() => setStep('life')}
          />
        )}
        {open && step === 'life' && (
          <DeckStep
            set={howIsThat}
            at={at.life}
            onAt={(life) => setAt({ ...at, life })}
            onLeave={() => setStep('report')}
          />
        )}
        {open && step === 'report' && <ReportStep onGoOn={() => setStep('people')} onFresh={fresh} />}
        <UndoBar />
      </main>
      {open && together && <Together looking={looking} onClose={() => setTogether(false)} />}
      <p class="visually-hidden" role="status" aria-live="polite">
        {talk.announcement.value}
      </p>
    </>
  );
}

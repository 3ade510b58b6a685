import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { send } from '../utils/messages/client';
import { isEmpty } from '../utils/model/draft';
import {
  ASIDES,
  afterPeople,
  firstQuestions,
  isPair,
  lookingBack,
  searching,
  stepAfter,
  stepsOf,
  type Step,
} from '../utils/panel/steps';
import { AsideStep } from './AsideStep';
import { useChosen, useMessages, useShows, useTalk } from './context';
import { CountBar } from './CountBar';
import { Cover } from './Cover';
import { DeckStep } from './DeckStep';
import { ExpiryNotice } from './ExpiryNotice';
import { focusFirst } from './focus';
import { Header } from './Header';
import { LiveBar } from './LiveBar';
import { LOOKING } from './looking';
import { MovedNotice } from './MovedNotice';
import { OpeningStep } from './OpeningStep';
import { PeopleStep } from './PeopleStep';
import { PictureStep } from './PictureStep';
import { ReportStep } from './ReportStep';
import { PromptBar } from './PromptBar';
import { Steps } from './Steps';
import { Together } from './Together';
import { TroubleBar } from './TroubleBar';
import { UndoBar } from './UndoBar';
import { useKeys } from './use-keys';
import { Waiting } from './Waiting';

/** The panel: the same in the dossier page and in a tab of its own. */
export function App(): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const state = talk.state.value;
  const steps = useSteps();
  const { sets } = useChosen();
  const shows = useShows();
  const [at, setAt] = useState('opening');
  /** The question in sight of each set, by ids: so it stays in sight when the sets change. */
  const [asking, setAsking] = useState<Readonly<Record<string, string>>>({});
  const [looking, setLooking] = useState(LOOKING);
  const [together, setTogether] = useState(false);
  const draftId = talk.draft.value.id;
  const open = state?.situation === 'open';
  const canTogether = shows('picture') && shows('together');

  /** Where a talk begins; one that is under way goes on with the people. */
  const start = (): Step | undefined => (isEmpty(talk.draft.value) ? steps[0] : firstQuestions(steps));
  const aside = lookingBack(sets);
  const inDossier = ASIDES.find((key) => key === at);
  const step = inDossier
    ? undefined
    : ([...steps, ...(aside ? [aside] : [])].find(({ key }) => key === at) ?? start());
  const go = (to: Step | undefined): void => setAt(to?.key ?? 'report');
  const next = (): void =>
    go(stepAfter(steps, step?.key ?? '', Object.keys(talk.draft.value.people).length > 0));
  const report = (): void => setAt('report');

  // Another talk begins at its own beginning.
  useLayoutEffect(() => {
    go(start());
    setAsking({});
    setLooking(LOOKING);
    setTogether(false);
  }, [draftId, open]);
  // Before the next key can arrive: what is typed on must not be lost between two screens.
  useLayoutEffect(focusFirst, [inDossier ?? step?.key, draftId, open]);

  useKeys({
    forward: open ? (at === 'report' ? () => dispatchEvent(new Event('kring-forward')) : report) : undefined,
    together: open && canTogether ? () => setTogether((shown) => !shown) : undefined,
    inDossier: state?.container === 'frame',
  });

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
  const fresh = (): void => setAt('opening');
  const search = searching(steps);
  return (
    <>
      <Header onFresh={fresh} />
      <LiveBar />
      {open && (
        <Steps steps={steps} at={step?.key ?? ''} aside={inDossier ? undefined : search?.key} onStep={go} />
      )}
      <TroubleBar onFresh={() => void talk.startAnew().then(fresh)} />
      {open && <ExpiryNotice />}
      {open && <MovedNotice />}
      <CountBar />
      <main tabIndex={-1}>
        {!open && <Cover state={state} />}
        {open && step?.key === 'opening' && <OpeningStep onStart={next} onAside={setAt} />}
        {open && inDossier && (
          <AsideStep key={inDossier} aside={inDossier} onDone={() => go(firstQuestions(steps))} />
        )}
        {open && step && isPair(step) && (
          <PeopleStep
            onNext={next}
            onLifeStory={aside && (() => go(aside))}
            onTogether={search && (() => go(search))}
            onReport={report}
            onAside={setAt}
          />
        )}
        {open && step?.set && !isPair(step) && (
          <DeckStep
            set={step.set}
            at={asking[step.set.id]}
            onAt={(question) => setAsking({ ...asking, [step.set.id]: question })}
            onLeave={steps.includes(step) ? next : () => go(afterPeople(steps))}
          />
        )}
        {open && step?.key === 'picture' && (
          <PictureStep
            looking={looking}
            onLooking={setLooking}
            onTogether={canTogether ? () => setTogether(true) : undefined}
            onNext={next}
          />
        )}
        {open && step?.key === 'report' && (
          <ReportStep onGoOn={() => go(firstQuestions(steps))} onFresh={fresh} />
        )}
        <UndoBar />
      </main>
      {open && !(together && canTogether) && <PromptBar />}
      {open && together && canTogether && <Together looking={looking} onClose={() => setTogether(false)} />}
      <p class="visually-hidden" role="status" aria-live="polite">
        {talk.announcement.value}
      </p>
    </>
  );
}

/** The steps of this talk; the same until the sets, the screen or what is hidden changes. */
function useSteps(): readonly Step[] {
  const { sets } = useChosen();
  const shows = useShows();
  const screen = useTalk().state.value?.screen?.sets ?? null;
  const picture = shows('picture');
  return useMemo(() => stepsOf(sets, screen, picture), [sets, screen?.join(), picture]);
}

import type { JSX } from 'preact';
import { silentPeople } from '../utils/memory/silent';
import { NOBODY } from '../utils/questions/opening';
import type { Aside } from '../utils/panel/steps';
import { pairIn } from '../utils/questions/resolve';
import { AnswerButtons, giveAnswer } from './AnswerButtons';
import { useChosen, useMessages, useSettings, useSpoken, useTalk } from './context';
import { focusTest } from './focus';
import { InDossier } from './InDossier';
import { LivePicture } from './LivePicture';
import { PeopleList } from './PeopleList';
import { PersonInput } from './PersonInput';
import { SpokenQuestion } from './SpokenQuestion';
import { ThenList } from './ThenList';

interface Props {
  readonly onNext: () => void;
  /** Undefined: there is nothing to look back with, or to look for others with. */
  readonly onLifeStory: (() => void) | undefined;
  readonly onTogether: (() => void) | undefined;
  readonly onReport: () => void;
  readonly onAside: (aside: Aside) => void;
}

/** The two questions that belong together (SEEDS I-14), and everybody who was named. */
export function PeopleStep({ onNext, onLifeStory, onTogether, onReport, onAside }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const spoken = useSpoken();
  const { names } = useSettings();
  const [toClient, fromClient] = pairIn(useChosen().sets);
  const draft = talk.draft.value;
  const silent = silentPeople(draft);
  const nobody = [toClient, fromClient].some(({ id }) => draft.answers[id]?.kind === 'nobody');
  return (
    <section aria-labelledby={`ask-${toClient.id}`}>
      <SpokenQuestion question={toClient} />
      <PersonInput
        id={toClient.id}
        label={spoken(toClient.ask)}
        placeholder={t.people.inputTo}
        naming={{ direction: 'toClient' }}
        onNext={() => focusTest(`name-${fromClient.id}`)}
        onNobody={() => giveAnswer(talk, toClient, 'nobody')}
        focus
      />
      <AnswerButtons question={toClient} kinds={['nobody', 'ratherNot', 'notNow']} />
      <LivePicture />
      <SpokenQuestion question={fromClient} />
      <PersonInput
        id={fromClient.id}
        label={spoken(fromClient.ask)}
        placeholder={t.people.inputFrom}
        naming={{ direction: 'fromClient' }}
        onNext={onNext}
        onNobody={() => giveAnswer(talk, fromClient, 'nobody')}
      />
      <AnswerButtons question={fromClient} kinds={['nobody', 'ratherNot', 'notNow']} />
      {nobody && (
        <div class="gentle" role="status">
          <p class="spoken small">{spoken(NOBODY)}</p>
          <div class="answers">
            {onLifeStory && (
              <button type="button" onClick={onLifeStory}>
                {t.nobody.story}
              </button>
            )}
            {onTogether && (
              <button type="button" onClick={onTogether}>
                {t.nobody.together}
              </button>
            )}
            <button type="button" onClick={onReport}>
              {t.nobody.leave}
            </button>
          </div>
        </div>
      )}
      <ThenList />
      <PeopleList label={t.people.list} only={(id) => !silent.has(id)} naming />
      <p class="hint">{names === 'on' ? t.people.onlyNeeded : t.people.notOfOthers}</p>
      <InDossier onAside={onAside} />
      <div class="row end">
        <button type="button" class="main" onClick={onNext}>
          {t.deck.next}
        </button>
      </div>
    </section>
  );
}

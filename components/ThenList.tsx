import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterAll, noLonger, stillSo } from '../utils/memory/say-now';
import { sayThenAndNow } from '../utils/panel/say-then-and-now';
import { silentPeople } from '../utils/memory/silent';
import { thenAndNow } from '../utils/memory/then-and-now';
import { personLabels, type PersonId } from '../utils/model/draft';
import { joinPatches } from '../utils/model/patch';
import { removePerson } from '../utils/panel/naming';
import { useMessages, useTalk } from './context';
import { PersonDetails } from './PersonDetails';

/**
 * Who was there in an earlier talk and was not spoken of today, with one tap each; and who is gone, with a way back.
 * Nothing where no earlier circle was taken over.
 */
export function ThenList(): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const [open, setOpen] = useState<PersonId | null>(null);
  const draft = talk.draft.value;
  const sentence = sayThenAndNow(draft, t, true);
  if (sentence === undefined) return null;
  const now = personLabels(draft, true);
  const then = personLabels({ ...draft, people: draft.earlier }, true);
  const changes = thenAndNow(draft)?.changes ?? [];
  const silent = silentPeople(draft);
  // Whoever is being told about stays, until it is closed.
  const asked = changes.filter(({ id }) => silent.has(id) || (id === open && draft.people[id]));
  const gone = changes.filter(({ what }) => what === 'gone');

  const leave = (id: PersonId, label: string): void =>
    talk.remove(joinPatches(removePerson(draft, id), noLonger(id)), t.earlier.left(label));
  const button = (answer: string, label: string, onClick: () => void, expanded?: boolean): JSX.Element => (
    <button
      type="button"
      aria-label={t.earlier.answerFor(answer, label)}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {answer}
    </button>
  );

  return (
    <div class="then" data-testid="then">
      <p class="then-said" role="status" data-testid="then-said">
        {sentence}
      </p>
      {asked.length > 0 && (
        <>
          <p class="label" id="then-asked">
            {t.earlier.list}
          </p>
          <ul aria-labelledby="then-asked">
            {asked.map(({ id }) => {
              const label = now.get(id) ?? '';
              return (
                <li key={id} data-testid="then-person">
                  <div class="row">
                    <span class="who">{label}</span>
                    {button(t.earlier.still, label, () => {
                      talk.change(stillSo(id), true);
                      talk.say(t.earlier.stillSaid(label));
                    })}
                    {button(t.earlier.differs, label, () => setOpen(open === id ? null : id), open === id)}
                    {button(t.earlier.noLonger, label, () => leave(id, label))}
                  </div>
                  {open === id && <PersonDetails id={id} onClose={() => setOpen(null)} />}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {gone.length > 0 && (
        <>
          <p class="label" id="then-gone">
            {t.earlier.goneNow}
          </p>
          <ul aria-labelledby="then-gone">
            {gone.map(({ id }) => {
              const label = then.get(id) ?? '';
              return (
                <li key={id} class="row" data-testid="then-gone">
                  <span class="who">{label}</span>
                  {button(t.earlier.afterAll, label, () => {
                    talk.change(afterAll(draft, id), true);
                    talk.say(t.earlier.back(label));
                  })}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

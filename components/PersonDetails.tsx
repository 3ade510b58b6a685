import type { JSX } from 'preact';
import { SNOWBALL } from '../utils/questions/opening';
import { kindOf, readPerson } from '../utils/language/read-person';
import {
  DIRECTIONS,
  KINDS,
  ROLES,
  personLabel,
  tieKey,
  type Direction,
  type PersonId,
} from '../utils/model/draft';
import type { Path } from '../utils/model/patch';
import { setKind } from '../utils/panel/facts';
import { removePerson } from '../utils/panel/naming';
import { useMessages, useSettings, useShows, useSpoken, useTalk } from './context';
import { PersonFacts } from './PersonFacts';
import { PersonInput } from './PersonInput';
import { WordsInput } from './WordsInput';

/** Everything about one person: a note per direction, corrections, who else through them, and away. */
export function PersonDetails({
  id,
  onClose,
}: {
  readonly id: PersonId;
  readonly onClose: () => void;
}): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const spoken = useSpoken();
  const shows = useShows();
  const names = useSettings().names === 'on';
  const draft = talk.draft.value;
  const person = draft.people[id];
  if (!person) return null;
  const read = kindOf(person.words);
  const set = (field: string, value: unknown): void =>
    talk.change({ set: [[['people', id, field], value]] }, true);
  return (
    <div class="details">
      {DIRECTIONS.map((direction) => (
        <Note key={direction} id={id} direction={direction} />
      ))}
      {shows('details') && <PersonFacts id={id} />}
      <label>
        {t.details.words}
        <input
          type="text"
          // Not bound to the draft: there it may not be empty, here it may while somebody retypes it.
          defaultValue={person.words}
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          onInput={(event) => {
            const typed = event.currentTarget.value.trim();
            const words = names ? typed : readPerson(typed)?.words;
            if (words) set('words', words);
          }}
        />
      </label>
      {names && (
        <label>
          {t.details.name}
          <input
            type="text"
            value={person.name ?? ''}
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              const name = event.currentTarget.value;
              if (name) set('name', name);
              else talk.change({ unset: [['people', id, 'name']] }, true);
            }}
          />
          <small>{t.details.nameHint}</small>
        </label>
      )}
      <div class="pair">
        <label>
          {t.details.kind}
          <select
            value={person.kind ?? read.kind ?? ''}
            onChange={({ currentTarget: { value } }) =>
              talk.edit(setKind(draft, id, KINDS.find((kind) => kind === value) ?? ''))
            }
          >
            <option value="">{t.details.noKind}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.details.role}
          <select
            value={person.role ?? read.role}
            onChange={(event) => talk.edit({ set: [[['people', id, 'role'], event.currentTarget.value]] })}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t.details.roles[role]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="spoken small">{spoken(SNOWBALL(person.words))}</p>
      <PersonInput
        id={`via/${id}`}
        label={t.details.via}
        placeholder={t.details.viaInput}
        naming={{ via: id }}
      />
      <div class="row end">
        <button
          type="button"
          onClick={() => talk.remove(removePerson(draft, id), t.people.removed(personLabel(draft, id, true)))}
        >
          {t.details.remove}
        </button>
        <button type="button" class="main" onClick={onClose}>
          {t.details.close}
        </button>
      </div>
    </div>
  );
}

/** What client and person mean to each other, in one direction; writing it says that the direction is there. */
function Note({ id, direction }: { readonly id: PersonId; readonly direction: Direction }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const key = tieKey(id, direction);
  const tie = talk.draft.value.ties[key];
  const path: Path = ['ties', key, 'note'];
  const question = t.details.note[direction](personLabel(talk.draft.value, id, true));
  return (
    <div>
      <p class="label">{question}</p>
      <WordsInput
        label={question}
        placeholder={t.details.noteHint}
        text={tie?.note ?? ''}
        by={tie?.by}
        onText={(note) =>
          talk.change({
            set: [
              [['ties', key, 'person'], id],
              [['ties', key, 'direction'], direction],
              [path, note],
            ],
          })
        }
        onBy={(by) => talk.change({ set: [[['ties', key, 'by'], by]] }, true)}
        testId={`note-${direction}`}
      />
    </div>
  );
}

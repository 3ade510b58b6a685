import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { spokenOf } from '../utils/memory/silent';
import { personLabel, type Closeness, type PersonId } from '../utils/model/draft';
import { invertPatch, joinPatches } from '../utils/model/patch';
import { randomId } from '../utils/model/random-id';
import { hasNames } from '../utils/panel/names';
import { isNobody, nameAgain, namePerson, samePeople, switchTie, type Naming } from '../utils/panel/naming';
import { setCloseness } from '../utils/panel/facts';
import { ClosenessButtons, closenessOfKey } from './ClosenessButtons';
import { useMessages, useSettings, useTalk } from './context';
import { IdentifierWarning } from './IdentifierWarning';
import { pressTie } from './press-tie';

interface Props {
  /** Under this id the half-typed text is kept. */
  readonly id: string;
  readonly label: string;
  readonly naming: Naming;
  readonly placeholder: string;
  /** Enter with nothing typed: go on. */
  readonly onNext?: () => void;
  /** "Niemand" was typed: an answer, not a person. */
  readonly onNobody?: () => void;
  readonly focus?: boolean;
}

/**
 * Where somebody is named: "zus A.", Enter. A colon adds what was said ("zus A.: belt elke dag"). Who may be
 * somebody who is there already is proposed; Enter takes it, Alt+Enter makes it somebody else. After that a digit says
 * how close they feel.
 */
export function PersonInput({ id, label, naming, placeholder, onNext, onNobody, focus }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const hint = useId();
  const [chosen, setChosen] = useState(0);
  /** The digit that was pressed last, and how to take back what it did. */
  const digitBefore = useRef<{ readonly key: string; readonly back: () => void } | null>(null);
  const [latest, setLatest] = useState<PersonId | null>(null);
  const { names } = useSettings();
  /** A name was typed where none is written down. */
  const [leftOut, setLeftOut] = useState(false);
  const draft = talk.draft.value;
  const typed = draft.typing[id]?.text ?? '';
  const same = samePeople(draft, typed, naming);
  const proposed = same[Math.min(chosen, same.length - 1)];

  const type = (text: string): void => {
    setChosen(0);
    talk.change(text === '' ? { unset: [['typing', id]] } : { set: [[['typing', id, 'text'], text]] });
  };
  const enter = (asSame: string | undefined): void => {
    if (onNobody && isNobody(typed)) {
      talk.change({ unset: [['typing', id]] }, true);
      onNobody();
      return;
    }
    const person = asSame ?? randomId();
    const patch = asSame ? nameAgain(draft, asSame, typed, naming) : namePerson(draft, person, typed, naming);
    if (!patch) return;
    talk.change(joinPatches(patch, { unset: [['typing', id]] }), true);
    setChosen(0);
    setLatest(person);
    const left = names === 'off' && hasNames(patch);
    setLeftOut(left);
    const added = t.people.added(personLabel(talk.draft.value, person, true));
    talk.say(left ? `${added}. ${t.people.noNames}` : added);
  };
  // Under the second question the digits already choose people.
  const placing =
    naming.direction !== 'fromClient' && latest !== null && draft.people[latest] ? latest : null;
  const place = (closeness: Closeness): void => {
    if (placing === null) return;
    talk.edit(setCloseness(draft, placing, closeness));
    talk.say(t.picture.placed(personLabel(draft, placing, true), t.facts.closeness[closeness]));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    const empty = typed.trim() === '';
    const closeness = closenessOfKey(event);
    const digit = digitBefore.current;
    digitBefore.current = null;
    if (empty && digit && event.key === ' ') {
      // "2 zussen": the digit was the beginning of a name after all.
      event.preventDefault();
      digit.back();
      type(`${digit.key} `);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!empty) enter(event.altKey ? undefined : proposed);
      else if (!event.ctrlKey) onNext?.();
    } else if (event.key === 'ArrowDown' && same.length > 1) {
      event.preventDefault();
      setChosen((chosen + 1) % same.length);
    } else if (empty && placing !== null && closeness) {
      event.preventDefault();
      place(closeness);
      digitBefore.current = { key: event.key, back: () => talk.undoEdit() };
    } else if (
      empty &&
      naming.direction === 'fromClient' &&
      /^[1-9]$/.test(event.key) &&
      !event.ctrlKey &&
      !event.altKey
    ) {
      const person = spokenOf(draft)[Number(event.key) - 1];
      if (!person) return;
      event.preventDefault();
      pressTie(talk, t, person.id, 'fromClient');
      const patch = invertPatch(draft, switchTie(draft, person.id, 'fromClient'));
      digitBefore.current = { key: event.key, back: () => talk.change(patch, true) };
    }
  };

  return (
    <div class="person-input">
      <div class="row">
        <input
          type="text"
          aria-label={label}
          aria-describedby={proposed ? hint : undefined}
          placeholder={placeholder}
          value={typed}
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          data-focus={focus ? 'first' : undefined}
          data-testid={`name-${id}`}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => void talk.flush()}
        />
        <button type="button" onClick={() => enter(proposed)} disabled={typed.trim() === ''}>
          {t.people.add}
        </button>
      </div>
      {proposed && (
        <p class="hint" id={hint} data-testid="same">
          <button type="button" class="quiet" onClick={() => enter(proposed)}>
            {t.people.same(personLabel(draft, proposed, true))}
          </button>
          <button type="button" class="quiet" onClick={() => enter(undefined)}>
            {t.people.other}
          </button>
        </p>
      )}
      {leftOut && typed === '' && (
        <p class="hint" data-testid="no-names">
          {t.people.noNames}
        </p>
      )}
      {placing !== null && (
        <div class="placing" data-testid={`close-${id}`}>
          <span class="label">{t.facts.closenessOf(personLabel(draft, placing, true))}</span>
          <ClosenessButtons
            chosen={draft.people[placing]?.closeness}
            onChoose={(closeness) => {
              digitBefore.current = null;
              place(closeness);
            }}
          />
        </div>
      )}
      <IdentifierWarning text={typed} onChange={type} />
    </div>
  );
}

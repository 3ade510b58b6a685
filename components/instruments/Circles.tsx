import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CirclePerson } from '../../utils/instruments/circle';
import { setCloseness } from '../../utils/panel/facts';
import { apart } from '../../utils/instruments/group';
import { CLOSENESS, type Closeness, type PersonId } from '../../utils/model/draft';
import { closenessOfKey } from '../ClosenessButtons';
import { useMessages, useTalk } from '../context';
import type { ViewProps } from './view';

/** The keys that say how close somebody feels; "0" takes it back. */
/** Rings of closeness around the client; whose closeness was not asked stands outside, passers-by below (I-07, W-38). */
export function Circles({ circle, selected, onSelect, calm }: ViewProps): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const keyboardTo = useRef<PersonId | null>(null);
  const { own, passersBy } = apart(circle);
  const notDiscussed = own.filter(({ person }) => person.closeness === undefined);

  // Who changes rings is drawn anew there: the keyboard has to come along.
  useLayoutEffect(() => {
    if (keyboardTo.current === null) return;
    const name = `[data-person="${CSS.escape(keyboardTo.current)}"]`;
    keyboardTo.current = null;
    root.current?.querySelector<HTMLElement>(name)?.focus();
  });

  function place({ id, label, person }: CirclePerson, closeness: Closeness | null): void {
    if ((person.closeness ?? null) === closeness) return;
    const at = notDiscussed.findIndex((other) => other.id === id);
    // Going through those outside takes one key each; afterwards it stays with the one who is moved.
    keyboardTo.current = (at < 0 ? undefined : (notDiscussed[at + 1] ?? notDiscussed[at - 1]))?.id ?? id;
    talk.edit(setCloseness(talk.draft.value, id, closeness ?? undefined));
    talk.say(t.views.circles.placed(label, closeness ? t.facts.closeness[closeness] : t.views.notDiscussed));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const closeness = closenessOfKey(event);
    if (closeness === undefined) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-person]')?.dataset.person;
    const one = circle.people.find((person) => person.id === id);
    if (!one) return;
    event.preventDefault();
    place(one, closeness);
  }

  const people = (those: readonly CirclePerson[], name: string): JSX.Element | false =>
    those.length > 0 && (
      <ul aria-label={name}>
        {those.map(({ id, label, role, person }) => {
          const apartFrom = role !== 'network' && person.closeness;
          const text = (
            <>
              {label} {apartFrom && <small>{t.facts.closeness[apartFrom]}</small>}
            </>
          );
          return (
            <li key={id}>
              {calm ? (
                <span>{text}</span>
              ) : (
                <button
                  type="button"
                  data-person={id}
                  aria-pressed={selected === id}
                  aria-keyshortcuts="1 2 3 0"
                  onClick={() => onSelect(selected === id ? null : id)}
                >
                  {text}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    );

  const rings = CLOSENESS.reduce<ComponentChildren>(
    (inside, closeness) => (
      <div class={`ring ${closeness}`}>
        <p aria-hidden="true">{t.facts.closeness[closeness]}</p>
        {inside}
        {people(
          own.filter(({ person }) => person.closeness === closeness),
          t.facts.closeness[closeness],
        )}
      </div>
    ),
    <p class="client">{calm ? t.picture.me : t.picture.middle}</p>,
  );

  return (
    <div class={calm ? 'circles calm' : 'circles'} data-testid="circles" ref={root} onKeyDown={onKeyDown}>
      {rings}
      <Outside heading={t.views.notDiscussed}>{people(notDiscussed, t.views.notDiscussed)}</Outside>
      <Outside heading={t.views.passersBy} quiet>
        {people(passersBy, t.views.passersBy)}
      </Outside>
      {!calm && <p class="hint">{t.views.circles.keys}</p>}
    </div>
  );
}

/** People without a ring; nothing when there is nobody. */
function Outside({
  heading,
  quiet,
  children,
}: {
  readonly heading: string;
  readonly quiet?: boolean;
  readonly children: JSX.Element | false;
}): JSX.Element | null {
  if (!children) return null;
  return (
    <div class={quiet ? 'outside quiet' : 'outside'}>
      <p class="label" aria-hidden="true">
        {heading}
      </p>
      {children}
    </div>
  );
}

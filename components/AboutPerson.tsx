import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CirclePerson } from '../utils/instruments/circle';
import { useMessages } from './context';
import { PersonDetails } from './PersonDetails';

interface Props {
  readonly person: CirclePerson;
  readonly onClose: () => void;
}

/**
 * Everything about the one who was chosen in the picture, beside it or under it. Who chose by keyboard goes along, and
 * back to the picture with Escape or when it is done.
 */
export function AboutPerson({ person: { id, label }, onClose }: Props): JSX.Element {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const from = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const title = heading.current;
    from.current = document.activeElement;
    if (title && title.getBoundingClientRect().top > innerHeight * 0.8)
      title.scrollIntoView({ block: 'center' });
    // Not who came by another view: the keyboard stays on its button.
    if (from.current?.matches('.beside :focus-visible')) title?.focus({ preventScroll: true });
  }, []);
  const close = (): void => {
    // Drawn anew it is another element.
    const back = document.querySelector<SVGElement>(`[data-figure="${CSS.escape(id)}"]`) ?? from.current;
    onClose();
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div class="about" role="group" aria-label={t.picture.about(label)} onKeyDown={onKeyDown}>
      <h3 tabIndex={-1} ref={heading}>
        {label}
      </h3>
      <PersonDetails id={id} onClose={close} />
    </div>
  );
}

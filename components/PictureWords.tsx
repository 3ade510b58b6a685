import type { JSX } from 'preact';
import type { Circle } from '../utils/instruments/circle';
import type { Instrument } from '../utils/instruments/instrument';
import { useMessages } from './context';

interface Props {
  readonly instrument: Instrument;
  readonly circle: Circle;
}

/** The view in words, person by person: as much as the picture says, for who does not see it. */
export function PictureWords({ instrument, circle }: Props): JSX.Element | null {
  const t = useMessages();
  if (circle.people.length === 0) return null;
  return (
    <details data-testid="in-words">
      <summary>{t.picture.inWords}</summary>
      <Words instrument={instrument} circle={circle} />
    </details>
  );
}

/** The words themselves. */
export function Words({ instrument, circle }: Props): JSX.Element {
  const t = useMessages();
  return (
    <>
      {instrument.read(circle, t).map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

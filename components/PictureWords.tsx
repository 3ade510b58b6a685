import type { JSX } from 'preact';
import type { Circle } from '../utils/instruments/circle';
import type { Instrument } from '../utils/instruments/instrument';
import { useMessages } from './context';

/** The view in words, person by person: as much as the picture says, for who does not see it. */
export function PictureWords({
  instrument,
  circle,
}: {
  readonly instrument: Instrument;
  readonly circle: Circle;
}): JSX.Element | null {
  const t = useMessages();
  const groups = instrument.read(circle, t);
  if (groups.length === 0) return null;
  return (
    <details data-testid="in-words">
      <summary>{t.picture.inWords}</summary>
      {groups.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

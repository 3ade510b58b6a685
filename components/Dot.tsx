import type { JSX } from 'preact';
import type { CirclePerson } from '../utils/instruments/circle';
import type { Palette } from './palette';

/** What a dot says by its shape alone. */
export type DotKind = 'person' | 'many' | 'professional' | 'volunteer' | 'died';

/** The shape for somebody. That somebody died goes before all else. */
export function dotKind({ person, role }: CirclePerson): DotKind {
  if (person.contact === 'died') return 'died';
  if (role !== 'network') return role;
  return person.many ? 'many' : 'person';
}

interface Props {
  readonly kind: DotKind;
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
}

/** Somebody in a picture: a disc, two discs, a square, a diamond, or an open disc. */
export function Dot({ kind, x, y, palette }: Props): JSX.Element {
  const { accent, soft, paper } = palette;
  switch (kind) {
    case 'professional':
      return <rect x={x - 5} y={y - 5} width="10" height="10" fill={soft} stroke={paper} />;
    case 'volunteer':
      return <path d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} fill={soft} stroke={paper} />;
    case 'died':
      return <circle cx={x} cy={y} r="5" fill={paper} stroke={accent} stroke-width="1.5" />;
    case 'many':
      return (
        <>
          <circle cx={x + 4} cy={y - 2} r="5" fill={accent} stroke={paper} />
          <circle cx={x - 2} cy={y + 1} r="5.5" fill={accent} stroke={paper} stroke-width="1.5" />
        </>
      );
    case 'person':
      return <circle cx={x} cy={y} r="6" fill={accent} stroke={paper} />;
  }
}

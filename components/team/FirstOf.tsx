import type { JSX } from 'preact';
import { useTeamMessages } from './context';

/** A list of sentences: the first so many, and how many more there are. */
export function FirstOf({
  lines,
  count,
}: {
  readonly lines: readonly string[];
  readonly count: number;
}): JSX.Element {
  const t = useTeamMessages().share;
  return (
    <ul>
      {lines.slice(0, count).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {lines.length > count && <li>{t.more(lines.length - count)}</li>}
    </ul>
  );
}

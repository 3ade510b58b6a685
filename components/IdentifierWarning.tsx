import type { JSX } from 'preact';
import { findIdentifiers } from '../utils/language/identifiers';
import { useMessages } from './context';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Warns of a number or address by which somebody can be found, and offers to take it out (R12). */
export function IdentifierWarning({ text, onChange }: Props): JSX.Element | null {
  const t = useMessages();
  const found = findIdentifiers(text);
  if (found.length === 0) return null;
  const remove = (): void => {
    let rest = text;
    for (const { start, end } of [...found].reverse()) rest = rest.slice(0, start) + rest.slice(end);
    onChange(rest.replace(/ {2,}/g, ' ').trim());
  };
  return (
    <p class="notice" role="status">
      {t.trouble.identifier}{' '}
      <button type="button" onClick={remove}>
        {t.trouble.removeIdentifier}
      </button>
    </p>
  );
}

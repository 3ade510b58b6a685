import type { JSX } from 'preact';
import { useTeamMessages } from './context';

/**
 * Takes something out of the profile.
 * @param whole names what it takes away on the button itself.
 */
export function RemoveButton({
  what,
  whole = false,
  onRemove,
}: {
  readonly what: string;
  readonly whole?: boolean;
  readonly onRemove: () => void;
}): JSX.Element {
  const t = useTeamMessages().dossier;
  return (
    <button type="button" class="quiet" aria-label={t.removeWhat(what)} onClick={onRemove}>
      {whole ? t.removeWhat(what) : t.remove}
    </button>
  );
}

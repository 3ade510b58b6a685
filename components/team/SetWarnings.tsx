import type { JSX } from 'preact';
import type { Warning } from '../../utils/team/set-warnings';
import { useTeamMessages } from './context';

/** What is worth another look, beside what it is about. Nothing is blocked. */
export function SetWarnings({ warnings }: { readonly warnings: readonly Warning[] }): JSX.Element | null {
  const t = useTeamMessages().sets;
  if (warnings.length === 0) return null;
  return (
    <div class="notice set-warnings">
      {warnings.map((warning) => (
        <p key={warning.kind + (warning.kind === 'loaded' ? warning.found : '')}>
          {warning.kind === 'loaded' ? t.loaded(warning.found, warning.instead) : t[warning.kind]}
        </p>
      ))}
    </div>
  );
}

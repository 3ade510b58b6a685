import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MAX_PROFILE_TEXT, readProfile } from '../../utils/profile/read';
import { sayRefusal } from '../../utils/team/say-problem';
import { useTeamMessages } from './context';
import type { Offer } from './ProfileOffer';

/** A character takes at most four bytes; what is longer is not even opened. */
const MAX_BYTES = 4 * MAX_PROFILE_TEXT;

/** Reads a profile from a file. Nothing of it counts yet. */
export function ReadFile({ onRead }: { readonly onRead: (offer: Offer | null) => void }): JSX.Element {
  const messages = useTeamMessages();
  const t = messages.share;
  const [trouble, setTrouble] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const read = async (file: File): Promise<void> => {
    onRead(null);
    try {
      const found =
        file.size > MAX_BYTES
          ? { ok: false as const, reason: 'tooLarge' as const }
          : readProfile(await file.text());
      setTrouble(found.ok ? '' : `${sayRefusal(found.reason, messages)} ${t.nothing}`);
      if (found.ok) onRead({ ...found, follow: null });
    } catch {
      setTrouble(t.cannotRead);
    }
  };

  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t.read}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t.read}
        data-testid="profile-file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void read(file);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="hint">{t.readHint}</p>
      <p role="status" class={trouble ? 'notice' : ''} data-testid="file-trouble">
        {trouble}
      </p>
    </>
  );
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/client';
import { accessTo } from '../../utils/profile/access';
import { hostPattern } from '../../utils/profile/host-pattern';
import { profileAddress } from '../../utils/profile/profile-address';
import { readProfile, type ReadProfile } from '../../utils/profile/read';
import type { Trouble } from '../../utils/profile/sharing';
import { useTeamMessages } from './context';
import type { Offer } from './ProfileOffer';

/** Asks for an address and looks what stands there. It is followed once its profile is used. */
export function FollowAddress({ onRead }: { readonly onRead: (offer: Offer | null) => void }): JSX.Element {
  const { share, ict } = useTeamMessages();
  const { follow: t, nothing } = share;
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const had = useHas(text);

  const look = async (address: string, asked: Promise<boolean>): Promise<void> => {
    setBusy(true);
    setSaid(t.looking);
    const read = (await asked) ? await readAt(address) : { ok: false as const, reason: 'mayNot' as const };
    setBusy(false);
    if (read.ok) {
      setSaid('');
      onRead({ ...read, follow: address });
      return;
    }
    const { what, todo } = t.trouble[read.reason];
    // In the package of an organisation there is nothing that the browser could be asked.
    const barred = read.reason === 'mayNot' && (await accessTo(new URL(address))) === 'barred';
    setSaid(barred ? `${what} ${nothing} ${ict.askAccess}` : `${what} ${nothing} ${todo}`);
    await send('team.notFollowing', {});
  };

  const ask = (): void => {
    onRead(null);
    const url = profileAddress(text.trim());
    if (!url) {
      setSaid(t.notAddress);
      return;
    }
    // The background has to know before the browser gives the host, and nothing may be awaited before the question.
    if (had === false) void send('team.asking', { address: url.href });
    const asked = browser.permissions.request({ origins: [hostPattern(url)] }).catch(() => false);
    void look(url.href, asked);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) ask();
      }}
    >
      <p class="hint">{t.hint}</p>
      <label>
        {t.label}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" aria-disabled={busy}>
        {t.press}
      </button>
      <p role="status" class={said ? 'notice' : ''} data-testid="address-trouble">
        {said}
      </p>
    </form>
  );
}

async function readAt(
  address: string,
): Promise<Extract<ReadProfile, { ok: true }> | { readonly ok: false; readonly reason: Trouble }> {
  try {
    const answer = await send('team.look', { address });
    return answer.ok ? readProfile(answer.text) : { ok: false, reason: answer.trouble };
  } catch {
    return { ok: false, reason: 'noAnswer' };
  }
}

/** Whether the browser lets Kring at this address already; undefined until that is known. */
function useHas(text: string): boolean | undefined {
  const [had, setHad] = useState<boolean | undefined>();
  useEffect(() => {
    let over = false;
    setHad(undefined);
    const url = profileAddress(text.trim());
    if (url)
      void browser.permissions.contains({ origins: [hostPattern(url)] }).then((has) => {
        if (!over) setHad(has);
      });
    return () => {
      over = true;
    };
  }, [text]);
  return had;
}

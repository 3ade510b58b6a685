import type { ComponentProps, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages, useTalk } from './context';
import { LivePicture } from './LivePicture';
import { PeopleList } from './PeopleList';
import { useWide } from './use-wide';

/** Who was named so far: as a list or as a picture, and both where there is room. */
export function PeopleAndPicture(list: ComponentProps<typeof PeopleList>): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const wide = useWide();
  const [picture, setPicture] = useState(false);
  if (Object.keys(talk.draft.value.people).length === 0) return null;
  return (
    <>
      {!wide && (
        <div class="row views" role="group" aria-label={t.picture.listOrLive}>
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              class="quiet"
              aria-pressed={picture === one}
              data-testid={one ? 'show-picture' : 'show-list'}
              onClick={() => setPicture(one)}
            >
              {one ? t.picture.live : t.picture.list}
            </button>
          ))}
        </div>
      )}
      {(wide || !picture) && <PeopleList {...list} />}
      {(wide || picture) && (
        <aside class="live">
          <LivePicture />
        </aside>
      )}
    </>
  );
}

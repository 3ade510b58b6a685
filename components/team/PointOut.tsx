import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/client';
import { allowedSites } from '../../utils/profile/access';
import { useTeamMessages } from './context';

/** A tab in which can be pointed. The title is for this page alone. */
interface OpenTab {
  readonly id: number;
  readonly host: string;
  readonly title: string;
}

/** The start of the pointing: the open tabs that Kring may see. */
export function PointOut(): JSX.Element {
  const { point: t } = useTeamMessages();
  const tabs = useSignal<readonly OpenTab[]>([]);
  const outcome = useSignal('');

  const look = async (): Promise<void> => {
    tabs.value = await openTabs();
  };
  useEffect(() => {
    const onFocus = (): void => void look();
    addEventListener('focus', onFocus);
    browser.permissions.onAdded.addListener(onFocus);
    void look();
    return () => {
      removeEventListener('focus', onFocus);
      browser.permissions.onAdded.removeListener(onFocus);
    };
  }, []);

  const begin = (tab: number): void => {
    outcome.value = '';
    send('team.point', { tab }).catch(() => (outcome.value = t.failed));
  };
  return (
    <section class="point-out" aria-labelledby="point-out">
      <h3 id="point-out">{t.heading}</h3>
      <p>{t.what}</p>
      {tabs.value.length === 0 ? (
        <p class="hint">{t.noTabs}</p>
      ) : (
        <ul class="parts" aria-label={t.tabs} data-testid="point-tabs">
          {tabs.value.map(({ id, host, title }) => (
            <li class="row" key={id}>
              <span class="status">
                {host} <small>{title}</small>
              </span>
              <button type="button" aria-label={t.pointIn(`${host}: ${title}`)} onClick={() => begin(id)}>
                {t.point}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" class="quiet" onClick={() => void look()}>
          {t.look}
        </button>
      </p>
      <p role="status">{outcome.value}</p>
    </section>
  );
}

/** Tabs of the sites on which Kring may run. */
async function openTabs(): Promise<OpenTab[]> {
  const sites = await allowedSites();
  if (sites.length === 0) return [];
  const found = await browser.tabs.query({ url: [...sites] });
  return found.flatMap(({ id, url, title }) =>
    id === undefined || !url ? [] : [{ id, host: new URL(url).host, title: title ?? '' }],
  );
}

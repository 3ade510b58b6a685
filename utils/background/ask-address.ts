import { browser } from 'wxt/browser';
import type { Fetched } from '../messages/protocol';
import { hostPattern } from '../profile/host-pattern';
import { MAX_PROFILE_TEXT } from '../profile/read';
import type { Trouble } from '../profile/sharing';

/** How long the whole answer may take, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The only request that Kring ever makes (R1): asks a profile of an address that the organisation itself gave. It says
 * nothing of who asks: no cookies, no referrer, and no other address is gone to. What comes is text and nothing more.
 * @param address one that `profileAddress` takes.
 */
export async function askAddress(address: string): Promise<Fetched> {
  const origins = [hostPattern(new URL(address))];
  if (!(await browser.permissions.contains({ origins }))) return { ok: false, trouble: 'mayNot' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      method: 'GET',
      credentials: 'omit',
      // Not `error`: that looks the same as no answer at all, and the sentence would not say what to do.
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const trouble = troubleOf(response);
    if (trouble) return { ok: false, trouble };
    const text = await textOf(response);
    return text === undefined ? { ok: false, trouble: 'tooLarge' } : { ok: true, text };
  } catch {
    return { ok: false, trouble: stop.signal.aborted ? 'slow' : 'noAnswer' };
  } finally {
    clearTimeout(timer);
    // What was not read is not waited for either.
    stop.abort();
  }
}

function troubleOf({ type, status, ok }: Response): Trouble | undefined {
  if (type === 'opaqueredirect') return 'redirect';
  if (status === 401 || status === 403) return 'login';
  return ok ? undefined : 'status';
}

/** The text of an answer; undefined as soon as it is longer than a profile can be. */
async function textOf({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (text.length > MAX_PROFILE_TEXT) return undefined;
    if (done) return text;
  }
}

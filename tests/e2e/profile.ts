import type { BrowserContext } from '@playwright/test';
import type { Answer } from '../../utils/messages/router';
import type { Profile } from '../../utils/profile/schema';
import { extensionId } from './kring';

interface ExtensionPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<Answer> } };
}

/** Has this browser follow a profile, as the team lead's page does. @throws when Kring refuses it. */
export async function useProfile(context: BrowserContext, profile: Profile): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const answer = await page.evaluate(
    (given) =>
      (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage({
        name: 'team.save',
        input: { profile: given },
      }),
    profile,
  );
  if ('error' in answer) throw new Error(answer.error);
  await page.close();
}

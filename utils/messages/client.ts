import { browser } from 'wxt/browser';
import type { Input, MessageName, Replies } from './protocol';
import type { Answer } from './router';

/**
 * Says one message to the background.
 * @throws when the background does not answer (it was stopped in the middle, or Kring was updated or removed), or refuses.
 */
export async function send<Name extends MessageName>(name: Name, input: Input<Name>): Promise<Replies[Name]> {
  const answer = await browser.runtime.sendMessage<unknown, Answer | undefined>({ name, input });
  if (!answer || 'error' in answer) throw new Error(answer?.error ?? 'no answer');
  // Our own background: what it answers is what the handler of this name gave.
  return answer.value as Replies[Name];
}

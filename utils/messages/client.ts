import { browser } from 'wxt/browser';
import type { Input, MessageName, Replies } from './protocol';

/**
 * Says one message to the background.
 * @throws when the background does not answer: it was stopped in the middle, or Kring was updated or removed.
 */
export async function send<Name extends MessageName>(name: Name, input: Input<Name>): Promise<Replies[Name]> {
  return browser.runtime.sendMessage<unknown, Replies[Name]>({ name, input });
}

import { browser } from 'wxt/browser';
import type { Input, MessageName, Replies } from './protocol';

/** Says one message and gives the answer to it. */
export type Send = <Name extends MessageName>(name: Name, input: Input<Name>) => Promise<Replies[Name]>;

let answering: Send = (name, input) => browser.runtime.sendMessage({ name, input });

/** From now on every message of this page goes to `other`, and nothing to the background. */
export function standIn(other: Send): void {
  answering = other;
}

/**
 * Says one message to the background.
 * @throws when the background does not answer: it was stopped in the middle, or Kring was updated or removed.
 */
export async function send<Name extends MessageName>(name: Name, input: Input<Name>): Promise<Replies[Name]> {
  return answering(name, input);
}

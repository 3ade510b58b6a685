import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { MESSAGES, type Input, type MessageName, type Replies } from './protocol';

/** Who asked, as the browser says. */
export type Sender = Browser.runtime.MessageSender;

/** What the asker gets: no error crosses from one part of an extension to another by itself. */
export type Answer = { readonly value: unknown } | { readonly error: string };

/** One function per message; each may answer later. */
export type Handlers = {
  [Name in MessageName]: (input: Input<Name>, sender: Sender) => Replies[Name] | Promise<Replies[Name]>;
};

/**
 * Listens for every message of the protocol. A sender that may not say it, or a message that does not fit its
 * schema, gets an error and reaches no handler.
 */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (answer: Answer) => void) => {
    route(handlers, message, sender).then(
      (value) => answer({ value }),
      (error: unknown) => answer({ error: String(error) }),
    );
    // The answer comes later.
    return true;
  });
}

async function route(handlers: Handlers, message: unknown, sender: Sender): Promise<unknown> {
  const envelope = v.parse(ENVELOPE, message);
  const name = envelope.name;
  if (!maySend(MESSAGES[name].from, sender)) throw new Error(`${name}: not from this sender`);
  const input = v.parse(MESSAGES[name].input, envelope.input);
  // The row that parsed the input belongs to the handler of the same name; the compiler cannot follow that.
  const handler = handlers[name] as (input: unknown, sender: Sender) => unknown;
  return (await handler(input, sender)) ?? null;
}

const ENVELOPE = v.object({
  name: v.picklist(Object.keys(MESSAGES) as MessageName[]),
  input: v.unknown(),
});

type From = (typeof MESSAGES)[MessageName]['from'];

/** Which of our own pages says what. */
const PAGES = {
  panel: '/panel.html',
  prompt: '/prompt.html',
  team: '/options.html',
  point: '/point.html',
} as const;

/** A panel is our own panel page; the page side is our content script, which runs at a web address. */
function maySend(from: From, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || !sender.url) return false;
  const own = sender.url.startsWith(browser.runtime.getURL('/'));
  if (from === 'page') return !own && sender.tab?.id !== undefined;
  return sender.url.startsWith(browser.runtime.getURL(PAGES[from])) && sender.tab?.id !== undefined;
}

import type { Place } from '../messages/protocol';

/** Said in this page when something was read by a press. */
export const LAST_READ = 'kring-read';

/** A text, and whose record the page showed when it was read. */
interface LastRead {
  readonly text: string;
  readonly place: Place;
}

let last: LastRead | null = null;

/** What was read by a press and is in sight; null: nothing any more. In memory, gone with the screen that shows it (R23). */
export function noteRead(read: LastRead | null): void {
  last = read;
  if (read !== null) dispatchEvent(new Event(LAST_READ));
}

/** What was read last and is still in sight. */
export function lastRead(): LastRead | null {
  return last;
}

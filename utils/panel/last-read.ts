/** Said in this page when something was read by a press. */
export const LAST_READ = 'kring-read';

let text: string | null = null;

/** What was read by a press and is in sight; null: nothing any more. In memory, gone with the screen that shows it (R23). */
export function noteRead(read: string | null): void {
  text = read;
  if (read !== null) dispatchEvent(new Event(LAST_READ));
}

/** What was read last and is still in sight. */
export function lastRead(): string | null {
  return text;
}

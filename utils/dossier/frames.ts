import { behindHost } from './behind-host';
import { matchPattern } from './pattern';

/**
 * The documents in which something of the profile is looked for: the page itself, or the frames in it (also in frames)
 * whose address behind the host fits `frame`. A frame of another site cannot be looked into and does not count.
 */
export function documentsAt(page: Document, frame: string | undefined): Document[] {
  if (frame === undefined) return [page];
  return framesIn(page).filter(({ location }) => matchesFrame(frame, location));
}

/** Whether a frame with this address is the one that the profile means. */
export function matchesFrame(frame: string, address: Location): boolean {
  return matchPattern(frame, behindHost(address)) !== undefined;
}

/** Every document in a frame of the page that can be looked into. */
export function framesIn(page: Document): Document[] {
  return [...page.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap(({ contentDocument }) =>
    contentDocument ? [contentDocument, ...framesIn(contentDocument)] : [],
  );
}

import type { TeamMessages } from '../i18n/messages';
import type { Locator, Spot } from '../profile/locator';
import type { RecordKey } from '../profile/site';

type Words = TeamMessages['dossier']['find'];

/** How an element is found again, in words: "het veld dat ‘Sociale omgeving’ heet". */
function sayLocator(locator: Locator, t: Words): string {
  switch (locator.by) {
    case 'label':
      return t.label(locator.text);
    case 'after':
      return t.after(kindOf(locator.tag, t), locator.text);
    case 'text':
      return t.text(kindOf(locator.tag, t), locator.text);
    case 'selector':
      return t.selector(locator.selector);
  }
}

/** The same of an element that may stand in a frame. */
export function saySpot({ find, frame }: Spot, t: Words): string {
  return inFrame(sayLocator(find, t), frame, t);
}

/** Where a dossier says whose record it is, in words. */
export function sayRecordKey(key: RecordKey, t: Words): string {
  if (key.from === 'address') return t.inAddress(sayPattern(key.pattern, t));
  if (key.from === 'title') return t.inTitle(sayPattern(key.pattern, t));
  const place = inFrame(sayLocator(key.find, t), key.frame, t);
  return key.attribute === undefined ? place : t.attribute(place, key.attribute);
}

/** A pattern as somebody reads it: "/client/…/intake". */
export function sayPattern(pattern: string, t: Words): string {
  return pattern.replaceAll('*', '…').replaceAll('{record}', t.record);
}

function inFrame(place: string, frame: string | undefined, t: Words): string {
  return frame === undefined ? place : t.inFrame(place, sayPattern(frame, t));
}

/** What a reader calls an element of this kind; a tag that has no word is just a part. */
function kindOf(tag: string, t: Words): string {
  if (/^h[1-6]$/.test(tag)) return t.kinds.heading;
  if (/^(input|textarea|select)$/.test(tag)) return t.kinds.field;
  if (/^(td|th)$/.test(tag)) return t.kinds.cell;
  if (tag === 'a') return t.kinds.link;
  if (tag === 'button') return t.kinds.button;
  return t.kinds.other;
}

import { behindHost } from '../dossier/behind-host';
import { isNative, nameOf } from '../dossier/editable';
import { documentsAt, framesIn } from '../dossier/frames';
import { locate, textBefore } from '../dossier/locate';
import { readRecordKey } from '../dossier/record';
import { tidy } from '../dossier/tidy';
import type { Locator, Spot } from '../profile/locator';
import { MOST } from '../profile/most';
import { ATTRIBUTE_NAME } from '../profile/selector';
import type { RecordKey } from '../profile/site';
import { framePatterns, looksGenerated, recordInAddress, recordInTitle } from './patterns';
import type { Look } from './pointing';
import { MOST_SPOTS, isSound } from './sound';

/** Longest key of a record, in characters: nobody numbers dossiers with more. */
const LONGEST_KEY = 60;

/** How the page stands; `page` is the document at the top. */
export function lookOf(page: Document): Look {
  return { address: addressOf(page), title: page.title, frames: framesIn(page).map(addressOf) };
}

function addressOf({ location }: Document): string {
  return behindHost(location);
}

/**
 * Ways to find a field again, best first: what it is called, the name or role that it has in the page, the text before
 * it, and its place at last. Each finds exactly this element now. `page` is the document at the top.
 */
export function fieldSpots(field: HTMLElement, page: Document): Spot[] {
  return spots(page, field, [
    { by: 'label', text: nameOf(field) },
    ...selectorsOf(field),
    { by: 'after', text: textBefore(field), tag: field.localName },
    ...classesOf(field),
    placeOf(field),
  ]);
}

/** Ways to find what marks a screen: its own text, or a name. Never its place, which every screen has. */
export function markSpots(mark: Element, page: Document): Spot[] {
  return spots(page, mark, [
    { by: 'text', text: tidy(mark.textContent), tag: mark.localName },
    ...selectorsOf(mark),
  ]);
}

/**
 * Ways to read the key of the record that stands in this element, best first: from the element, then from the address
 * or the title where the same key stands. Never by its place: another screen may have something else there.
 */
export function recordKeys(element: Element, page: Document): RecordKey[] {
  const finds: readonly Locator[] = [
    ...selectorsOf(element),
    { by: 'after', text: textBefore(element), tag: element.localName },
    ...classesOf(element),
  ];
  const attributes = [
    undefined,
    ...['value', ...element.getAttributeNames().filter((name) => name.startsWith('data-'))].filter(
      (name) => ATTRIBUTE_NAME.test(name) && isKey(element.getAttribute(name)),
    ),
  ];
  const wheres = spots(page, element, finds).flatMap(({ find, frame }) =>
    attributes.map((attribute) => ({
      from: 'element' as const,
      find,
      ...(frame !== undefined && { frame }),
      ...(attribute !== undefined && { attribute }),
    })),
  );
  const key = tidy(element.textContent);
  const address = recordInAddress(key, addressOf(page));
  const title = recordInTitle(key, page.title);
  return [
    ...wheres,
    ...(address === undefined ? [] : [{ from: 'address' as const, pattern: address }]),
    ...(title === undefined ? [] : [{ from: 'title' as const, pattern: title }]),
  ]
    .filter((where) => where.from === 'element' || where.pattern.length <= MOST.pattern)
    .filter((where) => isKey(readRecordKey(where, page)))
    .slice(0, MOST_SPOTS);
}

/** Whether this can be the number of a dossier: not a name, not a date, not a sentence. */
function isKey(text: string | null | undefined): boolean {
  const key = tidy(text);
  return /\d/.test(key) && key.length <= LONGEST_KEY && !/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/.test(key);
}

/** These ways, each in every frame pattern that fits, as far as they are sound and find this element alone. */
function spots(page: Document, element: Element, finds: readonly Locator[]): Spot[] {
  const frames =
    element.ownerDocument === page ? [undefined] : framePatterns(addressOf(element.ownerDocument));
  return finds
    .flatMap((find) => frames.map((frame) => ({ find, ...(frame !== undefined && { frame }) })))
    .filter((spot) => isSound(spot.find) && foundBy(spot, page) === element)
    .slice(0, MOST_SPOTS);
}

/** The element at this spot; undefined where there is none, or more than one. */
export function foundBy({ find, frame }: Spot, page: Document): Element | undefined {
  const [element, second] = documentsAt(page, frame).flatMap((each) => locate(find, each));
  return second ? undefined : element;
}

/** By name, id, role and data: as long as they look as if somebody thought of them. */
function selectorsOf(element: Element): Locator[] {
  const tag = element.localName;
  const names = element.getAttributeNames();
  const data = names.filter((name) => name.startsWith('data-'));
  const made = ['name', 'id', ...data, 'role'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value && !looksGenerated(value) ? [`${tag}[${name}="${value}"]`] : [];
  });
  // A body is the only one in its frame; anything else must have something of its own.
  return [...made, ...data.map((name) => `${tag}[${name}]`), ...(tag === 'body' ? [tag] : [])].map(selector);
}

function classesOf(element: Element): Locator[] {
  return [...element.classList]
    .filter((name) => !looksGenerated(name))
    .map((name) => selector(`${element.localName}.${name}`));
}

function placeOf(element: Element): Locator {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'html'; at = at.parentElement) {
    const id = at !== element && at.id !== '' && !looksGenerated(at.id) ? at.id : undefined;
    if (id !== undefined && /^[\w-]+$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(at.localName + nth(at));
  }
  return selector(steps.join(' > '));
}

function nth(element: Element): string {
  const same = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : '';
}

function selector(text: string): Locator {
  return { by: 'selector', selector: text };
}

/** The number that a record step may take: the element itself, as long as it holds no more than that. */
export function holdsKey(element: Element): boolean {
  return isKey(element.textContent) || (isNative(element) && isKey(element.getAttribute('value')));
}

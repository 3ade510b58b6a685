import { PROPERTY_LIST } from './format-names';
import { element, xmlFile, type Element } from './xml';

/** What a property list can hold, of what the files for ICT hold. */
export type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

/** A property list as the text of an XML file. */
export function propertyList(value: Plist): string {
  return xmlFile(
    element('plist', { version: '1.0' }, [written(value)]),
    `<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "${PROPERTY_LIST}">`,
  );
}

function written(value: Plist): Element {
  if (typeof value === 'string') return element('string', {}, value);
  if (typeof value === 'number') return element('integer', {}, String(value));
  if (typeof value === 'boolean') return element(String(value));
  if (isList(value)) return element('array', {}, value.map(written));
  return element(
    'dict',
    {},
    Object.entries(value).flatMap(([key, each]) => [element('key', {}, key), written(each)]),
  );
}

function isList(value: Plist): value is readonly Plist[] {
  return Array.isArray(value);
}

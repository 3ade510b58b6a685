/** An element of XML, with its attributes and what is in it: other elements, or one text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Element[] | string;
}

/** An element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Element[] | string = [],
): Element {
  return { name, attributes, content };
}

/** Text as it may stand in XML and HTML, between tags and in an attribute. What XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element with everything in it, one to a line, without a line end behind the last. */
function written({ name, attributes, content }: Element, indent = ''): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(' ');
  if (content.length === 0) return `${indent}<${start}/>`;
  if (typeof content === 'string') return `${indent}<${start}>${escaped(content)}</${name}>`;
  const inside = content.map((each) => written(each, `${indent}  `)).join('\n');
  return `${indent}<${start}>\n${inside}\n${indent}</${name}>`;
}

/** A whole file, with these lines between the first and its root. */
export function xmlFile(root: Element, ...before: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...before, written(root)].join('\n')}\n`;
}

import { escaped } from './xml';

/** A piece of an HTML page: what was put in it as text is text. */
export interface Html {
  readonly html: string;
}

type Filled = string | number | Html | readonly Html[];

/** A piece of an HTML page, from a template. Every text in it is escaped. */
export function html(parts: TemplateStringsArray, ...filled: readonly Filled[]): Html {
  return { html: parts.map((part, at) => `${part}${inside(filled[at])}`).join('') };
}

function inside(value: Filled | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((each) => each.html).join('\n');
}

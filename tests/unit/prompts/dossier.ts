import type { Care, Mention } from '../../../utils/language/mentions';
import {
  emptyDraft,
  KINDS,
  type Answer,
  type Draft,
  type Kind,
  type Person,
} from '../../../utils/model/draft';
import type { Moment, TextRead } from '../../../utils/prompts/prompt';

/** Monday 23 November 2026, half past ten in the morning. */
export const NOW = new Date(2026, 10, 23, 10, 30).getTime();

/**
 * A text of the dossier in which the people are marked as finding them would give them: `{buurvrouw buurt}`,
 * `{vader gezin noContact}`, `{huisarts formeel}` (a professional), `{maatje vrienden volunteer}`. The last word that is a
 * kind begins the marks.
 */
export function read(marked: string, more: Partial<TextRead> = {}): TextRead {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const inside = /^\{(.*)\}$/.exec(part)?.[1]?.split(' ');
    if (!inside) {
      text += part;
      continue;
    }
    const at = inside.findLastIndex((word) => (KINDS as readonly string[]).includes(word));
    const words = inside.slice(0, at).join(' ');
    const kind = inside[at] as Kind;
    const rest = inside.slice(at + 1);
    const care = rest.find((each) => each !== 'volunteer') as Care | undefined;
    const role = kind === 'formeel' ? 'professional' : rest.includes('volunteer') ? 'volunteer' : 'network';
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      words: words.toLowerCase(),
      kind,
      role,
      many: /(?:en|s)$/.test(words),
      ...(care && { care }),
    });
    text += words;
  }
  return { text, mentions, ...more };
}

/** A talk in which these are named: `toClient`, `fromClient`, or in no direction. */
export function talk(
  people: readonly (readonly [words: string, ...directions: ('toClient' | 'fromClient')[]])[] = [],
  more: Partial<Draft> = {},
): Draft {
  const draft = emptyDraft('d', NOW - 600_000);
  const named: Record<string, Person> = {};
  const ties: Record<string, Draft['ties'][string]> = {};
  for (const [index, [words, ...directions]] of people.entries()) {
    const id = `p${index}`;
    named[id] = { words, namedAt: NOW - 500_000 + index };
    for (const direction of directions) ties[`${id}:${direction}`] = { person: id, direction };
  }
  return { ...draft, people: named, ties, ...more };
}

/** Something was answered to this question. */
export function answered(kind: Answer['kind']): Answer {
  return { kind, set: 'two-directions', version: 1, at: NOW };
}

/** A moment in the dossier. */
export function moment(more: Partial<Moment> = {}): Moment {
  return { now: NOW, draft: talk(), shown: {}, ...more };
}

import type { Messages } from '../i18n';
import { dayInWords } from '../i18n/day';
import { personLabels, type Draft } from '../model/draft';
import { thenAndNow, type What } from '../memory/then-and-now';

/** In the order in which it is told. Who came and went stands in one sentence with who came closer. */
const TOLD = ['new', 'closer', 'further', 'other', 'gone'] as const satisfies readonly What[];

/**
 * What became of the earlier circle, in one sentence without any judgement: "Sinds 3 mei: buurman kwam erbij, zus voelt
 * dichterbij." Undefined where no earlier circle was taken over. That nobody spoke of somebody says nothing about them.
 * @param names first names, where they were given.
 */
export function sayThenAndNow(draft: Draft, t: Messages, names: boolean): string | undefined {
  const found = thenAndNow(draft);
  if (!found) return undefined;
  const now = personLabels(draft, names);
  const then = personLabels({ ...draft, people: draft.earlier }, names);
  const said = (what: What): { readonly text: string; readonly many: boolean } => {
    const those = found.changes.filter((one) => one.what === what).map(({ id }) => id);
    const labels = those.map((id) => now.get(id) ?? then.get(id) ?? '');
    const many = those.some((id) => (draft.people[id] ?? draft.earlier[id])?.many === true);
    return { text: listed(labels, t), many: many || labels.length > 1 };
  };
  const changes = TOLD.flatMap((what) => {
    const { text, many } = said(what);
    return text ? t.earlier.said[what](text, many) : [];
  });
  const silent = said('silent').text;
  const since =
    found.date === undefined ? t.earlier.sinceBefore : t.earlier.since(dayOf(draft, found.date, t));
  const told = changes.length > 0 ? changes.join(', ') : silent ? '' : t.earlier.allSame;
  const left = silent && t.earlier.said.silent(silent);
  return `${since}: ${[told, left].filter(Boolean).join('; ')}.`;
}

/** "3 mei", with the year where it is not the year of the talk. */
function dayOf(draft: Draft, date: string, t: Messages): string {
  return dayInWords(date, new Date(draft.startedAt).getFullYear(), t);
}

function listed(labels: readonly string[], t: Messages): string {
  const last = labels.at(-1) ?? '';
  // "oma en opa, en beste vriend": else it cannot be heard where the one ends.
  const pause = labels.some((label) => label.includes(` ${t.facts.and} `)) ? ',' : '';
  return labels.length > 1 ? `${labels.slice(0, -1).join(', ')}${pause} ${t.facts.and} ${last}` : last;
}

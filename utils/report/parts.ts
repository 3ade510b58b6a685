import { CHANGES, type ThenAndNow, thenAndNow } from '../memory/then-and-now';
import { type Draft, REPORT, linkKey, personLabel } from '../model/draft';
import { changesHeading, changeText } from './changes';
import { dateInWords } from './date';
import { finderOf, linkText } from './link';
import type { ReportOptions, ReportView } from './options';
import { personText } from './person-line';
import { quote, tidy } from './quote';
import { capital, storyText } from './story';
import { type Told, type ToldAnswer, hasDied, toldAnswers, toldPeople } from './told';
import { FIXED, REPORT_VERSION } from './words';

/** A piece of the text that can be left out, and is remembered as transferred under its id. */
export interface ReportPart {
  /** Stable over changes of the draft: "story", "person/<id>", "link/<ids>", "change/<what>", "view/<id>", "answer/<question>", "heading/...", "mark". */
  readonly id: string;
  readonly kind: 'heading' | 'story' | 'person' | 'link' | 'change' | 'view' | 'answer' | 'mark';
  /** The part as printed; no line break but in the story and in a view. */
  readonly text: string;
  /** How the part is called in the panel. */
  readonly label: string;
}

/**
 * The text for the dossier in parts, in the order in which they are printed. What was not asked or not answered
 * ("not now") is not in it, and neither is a reason for "rather not" (W-22).
 */
export function reportParts(draft: Draft, options: ReportOptions): ReportPart[] {
  const then = thenAndNow(draft);
  const silent = new Set(then?.changes.flatMap(({ id, what }) => (what === 'silent' ? id : [])));
  // Who was not spoken of today: nothing is claimed of them.
  const people = toldPeople(draft, options).filter(({ id }) => !silent.has(id));
  const answers = toldAnswers(draft, options);
  const short = options.layout === 'short';
  const heading = (id: string, text: string): ReportPart => ({
    id: `heading/${id}`,
    kind: 'heading',
    text,
    label: text.replace(/:$/, ''),
  });

  const parts = [heading('title', titleText(draft, options))];
  if (options.layout === 'story' || options.layout === 'both') {
    const text = storyText(people, answers, options);
    if (text) parts.push({ id: 'story', kind: 'story', text, label: 'Verhaal' });
  }
  if (options.layout !== 'story') {
    const lines = (told: readonly Told[]): ReportPart[] =>
      told.map((one) => ({
        id: `person/${one.id}`,
        kind: 'person',
        text: personText(one, options),
        label: personLabel(draft, one.id, options.names),
      }));
    const network = people.filter((one) => one.role === 'network');
    const passing = people.filter((one) => one.role !== 'network');
    if (!short && network.length) parts.push(heading('people', FIXED.people));
    parts.push(...lines(network));
    if (!short && passing.length) parts.push(heading('passing', FIXED.passing));
    parts.push(...lines(passing));
    if (!short) {
      const links = linkParts(draft, people);
      if (links.length) parts.push(heading('links', FIXED.links));
      parts.push(...links);
    }
    if (then) {
      parts.push(heading('changes', changesHeading(then.date)));
      parts.push(...changeParts(draft, then, options));
    }
    if (!short) parts.push(...options.views.flatMap(viewPart));
    if (answers.length) parts.push(heading('answers', short ? FIXED.answersShort : FIXED.answers));
    for (const answer of answers)
      parts.push({
        id: `answer/${answer.id}`,
        kind: 'answer',
        text: answerText(answer, options),
        label: options.topicOf(answer.id),
      });
  }
  parts.push({ id: 'mark', kind: 'mark', text: `(Kring ${REPORT_VERSION})`, label: 'Kring' });
  return parts;
}

/**
 * What is to be transferred now: without the parts that the worker left out, and without what already stands in
 * the dossier in the same words. Headings and mark stay; `printReport` drops the headings over nothing.
 */
export function partsToTransfer(draft: Draft, parts: readonly ReportPart[]): ReportPart[] {
  const leftOut = draft.report[REPORT]?.leftOut ?? [];
  // Story and views tell of everybody: beside a list of what is new they would tell all of it again.
  const hasList = parts.some(isListed);
  const tellsAll = (kind: ReportPart['kind']): boolean => kind === 'story' || kind === 'view';
  const isThere = ({ id, kind, text }: ReportPart): boolean =>
    draft.transfers[id] !== undefined && (draft.transfers[id].text === text || (tellsAll(kind) && hasList));
  return parts.filter(
    (part) =>
      part.kind === 'heading' || part.kind === 'mark' || (!leftOut.includes(part.id) && !isThere(part)),
  );
}

/** Whether the part is a line of a list, under the heading of that list. */
export function isListed({ kind }: ReportPart): boolean {
  return kind === 'person' || kind === 'link' || kind === 'change' || kind === 'answer';
}

/** Who know each other, in the order of naming. */
function linkParts({ links }: Draft, people: readonly Told[]): ReportPart[] {
  const find = finderOf(people.map(({ label }) => label));
  return people.flatMap((a, at) =>
    people
      .slice(at + 1)
      .filter((b) => links[linkKey(a.id, b.id)])
      .map((b) => {
        const text = linkText(a.called, b.called, find, hasDied(a) || hasDied(b));
        return { id: `link/${linkKey(a.id, b.id)}`, kind: 'link', text: `- ${text}`, label: text };
      }),
  );
}

/** What became of whom, a line for each change; in the short layout without who is as before. */
function changeParts(draft: Draft, { changes }: ThenAndNow, options: ReportOptions): ReportPart[] {
  const calledIn = (people: Draft['people']): ReadonlyMap<string, Told> =>
    new Map(toldPeople({ ...draft, people }, options).map((told) => [told.id, told]));
  const now = calledIn(draft.people);
  // Numbered as in the report that told of them.
  const before = calledIn(draft.earlier);
  const short = options.layout === 'short';
  return CHANGES.filter((what) => !short || what !== 'same').flatMap((what) => {
    const people = changes
      .filter((change) => change.what === what)
      .flatMap(({ id }) => (what === 'gone' ? before : now).get(id)?.called ?? []);
    if (!people.length) return [];
    const text = changeText(what, people);
    return [{ id: `change/${what}`, kind: 'change', text: short ? text : `- ${text}`, label: text }];
  });
}

/** The view in words under a heading of its own; nothing where nothing was said. */
function viewPart({ id, title, groups }: ReportView): ReportPart[] {
  const lines = groups
    .filter((group) => group.lines.length > 0)
    .map((group) => {
      return `${capital(tidy(group.heading))}: ${group.lines.map(tidy).join(', ')}`.replace(/\.?$/, '.');
    });
  if (!lines.length) return [];
  return [{ id: `view/${id}`, kind: 'view', text: [title + FIXED.view, ...lines].join('\n'), label: title }];
}

function titleText(draft: Draft, { layout, words }: ReportOptions): string {
  if (layout === 'short') return `Om ${words.client} heen, ${dateInWords(draft.startedAt, true)}:`;
  return `Mensen om ${words.client} heen – gesprek van ${dateInWords(draft.startedAt, false)}`;
}

function answerText(answer: ToldAnswer, { layout, words }: ReportOptions): string {
  const short = layout === 'short';
  const note = answer.note ? quote(answer.note) : '';
  const values: Record<ToldAnswer['kind'], string> = {
    said: note,
    ratherNot: FIXED.ratherNot,
    enough: FIXED.enough + (note && `: ${note}`),
    nobody:
      (short ? FIXED.nobodyShort : FIXED.nobody + (answer.worker ? '' : `, zegt ${words.client}`)) +
      (note && `: ${note}`),
  };
  const by = answer.worker ? `, ${FIXED.worker}` : '';
  return `${short ? '' : '- '}${answer.topic}${by}: ${values[answer.kind]}`;
}

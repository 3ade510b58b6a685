import { type Draft, REPORT, personLabel } from '../model/draft';
import { dateInWords } from './date';
import type { ReportOptions } from './options';
import { quote } from './quote';
import { storyText } from './story';
import { type Said, type Told, type ToldAnswer, toldAnswers, toldPeople } from './told';
import { FIXED, KIND_WORDS, REPORT_VERSION, type ReportWords } from './words';

/** A piece of the text that can be left out, and is remembered as transferred under its id. */
export interface ReportPart {
  /** Stable over changes of the draft: "story", "person/<id>", "answer/<question>", "heading/...", "mark". */
  readonly id: string;
  readonly kind: 'heading' | 'story' | 'person' | 'answer' | 'mark';
  /** The part as printed; no line break but in the story. */
  readonly text: string;
  /** How the part is called in the panel. */
  readonly label: string;
}

/**
 * The text for the dossier in parts, in the order in which they are printed. What was not asked or not answered
 * ("not now") is not in it, and neither is a reason for "rather not" (W-22).
 */
export function reportParts(draft: Draft, options: ReportOptions): ReportPart[] {
  const people = toldPeople(draft, options);
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
  // The story tells of everybody: beside a list of what is new it would tell all of it again.
  const hasList = parts.some(({ kind }) => kind === 'person' || kind === 'answer');
  const isThere = ({ id, kind, text }: ReportPart): boolean =>
    draft.transfers[id] !== undefined && (draft.transfers[id].text === text || (kind === 'story' && hasList));
  return parts.filter(
    (part) =>
      part.kind === 'heading' || part.kind === 'mark' || (!leftOut.includes(part.id) && !isThere(part)),
  );
}

function titleText(draft: Draft, { layout, words }: ReportOptions): string {
  if (layout === 'short') return `Om ${words.client} heen, ${dateInWords(draft.startedAt, true)}:`;
  return `Mensen om ${words.client} heen – gesprek van ${dateInWords(draft.startedAt, false)}`;
}

function personText(told: Told, { layout, words }: ReportOptions): string {
  const inBrackets = [
    // A professional belongs to help and services, unless something else was chosen.
    told.kind && !(told.kind === 'formeel' && told.role === 'professional') ? KIND_WORDS[told.kind] : '',
    told.role === 'network' ? '' : words[told.role],
    told.via === undefined ? '' : `${FIXED.via} ${told.via}`,
  ].filter(Boolean);
  const who = told.label + (inBrackets.length ? ` (${inBrackets.join(', ')})` : '');
  if (layout === 'short') {
    const clauses = shortClauses(told, words, inBrackets.length > 0);
    return clauses ? `${who}: ${clauses}` : who;
  }
  const { client } = words;
  const clauses: string[] = [];
  const bare = (said: Said | undefined): boolean => said !== undefined && !said.note && !said.worker;
  if (bare(told.toClient) && bare(told.fromClient)) clauses.push('over en weer belangrijk');
  else {
    if (told.toClient) clauses.push(`belangrijk voor ${client}${noteText(told.toClient)}`);
    if (told.fromClient) {
      const head = told.toClient
        ? bare(told.fromClient)
          ? 'en andersom'
          : 'andersom'
        : `voor wie ${client} belangrijk is`;
      clauses.push(head + noteText(told.fromClient));
    }
  }
  if (!clauses.length && !inBrackets.length) clauses.push(FIXED.named);
  return `- ${[who, clauses.join('; ')].filter(Boolean).join(', ')}`;
}

function shortClauses({ toClient, fromClient }: Told, words: ReportWords, bracket: boolean): string {
  const bare = (said: Said | undefined): boolean => said !== undefined && !said.note && !said.worker;
  if (bare(toClient) && bare(fromClient)) return 'over en weer';
  const clauses: string[] = [];
  // After brackets it is clear that a quote is about what somebody means to the client.
  if (toClient)
    clauses.push(
      bracket && toClient.note ? shortNote(toClient) : `voor ${words.client} ${shortNote(toClient)}`,
    );
  const other = toClient ? 'andersom' : `voor wie ${words.client} belangrijk is`;
  if (fromClient) clauses.push([other, shortNote(fromClient)].filter(Boolean).join(' '));
  if (!clauses.length && !bracket) clauses.push(FIXED.named);
  return clauses.map((clause) => clause.trim()).join('; ');
}

function noteText({ worker, note }: Said): string {
  return (worker ? `, ${FIXED.worker}` : '') + (note ? `: ${quote(note)}` : '');
}

function shortNote({ worker, note }: Said): string {
  return [worker ? FIXED.worker : '', note ? quote(note) : ''].filter(Boolean).join(' ');
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

import { messagesIn } from '../i18n';
import { circleOf } from '../instruments/circle';
import { kindOf } from '../language/read-person';
import { silentPeople } from '../memory/silent';
import { REPORT, type Draft, type ReportChoices } from '../model/draft';
import type { Path } from '../model/patch';
import type { QuestionSet } from '../model/question';
import { knownQuestion, topicIn } from '../questions/resolve';
import type { ReportOptions, ReportView } from '../report/options';
import { partsToTransfer, reportParts, type ReportPart } from '../report/parts';
import { printReport } from '../report/print';
import { reportWords } from '../report/words';
import { NOTHING_CHOSEN, type Chosen } from './chosen';
import { viewsShown } from './views';

/** The report as it stands in the preview. */
export interface Preview {
  readonly choices: ReportChoices;
  /** Everything that could be in it, also what is left out or already transferred. */
  readonly parts: readonly ReportPart[];
  /** What goes to the dossier when the worker changes nothing by hand. */
  readonly printed: string;
  /** What goes to the dossier: changed by hand, or as printed. */
  readonly text: string;
  /** The text was changed by hand, and the draft changed after that. */
  readonly stale: boolean;
}

/**
 * Makes the preview from the draft and the worker's choices in it.
 * @param chosen what the team chose; the worker's choices for this talk go before it.
 */
export function previewOf(draft: Draft, chosen: Chosen = NOTHING_CHOSEN): Preview {
  const { settings, sets } = chosen;
  const choices = draft.report[REPORT] ?? {};
  const names = choices.names ?? false;
  const silent = silentPeople(draft);
  // Whoever is left out is not told of in another line either; nor who was not spoken of today.
  const isOut = (id: string): boolean => choices.leftOut?.includes(`person/${id}`) === true || silent.has(id);
  const links = Object.fromEntries(
    Object.entries(draft.links).filter(([, { a, b }]) => !isOut(a) && !isOut(b)),
  );
  const options: ReportOptions = {
    names,
    layout: choices.layout ?? settings.layout,
    blankLines: settings.blankLines === 'on',
    words: reportWords(chosen.words),
    views: viewsOf({ ...draft, links }, names, isOut, chosen),
    // The dossier is Dutch, whatever the language of the panel.
    topicOf: (id) => topicIn(sets, id).nl,
    kindOf: (person) => person.kind ?? kindOf(person.words).kind ?? '',
    roleOf: (person) => person.role ?? kindOf(person.words).role,
  };
  const parts = reportParts({ ...draft, links, answers: answersToTell(draft, sets) }, options);
  const printed = printReport(partsToTransfer(draft, parts), options);
  return {
    choices,
    parts,
    printed,
    text: choices.edited ?? printed,
    stale: choices.edited !== undefined && choices.editedFrom !== printed,
  };
}

/** The views in the words of the dossier; without professionals and volunteers, whom the list sets apart (W-38). */
function viewsOf(
  draft: Draft,
  names: boolean,
  isOut: (id: string) => boolean,
  { words, hidden }: Chosen,
): ReportView[] {
  const { people, links } = circleOf(draft, names, false);
  const circle = { people: people.filter(({ id }) => !isOut(id)), links };
  return viewsShown(hidden).map(({ id, title, report }) => ({
    id,
    title: title.nl,
    groups: (report?.(circle, messagesIn('nl', words)) ?? []).map(({ heading, lines }) => ({
      heading,
      lines: lines.map(({ text }) => text),
    })),
  }));
}

/**
 * A circle in which there is nobody is no news for a dossier: a list of them would read as a judgement (W-16, W-19).
 * "Nobody" and "rather not" to the two questions themselves are answers, and stay.
 */
function answersToTell(draft: Draft, sets: readonly QuestionSet[]): Draft['answers'] {
  const isCue = (id: string): boolean => knownQuestion(sets, id)?.answer === 'people';
  return Object.fromEntries(
    Object.entries(draft.answers).filter(([id, answer]) => answer.text || !isCue(id)),
  );
}

/** The change that remembers that everything in this preview now stands in the dossier. */
export function transferred(preview: Preview, at: number): readonly (readonly [Path, unknown])[] {
  const out = preview.choices.leftOut ?? [];
  return preview.parts
    .filter(({ kind, id }) => kind !== 'heading' && kind !== 'mark' && !out.includes(id))
    .flatMap(({ id, text }) => [
      [['transfers', id, 'at'], at],
      [['transfers', id, 'text'], text],
    ]);
}

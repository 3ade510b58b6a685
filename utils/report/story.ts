import { enumerate } from './facts';
import type { ReportOptions } from './options';
import { quote } from './quote';
import { type Said, type Told, type ToldAnswer, hasDied } from './told';
import { FIXED, type ReportWords } from './words';

/**
 * The story: whole sentences about the people, for people to read (W-12). It never counts them, ranks them or
 * says that somebody is missing. Where no list follows, it also holds what was said about each of them.
 * Every free text in it is plain or quoted as in the list, so that no sentence can be taken for a line of the list.
 */
export function storyText(
  people: readonly Told[],
  answers: readonly ToldAnswer[],
  { layout, words }: ReportOptions,
): string {
  const { client } = words;
  const network = people.filter((one) => one.role === 'network');
  const passing = people.filter((one) => one.role !== 'network');
  const lines = [
    [...tieSentences(network, client), ...namedSentence(network), ...factSentences(network, layout)].join(
      ' ',
    ),
    passing.length
      ? [
          passingSentence(passing, network, words),
          ...tieSentences(passing, client, 'Uit die groep'),
          ...factSentences(passing, layout),
        ].join(' ')
      : '',
  ];
  if (layout === 'story') {
    lines.push(...people.map((one) => noteSentences(one, client).join(' ')));
    lines.push(...answers.map((answer) => answerSentence(answer, client)));
  }
  return lines.filter(Boolean).join('\n');
}

function tieSentences(people: readonly Told[], client: string, start = 'In dit gesprek'): string[] {
  const by = (direction: 'toClient' | 'fromClient', worker: boolean): Told[] =>
    people.filter((one) => one[direction]?.worker === worker);
  const sentences: string[] = [];
  const to = by('toClient', false);
  if (to.length) sentences.push(full(`${start} noemt ${client} als belangrijk: ${list(to)}`));
  const told = by('fromClient', false);
  const from = told.filter((one) => !hasDied(one));
  if (from.length) {
    // Of somebody who died it does not hold any more.
    const same = list(to) === list(told) && from.length === told.length;
    sentences.push(
      same
        ? 'Dat geldt ook andersom.'
        : full(
            `${capital(client)} vertelt ${to.length ? 'ook ' : ''}zelf belangrijk te zijn voor: ${list(from)}`,
          ),
    );
  }
  const once = told.filter(hasDied);
  if (once.length)
    sentences.push(full(`${capital(client)} vertelt belangrijk te zijn geweest voor: ${list(once)}`));
  const thinkTo = by('toClient', true);
  if (thinkTo.length) sentences.push(full(`Zelf noem ik als belangrijk voor ${client}: ${list(thinkTo)}`));
  const thinkFrom = by('fromClient', true);
  for (const [verb, some] of [
    ['is', thinkFrom.filter((one) => !hasDied(one))],
    ['was', thinkFrom.filter(hasDied)],
  ] as const)
    if (some.length) sentences.push(full(`Volgens mij ${verb} ${client} belangrijk voor: ${list(some)}`));
  return sentences;
}

/** Who feels very near, where no list follows that tells it of everybody; and who died. */
function factSentences(people: readonly Told[], layout: ReportOptions['layout']): string[] {
  const near = people.filter(({ facts }) => layout === 'story' && facts.closeness === 'near');
  const gone = people.filter(hasDied);
  const verb = (some: readonly Told[], one: string, more: string): string =>
    some.length > 1 || some[0]?.many ? more : one;
  return [
    ...(near.length ? [full(`Heel dichtbij ${verb(near, 'voelt', 'voelen')}: ${list(near)}`)] : []),
    ...(gone.length ? [full(`Overleden ${verb(gone, 'is', 'zijn')}: ${list(gone)}`)] : []),
  ];
}

function namedSentence(people: readonly Told[]): string[] {
  const named = people.filter((one) => !one.toClient && !one.fromClient);
  if (!named.length) return [];
  return [
    full(
      named.length < people.length
        ? `Daarnaast ging het in dit gesprek over: ${list(named)}`
        : `In dit gesprek ging het over: ${list(named)}`,
    ),
  ];
}

function passingSentence(
  passing: readonly Told[],
  network: readonly Told[],
  { professionals, volunteer }: ReportWords,
): string {
  return full(
    `${network.length ? 'Ook ging het' : 'Het gesprek ging'} over ${professionals} of ${volunteer}s: ${list(passing)}`,
  );
}

function noteSentences({ label, toClient, fromClient }: Told, client: string): string[] {
  const sentences: string[] = [];
  if (toClient?.note) sentences.push(`Over ${label}${saying(toClient, client)}`);
  if (fromClient?.note)
    sentences.push(`Over wat ${client} betekent voor ${label}${saying(fromClient, client)}`);
  return sentences;
}

function answerSentence(answer: ToldAnswer, client: string): string {
  const about = `Bij ${answer.topic.startsWith('"') ? answer.topic : quote(answer.topic)}`;
  if (answer.kind === 'said') return about + saying(answer, client);
  const phrase = FIXED[answer.kind];
  const says = answer.worker ? `, ${FIXED.worker}` : ` zegt ${client}`;
  const more = answer.note && answer.kind !== 'ratherNot' ? `: ${sentenceEnd(answer.note)}` : '.';
  return `${about}${says}: ${phrase}${more}`;
}

function saying({ worker, note }: Said, client: string): string {
  return `${worker ? `, ${FIXED.worker}` : ` zegt ${client}`}: ${sentenceEnd(note)}`;
}

/** "zus A." brings its own full stop. */
function full(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function sentenceEnd(note: string): string {
  return quote(note) + (/[.!?…]$/.test(note) ? '' : '.');
}

function list(people: readonly Told[]): string {
  return enumerate(people.map((one) => one.label));
}

/** With a capital to begin with. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { DIED, contactClauses, feelingClauses, functionClause, shortContact } from './facts';
import type { ReportOptions } from './options';
import { quote } from './quote';
import { type Said, type Told, type ToldTie, hasDied } from './told';
import { FIXED, KIND_WORDS, type ReportWords } from './words';

/** The line of the list about one person (or group); in the short layout without bullet and in fewer words. */
export function personText(told: Told, { layout, words }: ReportOptions): string {
  const inBrackets = [
    // A professional belongs to help and services, unless something else was chosen.
    told.kind && !(told.kind === 'formeel' && told.role === 'professional') ? KIND_WORDS[told.kind] : '',
    told.role === 'network' ? '' : words[told.role],
    told.via === undefined ? '' : `${FIXED.via} ${told.via}`,
  ].filter(Boolean);
  const who = told.label + (inBrackets.length ? ` (${inBrackets.join(', ')})` : '');
  const short = layout === 'short';
  const { facts, many } = told;
  const clauses = [
    ...(hasDied(told) ? [DIED] : []),
    ...(short ? shortTies(told, words, inBrackets.length > 0) : tieClauses(told, words)),
    ...feelingClauses(facts, many, short),
    ...(short ? shortContact(facts) : [...functionClauses(told, words), ...contactClauses(facts, many)]),
  ].join('; ');
  const said = clauses || (inBrackets.length ? '' : FIXED.named);
  if (short) return [who, said].filter(Boolean).join(': ');
  return `- ${[who, said].filter(Boolean).join(', ')}`;
}

function tieClauses(told: Told, { client }: ReportWords): string[] {
  const { toClient, fromClient } = told;
  if (isBare(toClient) && isBare(fromClient)) return ['over en weer belangrijk'];
  const clauses: string[] = [];
  if (toClient) clauses.push(`belangrijk voor ${client}${noteText(toClient)}`);
  if (fromClient) {
    const andersom = isBare(fromClient) ? 'en andersom' : 'andersom';
    clauses.push((toClient ? andersom : fromHead(told, client)) + noteText(fromClient));
  }
  return clauses;
}

function shortTies(told: Told, { client }: ReportWords, bracket: boolean): string[] {
  const { toClient, fromClient } = told;
  if (isBare(toClient) && isBare(fromClient)) return ['over en weer'];
  const clauses: string[] = [];
  // After brackets it is clear that a quote is about what somebody means to the client.
  if (toClient)
    clauses.push(bracket && toClient.note ? shortNote(toClient) : `voor ${client} ${shortNote(toClient)}`);
  if (fromClient) clauses.push(`${toClient ? 'andersom' : fromHead(told, client)} ${shortNote(fromClient)}`);
  return clauses.map((clause) => clause.trim());
}

function functionClauses(told: Told, { client }: ReportWords): string[] {
  const form = { many: told.many, died: hasDied(told) };
  const clause = (direction: 'toClient' | 'fromClient', tie: ToldTie | undefined): string =>
    tie ? functionClause(direction, tie.functions, tie.worker, client, form) : '';
  return [clause('toClient', told.toClient), clause('fromClient', told.fromClient)].filter(Boolean);
}

function fromHead(told: Told, client: string): string {
  return `voor wie ${client} belangrijk ${hasDied(told) ? 'was' : 'is'}`;
}

function isBare(said: Said | undefined): boolean {
  return said !== undefined && !said.note && !said.worker;
}

function noteText({ worker, note }: Said): string {
  return (worker ? `, ${FIXED.worker}` : '') + (note ? `: ${quote(note)}` : '');
}

function shortNote({ worker, note }: Said): string {
  return [worker ? FIXED.worker : '', note ? quote(note) : ''].filter(Boolean).join(' ');
}

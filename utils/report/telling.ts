import { type Label, writeLabel } from './label';
import type { ParsedAnswer, ParsedPerson } from './line';

interface Report {
  readonly people: readonly ParsedPerson[];
  readonly answers: readonly ParsedAnswer[];
  readonly gone: readonly Label[];
  readonly date: string | undefined;
}

/** What several reports tell together, the oldest first: the last that speaks of somebody counts. */
export class Told {
  private readonly everybody: { report: number; value: ParsedPerson }[] = [];
  private readonly said: { report: number; value: ParsedAnswer }[] = [];
  private left: Label[] = [];
  private report = 0;

  tell({ people, answers, gone, date }: Report): void {
    const report = ++this.report;
    for (const label of gone) {
      const at = this.everybody.findIndex(({ value }) => value.label.toLowerCase() === key(label));
      if (at >= 0) this.everybody.splice(at, 1);
      this.left = [...this.left.filter((one) => key(one) !== key(label)), label];
    }
    for (const person of people) {
      const value = date === undefined ? person : { ...person, date };
      // A piece that lost its date may be what is left of an old report, with a new one put in the middle of it.
      if (date === undefined && this.left.some((one) => key(one) === key(person))) continue;
      const at = this.earlier(report, person);
      if (date === undefined && this.everybody[at]?.value.date !== undefined) continue;
      if (at < 0) this.everybody.push({ report, value });
      else this.everybody[at] = { report, value };
      this.left = this.left.filter((one) => !comesBack(one, person, gone));
    }
    for (const value of answers) {
      const at = this.said.findIndex(
        (one) => one.report < report && one.value.topic.toLowerCase() === value.topic.toLowerCase(),
      );
      if (at < 0) this.said.push({ report, value });
      else this.said[at] = { report, value };
    }
  }

  people(): ParsedPerson[] {
    return this.everybody.map(({ value }) => value);
  }

  answers(): ParsedAnswer[] {
    return this.said.map(({ value }) => value);
  }

  /** How they were called who are no longer there, and of whom no later report tells. */
  gone(): string[] {
    return this.left.map(writeLabel);
  }

  /** Whom an earlier report told of under this label; within one report two are two. */
  private earlier(report: number, later: ParsedPerson): number {
    const alike = this.everybody
      .map(({ report: told, value }, at) => ({ told, value, at }))
      .filter(({ told, value }) => told < report && isCalledAlike(value, later));
    const same = alike.find(({ value }) => value.number === later.number);
    if (same) return same.at;
    // "zus" becomes "zus 1" in a later report once there is a second one, and "zus 2" becomes "zus" when she alone is left.
    const [only, ...others] = alike;
    const isOnly = only !== undefined && others.length === 0;
    if (isOnly && later.number === undefined) return only.at;
    return alike.find(({ value }) => value.number === undefined && later.number === 1)?.at ?? -1;
  }
}

/** A later report tells of them again. */
function comesBack(label: Label, person: ParsedPerson, gone: readonly Label[]): boolean {
  return !gone.includes(label) && key(label) === person.label.toLowerCase();
}

function key(label: Label): string {
  return writeLabel(label).toLowerCase();
}

function isCalledAlike(a: Label, b: Label): boolean {
  const same = (one = '', other = ''): boolean => one.toLowerCase() === other.toLowerCase();
  return same(a.words, b.words) && same(a.name, b.name);
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLIENT_WORDS } from '../../../utils/language/client-word';
import { findLoadedWords } from '../../../utils/language/word-guard';
import { readProfile } from '../../../utils/profile/read';
import type { Profile } from '../../../utils/profile/schema';
import { questionById, SETS } from '../../../utils/questions';

const folder = new URL('../../../public/profiles/', import.meta.url);
const FILES = readdirSync(folder);

function sample(file: string): Profile {
  const result = readProfile(readFileSync(new URL(file, folder), 'utf8'));
  if (!result.ok) throw new Error(result.reason);
  expect(result.problems).toEqual([]);
  return result.profile;
}

/** The questions that the profile words itself. */
function ownQuestions({
  sets = [],
}: Profile): Exclude<NonNullable<NonNullable<Profile['sets']>[number]['questions']>[number], string>[] {
  return sets.flatMap(({ questions = [] }) => questions).filter((question) => typeof question !== 'string');
}

describe('the sample profiles that ship with Kring', () => {
  it('are for a wijkteam, a CAW and youth care, each with its own word and its own Dutch', () => {
    expect(FILES).toEqual(['caw.json', 'jeugdhulp.json', 'wijkteam.json']);
    const words = FILES.map((file) => {
      const { client, settings } = sample(file);
      expect(Object.keys(CLIENT_WORDS)).toContain(client);
      return [client, settings?.region, settings?.address];
    });
    expect(words).toEqual([
      ['cliënt', 'vl', 'u'],
      ['jongere', 'nl', 'je'],
      ['inwoner', 'nl', 'u'],
    ]);
    expect(sample('jeugdhulp.json').settings?.names).toBe('off');
  });
});

describe.each(FILES)('%s', (file) => {
  const profile = sample(file);
  const own = ownQuestions(profile);

  it('has questions of its own, of at most fifteen words, in the right voice (DOMAIN 4.5)', () => {
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const { id, ask } of own) {
      const asked = [ask?.je, ask?.u].filter((text) => text !== undefined);
      expect(asked.length, id).toBeGreaterThan(0);
      for (const text of asked) {
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(15);
        expect(text, id).toMatch(/^[A-Z].*\?$/);
        expect(text, id).not.toMatch(/waarom/i);
      }
      expect(ask?.je ?? '', id).not.toMatch(/\b(u|uw)\b/i);
      expect(ask?.u ?? '', id).not.toMatch(/\b(je|jou|jouw|jij)\b/i);
    }
  });

  it('says why in at most forty words, and never what Kring would not say', () => {
    for (const { id, why, topic, ask } of own) {
      if (!questionById(id)) expect([why, topic], id).not.toContain(undefined);
      expect((why ?? '').split(/\s+/).length, id).toBeLessThanOrEqual(40);
      for (const text of [why, topic, ask?.je, ask?.u])
        if (text !== undefined) expect(findLoadedWords(text), text).toEqual([]);
      // R37
      expect(JSON.stringify([why, ask]), id).not.toMatch(/geweld|mishandel|misbruik|onveilig|veiligheid/i);
    }
  });

  it('names only sets and questions that there are, and no more than eight questions in one set', () => {
    const known = new Set([...own.map(({ id }) => id)]);
    for (const { id, title, questions = [] } of profile.sets ?? []) {
      if (!SETS.some((set) => set.id === id)) expect(title, id).toBeDefined();
      expect(questions.length, id).toBeLessThanOrEqual(8);
      for (const question of questions)
        if (typeof question === 'string')
          expect(questionById(question) ?? known.has(question), question).toBeTruthy();
    }
    const sets = profile.sets?.map(({ id }) => id) ?? [];
    for (const { screens = [] } of profile.sites ?? [])
      for (const screen of screens) for (const id of screen.sets ?? []) expect(sets).toContain(id);
  });

  it('shows how a dossier is told: an address that is nobody’s, whose file it is, screens and their fields', () => {
    expect(profile.sites).toHaveLength(1);
    for (const { match, record, screens = [] } of profile.sites ?? []) {
      expect(new URL(match.replaceAll('*', 'x')).hostname).toMatch(/\.example\.org$/);
      expect(record).toBeDefined();
      expect(screens.length).toBeGreaterThan(0);
      for (const { field } of screens) expect(field).toBeDefined();
    }
  });
});

import { expect, it } from 'vitest';
import { enTeam } from '../../../utils/i18n/en-team';
import { nlTeam } from '../../../utils/i18n/nl-team';
import { readManaged } from '../../../utils/profile/managed';
import { readProfileValue } from '../../../utils/profile/read';
import { sayPolicyProblem } from '../../../utils/team/say-policy-problem';
import { sayProblem } from '../../../utils/team/say-problem';

function said(managed: object, t = nlTeam): string[] {
  return (readManaged(managed, undefined)?.problems ?? []).map((problem) => sayPolicyProblem(problem, t));
}

it('says by name what ICT filled in that Kring does not know, and what counts instead', () => {
  expect(said({ names: 'uit', kleur: 'rood', lockMinutes: '', profileLocked: 1 })).toEqual([
    'Bij ‘Voornamen opschrijven’ (names) staat iets dat Kring niet kent: ‘uit’. Wat daarvoor gold, blijft gelden.',
    'Kring kent geen instelling die ‘kleur’ heet. Kring laat die weg.',
    'Bij ‘Kring gaat even dicht na’ (lockMinutes) staat niets. Wat daarvoor gold, blijft gelden.',
    'Bij ‘Of een team een eigen profiel mag hebben’ (profileLocked) staat iets dat Kring niet kent: ‘1’. Wat daarvoor gold, blijft gelden.',
  ]);
});

it('says in one sentence why the profile of ICT is none, in both languages', () => {
  for (const profile of ['', '{', '[]', 7]) {
    expect(said({ profile })).toEqual([expect.stringMatching(/^[^.]+profiel[^.]*\. Wat daarvoor gold/)]);
    expect(said({ profile }, enTeam as typeof nlTeam)).toEqual([
      expect.stringMatching(/profile.*before stays/),
    ]);
  }
});

it('a key as long as a page, or one that turns the text around it, does not break the sentence', () => {
  const [long = '', turned] = said({ [`k${'x'.repeat(900)}`]: 1, 'a\u202eb': 1 });
  expect(long.length).toBeLessThan(200);
  expect(turned).toContain('‘a b’');
});

it('of a profile that is made elsewhere it says what is wrong, and not to mend it on this page', () => {
  const read = readProfileValue({ kring: 1, sites: [{ match: 'nee' }], kleur: 1 });
  const lines = read.ok ? read.problems.map((problem) => sayProblem(problem, nlTeam, true)) : [];
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).not.toMatch(/deze pagina|opnieuw|Kijk|Kopieer|Wijs/);
  expect(lines.join(' ')).toContain('Dossier 1 (nee)');
});

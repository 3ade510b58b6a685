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
    'ICT heeft bij ‘Voornamen opschrijven’ (names) iets ingevuld dat Kring niet kent: ‘uit’. Wat er eerder stond, blijft gelden.',
    'ICT heeft iets ingevuld dat Kring niet kent: ‘kleur’. Kring laat het weg.',
    'ICT heeft bij ‘Kring gaat even dicht na’ (lockMinutes) niets ingevuld. Wat er eerder stond, blijft gelden.',
    'ICT heeft bij ‘Of een team een eigen profiel mag hebben’ (profileLocked) iets ingevuld dat Kring niet kent: ‘1’. Wat er eerder stond, blijft gelden.',
  ]);
});

it('says in one sentence why the profile of ICT is none, in both languages', () => {
  for (const profile of ['', '{', '[]', 7]) {
    expect(said({ profile })).toEqual([expect.stringMatching(/^[^.]+profiel[^.]*\. Wat er eerder stond/)]);
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

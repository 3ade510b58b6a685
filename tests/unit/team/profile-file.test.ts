import { expect, test } from 'vitest';
import { profileFile, profileFileName } from '../../../utils/team/profile-file';

test.each([
  ['Wijkteam Zuid', 'kring-wijkteam-zuid.json'],
  ['  Één-gezin / één "plan"  ', 'kring-een-gezin-een-plan.json'],
  ['Kring', 'kring-profiel.json'],
  ['Kring Noord', 'kring-noord.json'],
  ['../../etc/passwd', 'kring-etc-passwd.json'],
  ['日本', 'kring-profiel.json'],
])('the file of the profile "%s" is called %s', (name, file) => {
  expect(profileFileName(name)).toBe(file);
});

test('the file reads as it was, and a person can read it too', async () => {
  const text = await profileFile({ kring: 1, name: 'Zuid' }).text();
  expect(text).toBe('{\n  "kring": 1,\n  "name": "Zuid"\n}\n');
});

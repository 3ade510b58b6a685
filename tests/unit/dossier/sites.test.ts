import { expect, test } from 'vitest';
import { sitesAt } from '../../../utils/profile/sites';

test('the page is told what is known of its own origin only', () => {
  expect(sitesAt('http://127.0.0.1:8080/lijst', []).length).toBeGreaterThan(1);
  expect(sitesAt('http://localhost:8080/client/1041/intake', [])).toEqual([]);
  expect(sitesAt('https://dossier.example/http://127.0.0.1:8080/client/1041/intake', [])).toEqual([]);
  expect(sitesAt('about:blank', [])).toEqual([]);
});

import { expect, test } from 'vitest';
import { LIMIT_NAMES, SETTING_NAMES } from '../../../utils/profile/settings';
import { PROMPT_SETTINGS, REPORT_SETTINGS, WORD_SETTINGS } from '../../../utils/team/shown-settings';

test('the page shows every setting once', () => {
  const shown = [...WORD_SETTINGS, ...REPORT_SETTINGS, ...PROMPT_SETTINGS, ...LIMIT_NAMES];
  expect(shown.toSorted()).toEqual(SETTING_NAMES.toSorted());
});

import { expect, test } from 'vitest';
import { SETTING_NAMES } from '../../../utils/profile/settings';
import { LIMIT_SETTINGS, REPORT_SETTINGS, WORD_SETTINGS } from '../../../utils/team/shown-settings';

test('the page shows every setting once, but for those that do nothing yet (issue 6)', () => {
  const shown = [...WORD_SETTINGS, ...REPORT_SETTINGS, ...LIMIT_SETTINGS];
  expect([...shown, 'prompts', 'promptsPerTalk'].toSorted()).toEqual(SETTING_NAMES.toSorted());
});

import { expect, test, vi } from 'vitest';
import { makePreview, type Given } from '../../../utils/panel/preview';

vi.mock('wxt/browser', () => ({ browser: {} }));

const ID = '6f1b8f4e-3f0b-4c38-9a53-0d9f2f0f4a11';

const given = (talk: number): Given => ({
  kring: 'preview',
  profile: {
    kring: 1,
    name: 'Team',
    client: 'inwoner',
    hidden: ['circles'],
    sets: [{ id: 'who-else' }],
    settings: { retentionHours: 8, address: 'je' },
  },
  screen: { id: 'intake', name: 'Intake', sets: ['who-else'] },
  talk,
});
const place = (navigation: number) => ({ site: 'preview', navigation });
const patch = { set: [[['answers', 'one', 'text'], 'Proef'] as const] };

test('a preview that was given nothing knows no panel', async () => {
  expect(await makePreview().send('panel.hello', { nonce: null })).toBeNull();
});

test('the panel hears the profile and the screen as a real one would', async () => {
  const preview = makePreview();
  preview.give(given(0));
  expect(await preview.send('panel.state', {})).toMatchObject({
    container: 'frame',
    situation: 'open',
    settings: { retentionHours: 8, address: 'je', language: 'nl' },
    retention: [8],
    locked: [],
    siteChosen: false,
    profile: { name: 'Team', client: 'inwoner', hidden: ['circles'], sets: [{ id: 'who-else' }] },
    screen: { id: 'intake', name: 'Intake', sets: ['who-else'] },
    draft: null,
    field: null,
  });
});

test('what is typed is there until another talk begins; its last keys do not come along', async () => {
  const preview = makePreview();
  preview.give(given(0));
  const write = { id: ID, startedAt: 1, place: place(0), base: 0, patch };
  expect(await preview.send('draft.patch', write)).toMatchObject({ ok: true, revision: 1 });
  const before = await preview.send('panel.state', {});
  expect(before?.draft?.draft.answers).toEqual({ one: { text: 'Proef' } });
  expect(before?.drafts).toHaveLength(1);
  preview.give(given(1));
  await preview.send('draft.patch', write);
  expect(await preview.send('panel.state', {})).toMatchObject({ draft: null, drafts: [] });
});

test('nothing goes to a dossier, and what no panel says is refused', async () => {
  const preview = makePreview();
  preview.give(given(0));
  const insert = { id: ID, targetId: 'x', text: 'Proef', place: place(0) };
  expect(await preview.send('text.insert', insert)).toEqual({ outcome: 'noAnswer' });
  await expect(preview.send('team.state', {})).rejects.toThrow();
});

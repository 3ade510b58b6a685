import { expect, test } from 'vitest';
import {
  MESSAGES,
  type DraftLine,
  type PageCommand,
  type PageMessage,
  type PanelNews,
  type PanelState,
  type Replies,
  type StoredDraft,
} from '../../../utils/messages/protocol';
import type { Draft } from '../../../utils/model/draft';

/** What must never reach the page side: a draft, or anything that holds one or tells of one. */
type Secret = Draft | StoredDraft | PanelState | DraftLine;

/** Whether a secret can be in `T`, at any depth; `unknown` and `any` could hold one. */
type CanHold<T> = unknown extends T
  ? true
  : T extends Secret
    ? true
    : T extends readonly (infer Item)[]
      ? CanHold<Item>
      : T extends object
        ? { [Key in keyof T]-?: CanHold<T[Key]> }[keyof T]
        : false;

type Holds<T> = true extends CanHold<T> ? true : false;

test('no answer to the page can hold a draft', () => {
  // The compiler is the test: a constant of the other type does not compile.
  const told: readonly false[] = [
    false satisfies Holds<Replies[PageMessage]>,
    false satisfies Holds<PanelNews>,
  ];
  expect(told).not.toContain(true);
  // And it can see one: in the answer to a panel, packed away, and where anything may be.
  const seen: readonly true[] = [
    true satisfies Holds<Replies['panel.state']>,
    true satisfies Holds<{ a: readonly { b: Draft | null }[] }>,
    true satisfies Holds<{ a: unknown }>,
  ];
  expect(seen).not.toContain(false);
});

test('an order to the page holds no more than the text or the picture for the field', () => {
  const told = false satisfies Holds<PageCommand>;
  expect(told).toBe(false);
  type Insert = Extract<PageCommand, { kring: 'insert' }>;
  const keys: Record<keyof Insert, true> = { kring: true, targetId: true, text: true, key: true };
  expect(Object.keys(keys)).toHaveLength(4);
  type InsertPicture = Extract<PageCommand, { kring: 'insertPicture' }>;
  const parts: Record<keyof InsertPicture, true> = { kring: true, targetId: true, picture: true, key: true };
  expect(Object.keys(parts)).toHaveLength(4);
});

test('what the page side may say is this, and no more', () => {
  const names = Object.entries(MESSAGES);
  expect(names.filter(([, row]) => row.from === 'page').map(([name]) => name)).toEqual([
    'page.hello',
    'page.place',
    'page.field',
    'page.aimed',
    'page.foreignFrame',
    'page.panel',
    'page.closed',
    'page.chord',
    'page.picked',
    'page.paused',
    'page.prompt',
    'page.toPrompt',
  ]);
  for (const [name, row] of names) expect(name.startsWith('page.')).toBe(row.from === 'page');
});

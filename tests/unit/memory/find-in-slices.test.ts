import { expect, it, vi } from 'vitest';
import { findInSlices } from '../../../utils/memory/find-in-slices';

const sizes = vi.hoisted((): number[] => []);
vi.mock('../../../utils/language/mentions', () => ({
  findMentions: (text: string) => {
    sizes.push(text.length);
    return [...text.matchAll(/zus \d+/g)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      words,
      role: 'network',
      many: false,
    }));
  },
}));

it.each(['\n', '. ', ' '])(
  'a long text is looked through in parts; nobody is lost between them (%j)',
  async (between) => {
    const people = Array.from({ length: 9000 }, (_, at) => `zus ${at} enzovoort`);
    const text = people.join(between);
    sizes.length = 0;
    const found = await findInSlices(text, new AbortController().signal);
    expect(found?.map(({ start, end }) => text.slice(start, end))).toEqual(
      people.map((each) => each.replace(' enzovoort', '')),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16_000);
  },
);

it('a text without any space comes to its end too', async () => {
  expect(await findInSlices('x'.repeat(50_000), new AbortController().signal)).toEqual([]);
});

it('gives nothing to whoever left meanwhile', async () => {
  const left = new AbortController();
  const found = findInSlices('zus 1', left.signal);
  left.abort();
  expect(await findInSlices('zus 1', AbortSignal.abort())).toBeUndefined();
  await found;
});

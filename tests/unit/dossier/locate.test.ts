import { expect, test } from 'vitest';
import { textBefore } from '../../../utils/dossier/locate';
import { tidy } from '../../../utils/dossier/tidy';

test('a label loses its colon or star, and nothing else', () => {
  const said = {
    ' Verslag :': 'Verslag',
    'Naam *': 'Naam',
    'a : *': 'a :',
    'b:*': 'b',
    '9:00 uur': '9:00 uur',
    ':': '',
  };
  for (const [text, line] of Object.entries(said)) expect(tidy(text)).toBe(line);
  expect(tidy(null)).toBe('');
});

test('a page full of colons keeps nobody waiting', () => {
  const colons = ':'.repeat(1_000_000);
  expect(tidy(`${colons}x`)).toHaveLength(1_000_001);
  expect(tidy(`x${colons}`)).toBe('x');
});

test('the text before an element is not looked for through thousands of empty ones', () => {
  let asked = 0;
  const row = (length: number, first: string): Element => {
    let before: Partial<Element> = { nodeType: 3, textContent: first, previousSibling: null };
    for (let index = 0; index < length; index++) {
      const previousSibling = before as ChildNode;
      before = {
        nodeType: 1,
        previousSibling,
        parentElement: null,
        matches: () => false,
        get textContent() {
          asked++;
          return ' ';
        },
      } as unknown as Partial<Element>;
    }
    return before as Element;
  };
  expect(textBefore(row(50, 'Verslag:'))).toBe('Verslag');
  asked = 0;
  expect(textBefore(row(20_000, 'Verslag:'))).toBe('');
  expect(asked).toBeLessThan(200);
});

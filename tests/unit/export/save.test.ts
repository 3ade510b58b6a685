import { describe, expect, it } from 'vitest';
import { fileName } from '../../../utils/export/save';

describe('a drawing that is saved', () => {
  it.each([
    ['image/png', 'kring-tekening.png'],
    ['image/svg+xml', 'kring-tekening.svg'],
  ])('as %s is called %s, whoever it is about (R27)', (type, name) => {
    expect(fileName(new Blob(['zus Zwaantje'], { type }))).toBe(name);
  });
});

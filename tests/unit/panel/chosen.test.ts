import { describe, expect, it } from 'vitest';
import { chosenFrom } from '../../../utils/panel/chosen';
import { viewInSight, viewsShown } from '../../../utils/panel/views';
import { BUILT_IN } from '../../../utils/profile/settings';

const client = (chosen: Parameters<typeof chosenFrom>[1]['client']) =>
  chosenFrom(BUILT_IN, { name: 'T', ...(chosen !== undefined && { client: chosen }) }).words.client;

describe('what was chosen', () => {
  it('has the word for the client by name, typed, or as built in', () => {
    expect(client('gezin')).toEqual({ article: 'het', singular: 'gezin', plural: 'gezinnen' });
    expect(client({ article: 'de', singular: 'gast', plural: 'gasten' }).singular).toBe('gast');
    expect(client(undefined).singular).toBe('cliënt');
  });

  it('keeps of a typed word only what can stand in a sentence', () => {
    const typed = (singular: string) => client({ article: 'de', singular, plural: 'x' }).singular;
    expect(typed('"gast"\n(nieuw): a')).toBe('gast nieuw a');
    expect(typed('- 1. lid')).toBe('1 lid');
    expect(typed('<b>')).toBe('b');
    expect(typed('":;"')).toBe('cliënt');
  });

  it('leaves out the views that a team hides; without the picture there is none', () => {
    expect(viewsShown(['circles', 'functions']).map(({ id }) => id)).toEqual(['ecogram', 'network-card']);
    expect(viewsShown(['picture'])).toEqual([]);
    expect(viewInSight('circles', ['circles'])).toBe('ecogram');
    expect(viewInSight('circles', [])).toBe('circles');
  });
});

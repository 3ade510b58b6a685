/** What the browser itself must know of managed storage before it lets a value through. For whoever reads it: Dutch. */
import { LIMIT_NAMES, LIMITS } from '../utils/profile/settings';
import { aboutSetting } from './profile-schema';

interface Property {
  readonly title: string;
  readonly description: string;
  readonly type: 'integer' | 'string' | 'boolean';
}

/**
 * The schema of managed storage, made from the schema of a profile: every limit as a key of its own, and the whole
 * profile as one string. It names types and no values: Chromium keeps a wrong value to itself, while Kring says which it
 * was, and keeps to the one of before.
 */
export function managedSchema(): { readonly type: 'object'; readonly properties: Record<string, Property> } {
  const limits = LIMIT_NAMES.map((name): [string, Property] => [
    name,
    {
      title: name,
      description: `${aboutSetting(name)} Mogelijk: ${LIMITS[name].join(', ')}.`,
      type: typeof LIMITS[name][0] === 'number' ? 'integer' : 'string',
    },
  ]);
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(limits),
      profile: {
        title: 'profile',
        description: 'Het hele profiel als tekst (JSON), zoals de knop ‘Maak dit voor ICT’ het maakt.',
        type: 'string',
      },
      profileLocked: {
        title: 'profileLocked',
        description:
          'true: dit profiel geldt voor iedereen. Een team kan er geen eigen profiel voor in de plaats zetten, en de instellingen die erin gekozen zijn, liggen vast. false: een eigen profiel van het team gaat voor.',
        type: 'boolean',
      },
    },
  };
}

import * as v from 'valibot';

/** Hours that a draft is kept, from its first word (R4): 24 unless set otherwise, 7 days at most. */
export const RETENTION_HOURS = [8, 24, 72, 168] as const;

/** What a worker may choose. */
const SETTINGS = v.object({
  language: v.fallback(v.picklist(['nl', 'en']), 'nl'),
  /** How the questions to say aloud speak to the client. */
  address: v.fallback(v.picklist(['je', 'u']), 'u'),
  retentionHours: v.fallback(v.picklist(RETENTION_HOURS), 24),
});
export type Settings = v.InferOutput<typeof SETTINGS>;

export const SETTINGS_PATCH = v.object({
  language: v.exactOptional(v.picklist(['nl', 'en'])),
  address: v.exactOptional(v.picklist(['je', 'u'])),
  retentionHours: v.exactOptional(v.picklist(RETENTION_HOURS)),
});

/** Stored settings, with the built-in choice for everything that is missing or broken. */
export function readSettings(value: unknown): Settings {
  return v.parse(SETTINGS, typeof value === 'object' && value !== null ? value : {});
}

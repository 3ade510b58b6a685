/** Longest single text that a draft takes, in characters; a report of 100 people stays far below it. */
export const MAX_TEXT = 100_000;

/** Longest text that is read in a dossier, in characters; what comes behind it is not read. */
export const MAX_READ = 2_500_000;

/** Longest data URL of a picture, in characters: 1.5 MB. */
export const MAX_PICTURE = 2_000_000;

/** A prompt that nobody answers goes by itself, after so many milliseconds. */
export const PROMPT_LASTS = 120_000;

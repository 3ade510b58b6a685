import type { WhatIsThere } from './what-is-there';

/** In how many dossiers each stood. Of no single dossier can be told what stood in it. */
export interface Totals {
  readonly files: number;
  readonly besidesFamily: number;
  readonly besidesProfessionals: number;
  readonly bothDirections: number;
  readonly dated: number;
}

/** Totals are shown from this many dossiers on (issue 6, point 6; DOMAIN R29). */
export const FEWEST = 10;

export const NOTHING_COUNTED: Totals = {
  files: 0,
  besidesFamily: 0,
  besidesProfessionals: 0,
  bothDirections: 0,
  dated: 0,
};

/** The totals with one dossier more. */
export function withFile(totals: Totals, found: WhatIsThere): Totals {
  return {
    files: totals.files + 1,
    besidesFamily: totals.besidesFamily + Number(found.besidesFamily),
    besidesProfessionals: totals.besidesProfessionals + Number(found.besidesProfessionals),
    bothDirections: totals.bothDirections + Number(found.bothDirections),
    dated: totals.dated + Number(found.dated),
  };
}

/**
 * Whether totals may be shown: with few dossiers they would tell of one. They are shown once, at the end, when the count is
 * gone: whoever saw them grow would see what each dossier added.
 */
export function mayShow({ files }: Pick<Totals, 'files'>): boolean {
  return files >= FEWEST;
}

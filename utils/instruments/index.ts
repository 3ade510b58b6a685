import type { Instrument } from './instrument';

/** The views, in the order of their buttons. */
export const INSTRUMENTS: readonly Instrument[] = [];

import circles from './circles';
import ecogram from './ecogram';
import functions from './functions';
import type { Instrument } from './instrument';
import networkCard from './network-card';

// A new instrument is one file here, one in `components/instruments/`, and a line in both registries.
const ALL = [ecogram, circles, networkCard, functions] as const satisfies readonly Instrument[];

export type InstrumentId = (typeof ALL)[number]['id'];

/** Every way to look at the people of a talk, in the order of their buttons. */
export const INSTRUMENTS: readonly (Instrument & { readonly id: InstrumentId })[] = ALL;

import circles from './circles';
import ecogram from './ecogram';
import functions from './functions';
import type { Instrument } from './instrument';
import networkCard from './network-card';
import thenAndNow from './then-and-now';

// A new instrument is one file here, one in `components/instruments/`, and a line in both registries.
const ALL = [ecogram, circles, networkCard, functions] as const satisfies readonly Instrument[];

export type InstrumentId = (typeof ALL)[number]['id'] | typeof thenAndNow.id;

/** Every way to look at the people of a talk, in the order of their buttons. */
export const INSTRUMENTS: readonly (Instrument & { readonly id: InstrumentId })[] = ALL;

/** The same, and the one that lays today beside an earlier talk: there only where one was taken over. */
export const WITH_EARLIER: typeof INSTRUMENTS = [...ALL, thenAndNow];

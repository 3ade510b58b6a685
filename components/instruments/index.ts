import type { JSX } from 'preact';
import type { InstrumentId } from '../../utils/instruments';
import { Circles } from './Circles';
import { Ecogram } from './Ecogram';
import { Functions } from './Functions';
import { NetworkCard } from './NetworkCard';
import { ThenAndNow } from './ThenAndNow';
import type { ViewProps } from './view';

/** How every instrument looks; the compiler says which is missing. */
export const VIEWS: Readonly<Record<InstrumentId, (props: ViewProps) => JSX.Element>> = {
  ecogram: Ecogram,
  circles: Circles,
  'network-card': NetworkCard,
  functions: Functions,
  'then-and-now': ThenAndNow,
};

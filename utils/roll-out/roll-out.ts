import type { Profile } from '../profile/schema';

/** A package for Chrome or Edge: its id (32 letters a to p), and the address at which the browser asks for it. */
export interface ChromiumPackage {
  readonly id: string;
  readonly updateUrl: string;
}

/** Everything that the files for ICT are made from. */
export interface RollOut {
  readonly profile: Profile;
  /** Nobody puts a profile of a team in its place. */
  readonly profileLocked: boolean;
  /** Absent: nothing is made for that browser. */
  readonly chrome?: ChromiumPackage;
  readonly edge?: ChromiumPackage;
  /** The id that stands in the manifest of the package for Firefox, and where Firefox gets it. */
  readonly firefox?: { readonly id: string; readonly installUrl: string };
}

/** One file for ICT. */
export interface RollOutFile {
  /** With `/` between folders: `chrome/kring.reg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether a browser was seen to do what it says (in our tests), or only its shape was checked. */
  readonly proof: 'browser' | 'shape';
}

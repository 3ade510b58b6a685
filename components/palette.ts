/** The colours of a picture. On paper there is no colour: line and shape say it all. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly accent: string;
  /** From the inmost ring out. */
  readonly rings: readonly [string, string, string];
  readonly band: string;
}

/** The colours of the panel, also dark and forced ones. */
export const SCREEN: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  edge: 'var(--edge)',
  accent: 'var(--green)',
  rings: ['var(--ring-near)', 'var(--ring-middle)', 'var(--ring-far)'],
  band: 'var(--band)',
};

export const PAPER: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  soft: '#333333',
  edge: '#777777',
  accent: '#000000',
  rings: ['#ffffff', '#ffffff', '#ffffff'],
  band: '#ffffff',
};

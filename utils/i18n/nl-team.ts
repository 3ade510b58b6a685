/** What the team lead's page says, in Dutch. Apart from the panel's catalogue: the panel need not carry it. */
export const nlTeam = {
  /** The page itself. */
  page: {
    title: 'Kring voor je team',
  },
  /** Settings, words, the report, hidden parts. */
  settings: {},
  /** Sites and screens. */
  dossier: {},
  /** Question sets. */
  sets: {},
  /** Export, import, an address of the organisation. */
  share: {},
  /** What is wrong with a profile, and what changes. */
  problems: {},
  changes: {},
  preview: {},
};

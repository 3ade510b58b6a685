import type { TeamMessages } from './messages';

/** The same in English. */
export const enTeam: TeamMessages = {
  page: {
    title: 'Kring for your team',
  },
  settings: {},
  dossier: {},
  sets: {},
  share: {},
  problems: {},
  changes: {},
  preview: {},
};

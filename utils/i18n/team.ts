import { enTeam } from './en-team';
import type { TeamMessages } from './messages';
import { nlTeam } from './nl-team';

/** The catalogue of the team lead's page in this language. */
export function teamMessagesIn(language: 'nl' | 'en'): TeamMessages {
  return language === 'en' ? enTeam : nlTeam;
}

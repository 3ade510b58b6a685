/** What `reading.ts` measures, as one script for a page. */
export { readText } from '../../utils/dossier/read-text.ts';
export { findMentions } from '../../utils/language/mentions.ts';

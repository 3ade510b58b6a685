/** What `reading.ts` measures, as one script for a page. */
export { textOf } from '../../utils/dossier/text-of.ts';
export { findMentions } from '../../utils/language/mentions.ts';

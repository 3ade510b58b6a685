import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage, type ReadWorld } from '../utils/dossier/read-page';

/** Comes into a page only when something is to be read there: before that, nothing of Kring in it can read (R23). */
export default defineUnlistedScript(() => {
  (globalThis as ReadWorld).kringRead = readPage;
});

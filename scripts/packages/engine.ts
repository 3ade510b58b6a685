/** What the commands need of Kring's own code. */
export { givenProfile } from './given-profile';
export { ictFiles } from './ict-files';

import { defineConfig } from 'wxt';
import { config } from './wxt.config';

/** The build that `npm start`, the tests and the bench use: into `.output/test-chrome` and `.output/test-firefox`. */
export default defineConfig({ ...config, mode: 'test', outDirTemplate: 'test-{{browser}}' });

import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'wxt';
import type { Plugin } from 'vite';
import preact from '@preact/preset-vite';
import { FIREFOX_ID } from './utils/roll-out/firefox-id.ts';

/**
 * What the panel shares with other pages, as one file. Left alone, every set of pages that shares something gets a file
 * of its own: a dozen of them, and each costs time before the first question.
 */
function fewFiles(): Plugin {
  const shared =
    /\/(node_modules\/(preact|@preact|wxt)|utils\/(model|questions|instruments|ecogram|export)\/|utils\/messages\/(client|news|until-known)|utils\/panel\/(?!preview)|utils\/i18n\/(nl|en|index)\.ts|utils\/profile\/(settings|force|most|host-pattern|site-address)\.ts|utils\/dossier\/pattern\.ts|components\/(use-wide|focus)\.)/;
  // All that a prompt in a page needs: its frame is made while somebody works.
  const small =
    /\/(node_modules\/(preact|wxt)\/|utils\/(messages\/client|model\/limits|i18n\/(nl|en)-prompt)|components\/PromptLine)/;
  return {
    name: 'kring-few-files',
    outputOptions(options) {
      if (options.format !== 'es') return options;
      return {
        ...options,
        codeSplitting: {
          groups: [
            { name: 'small', test: small, priority: 2 },
            { name: 'kring', test: shared, priority: 1 },
            // What the ways aside share with the first question; the rest of them comes when somebody goes there.
            { name: 'panel-shared', test: /\/(components\/(?!team\/)|utils\/memory\/)/, minShareCount: 2 },
          ],
        },
      };
    },
  };
}

/** What the package of an organisation has that no other has (DESIGN section 6); made by `npm run build:org`. */
export interface Organisation {
  /** The match patterns of its dossiers: the only sites that the package may see. */
  readonly hosts: readonly string[];
  /** The profile inside, as JSON; `utils/profile/packaged.ts` reads it. */
  readonly profile: string;
  /** The public key (base64 of the DER) that gives the package for Chromium its id; absent: the browser makes one up. */
  readonly key?: string;
  /** What Firefox knows it by; absent: as the packages that we make ourselves. */
  readonly firefoxId?: string;
  /** Where the browser asks for a newer one; absent: it does not, or the policy says where. */
  readonly updateUrl?: string;
}

/** The configuration of every package; of an organisation's own where that is given. */
export const configOf = (organisation?: Organisation): UserConfig => ({
  imports: false,
  hooks: {
    // With `imports: false` WXT still imports by itself what it takes for an undeclared name: `storage` in a parameter.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
  },
  vite: () => ({
    plugins: [preact(), fewFiles()],
    // Every browser that Kring runs in knows how to load ahead by itself.
    build: { modulePreload: { polyfill: false } },
    ...(organisation && {
      define: { 'import.meta.env.KRING_PROFILE': JSON.stringify(organisation.profile) },
    }),
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./entrypoints/dossier.content/context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Kring',
    short_name: 'Kring',
    description: '__MSG_description__',
    default_locale: 'nl',
    // Each of these is explained in docs/security.md; tests/unit/manifest.test.ts fails when one is added.
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    // The managed package may see every site, and does nothing on any until ICT names it; an organisation's own sees
    // exactly its dossiers (DESIGN section 6).
    ...(organisation
      ? { host_permissions: [...organisation.hosts] }
      : mode === 'managed'
        ? { host_permissions: ['http://*/*', 'https://*/*'] }
        : { optional_host_permissions: ['http://*/*', 'https://*/*'] }),
    // The build of `npm start` and the tests knows this computer's own pages; no package does (R2).
    ...(mode === 'test' && { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
    action: { default_title: 'Kring' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanel__' },
    },
    // Static address: with a dynamic one a page with COEP refuses the frame (PLATFORM 3).
    web_accessible_resources: [
      { resources: ['panel.html', 'point.html', 'prompt.html'], matches: ['http://*/*', 'https://*/*'] },
    ],
    content_security_policy: {
      // `frame-src`: the preview on the team lead's page.
      // `blob:`: a drawing becomes a PNG by way of an image in the panel's own memory. Without it Firefox refuses that,
      // and Chromium does in a page with a sandbox.
      // `https:`: a profile on an address of the organisation itself, which the background alone asks for (R1).
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' https:${mode === 'test' ? ' http://127.0.0.1:*' : ''}; frame-src 'self'; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: organisation?.firefoxId ?? FIREFOX_ID,
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
              ...(organisation?.updateUrl && { update_url: organisation.updateUrl }),
            },
          },
        }
      : {
          minimum_chrome_version: '133',
          storage: { managed_schema: 'managed-schema.json' },
          ...(organisation?.key && { key: organisation.key }),
          ...(organisation?.updateUrl && { update_url: organisation.updateUrl }),
        }),
  }),
});

export const config: UserConfig = configOf();

export default defineConfig(config);

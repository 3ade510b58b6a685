import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '.output/',
      '.wxt/',
      'node_modules/',
      'practice/',
      'tests/fixtures/',
      '*.cjs',
      'scripts/**/*.mjs',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `void promise` in a listener is how this code says that nobody waits.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The protocol says "nothing" as `void`; a draft's maps lose keys, which is what `delete` is for; and
      // `execCommand` is deprecated and the only thing that inserts undoably and copies everywhere.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      // A message listener answers with a promise, whatever its type says.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Kring never makes HTML from text.',
        },
        {
          selector: "MemberExpression[property.name='innerHTML']",
          message: 'Kring never makes HTML from text.',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'crypto', property: 'randomUUID', message: 'Not there without https: use randomId.' },
      ],
    },
  },
  // A catalogue is text; `messages.ts` derives its type.
  { files: ['utils/i18n/*.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-empty-pattern': 'off',
      // A test page may be made from HTML.
      'no-restricted-syntax': 'off',
      // `afterAll` also runs when `beforeAll` failed half way, whatever the types say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  { files: ['*.config.*', 'eslint.config.js'], ...tseslint.configs.disableTypeChecked },
);

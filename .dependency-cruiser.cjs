/** The walls of the house (DESIGN.md section 3). `npm run check` holds them. */
module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing',
      severity: 'error',
      from: { path: '^utils/model/' },
      to: { pathNot: '^utils/model/' },
    },
    {
      name: 'engine-knows-no-browser',
      comment: 'model, questions, report, language and ecogram run in a plain test',
      severity: 'error',
      from: { path: '^utils/(questions|report|language|ecogram|memory)/' },
      to: { pathNot: '^utils/(model|questions|report|language|ecogram|memory)/' },
    },
    {
      name: 'instruments-know-no-browser',
      comment: 'an instrument also has words, in the language of the panel',
      severity: 'error',
      from: { path: '^utils/instruments/' },
      to: { pathNot: '^utils/(model|language|ecogram|instruments|memory|i18n)/' },
    },
    {
      name: 'prompts-and-count-know-no-browser',
      comment: 'when which prompt fits, and what a text holds: told what happens, they run in a plain test',
      severity: 'error',
      from: { path: '^utils/(prompts|count)/' },
      to: {
        path: '^(utils|components|entrypoints)/|(^|/)node_modules/',
        pathNot: '^utils/(model|questions|report|language|memory|prompts|count)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-background-opens-the-store',
      severity: 'error',
      from: { pathNot: '^(utils/(store|background)/|entrypoints/background\\.ts$)' },
      to: { path: '^utils/(store|background)/' },
    },
    {
      name: 'scripts-in-a-page-are-small-and-know-nothing',
      comment:
        'the content script and what a team lead points with: only what looks at a page or writes in it',
      severity: 'error',
      from: {
        path: '^(entrypoints/(dossier\\.content/|(pick|read|pause)\\.ts)|utils/(dossier/|prompts/(watch-)?quiet\\.|point/(in-page|overlay|patterns|pointable|propose|read|sound)\\.|messages/client\\.|profile/(host|most|selector|site-address)))',
      },
      to: {
        path: '^(entrypoints|utils|components)/|(^|/)node_modules/',
        pathNot:
          '^(entrypoints/dossier\\.content/|utils/(dossier/|prompts/(watch-)?quiet\\.|model/(limits|random-id)\\.|point/(in-page|overlay|patterns|pointable|propose|read|sound)\\.|messages/client\\.|profile/(host|most|selector|site-address)))|(^|/)node_modules/wxt/',
        // Types vanish before the script is built.
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'panel-carries-no-schemas',
      comment:
        'what comes in is read by the background; only the preview, which has none, is loaded with valibot, and only there',
      severity: 'error',
      from: {
        path: '^(entrypoints/panel/|components/[^/]+$|components/instruments/|utils/(panel|i18n|model|export|messages/(client|news|until-known))|utils/profile/(settings|force)\\.)',
        // The second is the popup's: it asks nobody but the browser.
        pathNot: '^(utils/panel/preview\\.ts|components/SitePage\\.tsx)$',
      },
      to: {
        path: '^(utils/(draft|team|point|messages/(protocol|router)|profile/(?!settings\\.|force\\.))|components/team/)|(^|/)node_modules/valibot/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-first-question-waits-for-no-reader',
      comment: 'what reads a text is loaded when somebody goes there, by way of these two steps (AsideStep)',
      severity: 'error',
      from: {
        path: '^(components|utils/(panel|instruments|i18n))/',
        pathNot: '^components/(EarlierStep|MentionedStep|use-mentions)',
      },
      to: {
        path: '^(components/(Earlier|Mentioned)Step|components/use-mentions|utils/(language/mentions|report/parse))\\.',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'the-team-knows-no-talk',
      comment: "the team lead's page is about a profile, never about a talk or anybody's use (R17, R18, R29)",
      severity: 'error',
      from: { path: '^(utils/(team|profile|point)|components/team|entrypoints/(options|point|pick))' },
      to: {
        path: '^(utils/(store|background|draft|report|panel/(?!preview\\.))|components/[A-Z])',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'texts-of-the-team-lead-stay-on-that-page',
      severity: 'error',
      from: { pathNot: '^(utils/(team|i18n|roll-out)|components/team|entrypoints/(options|point))/' },
      to: { path: '^utils/i18n/(team|nl-team|en-team)\\.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'files-for-ict-know-no-browser',
      comment: 'They are also made by `npm run build:org`, without one.',
      severity: 'error',
      from: { path: '^utils/roll-out/' },
      to: {
        path: '^(utils|components|entrypoints)/|(^|/)node_modules/',
        pathNot: '^utils/(roll-out|profile|i18n|team/setting-words)|(^|/)node_modules/fflate/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-are-only-for-pages',
      severity: 'error',
      from: { pathNot: '^(components|entrypoints/(panel|prompt|popup|options|point|practice))/' },
      to: { path: '^components/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)/' },
  },
};

/** A text in both languages of the editor of Group Policy. */
export interface Said {
  readonly nl: string;
  readonly en: string;
}

/** What the editor of Group Policy says of Kring, where the team lead's page has no words for it. */
export const GROUP_POLICY_TEXT = {
  category: { nl: 'Kring', en: 'Kring' },
  browsers: { chrome: { nl: 'Chrome', en: 'Chrome' }, edge: { nl: 'Edge', en: 'Edge' } },
  supported: {
    nl: 'Windows 10 of nieuwer, met Chrome of Edge 133 of nieuwer',
    en: 'Windows 10 or later, with Chrome or Edge 133 or later',
  },
  install: {
    title: { nl: '1. Kring installeren', en: '1. Install Kring' },
    explain: {
      nl: 'Ingeschakeld: de browser installeert Kring voor iedereen op deze computer, en niemand kan het weghalen. Het adres is waar de browser het pakket en nieuwe versies haalt; het is al ingevuld. Niet geconfigureerd of uitgeschakeld: de browser haalt Kring weg, met de gesprekken die nog niet in het dossier staan.',
      en: 'Enabled: the browser installs Kring for everybody on this computer, and nobody can remove it. The address is where the browser gets the package and new versions; it is already filled in. Not configured or disabled: the browser removes Kring, with the talks that are not in the dossier yet.',
    },
  },
  hosts: {
    title: { nl: '2. Kring alleen bij het dossier', en: '2. Kring at the dossier only' },
    explain: {
      nl: 'Ingeschakeld: de browser laat Kring alleen toe op deze sites, en nergens anders. De lijst is al ingevuld: JSON, hoogstens 100 sites, zonder pad.',
      en: 'Enabled: the browser lets Kring run on these sites and nowhere else. The list is already filled in: JSON, at most 100 sites, without a path.',
    },
  },
  profile: {
    title: { nl: '3. Profiel', en: '3. Profile' },
    explain: {
      nl: 'Ingeschakeld: Kring werkt met dit profiel: vragen, woorden en dossiers. De tekst is al ingevuld, en staat ook in profiel.json. Het is één regel.',
      en: 'Enabled: Kring works with this profile: questions, words and dossiers. The text is already filled in, and is also in profiel.json. It is one line.',
    },
  },
  profileLocked: {
    title: { nl: '4. Alleen dit profiel', en: '4. This profile only' },
    explain: {
      nl: 'Ingeschakeld: dit profiel geldt voor iedereen. Een team kan er geen eigen profiel voor in de plaats zetten, en de instellingen die erin gekozen zijn, liggen vast. Uitgeschakeld of niet geconfigureerd: een eigen profiel van het team gaat voor.',
      en: 'Enabled: this profile is for everybody. A team cannot replace it with a profile of its own, and the settings chosen in it are locked. Disabled or not configured: a team’s own profile takes precedence.',
    },
  },
} as const;

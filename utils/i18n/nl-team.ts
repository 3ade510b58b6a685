/** What the team lead's page says, in Dutch. Apart from the panel's catalogue: the panel need not carry it. */
export const nlTeam = {
  /** The page itself. */
  page: {
    title: 'Kring voor je team',
  },
  /** Settings, words, the report, hidden parts. */
  settings: {},
  /** Sites and screens. */
  dossier: {},
  /** Question sets. */
  sets: {
    title: 'De vragen',
    intro:
      'Zet vragensets aan of uit, kies de volgorde en verander de woorden. Wat je zo laat, blijft zoals Kring het heeft en groeit mee.',
    pairStays:
      'Deze twee vragen staan er altijd, samen en als eerste, want iedereen krijgt niet alleen, maar betekent ook iets voor een ander. De woorden kies je zelf.',
    aside: 'Een zijpad: Kring biedt het alleen aan na ‘niemand’.',
    use: (title: string) => `Aan: ${title}`,
    isOn: (title: string) => `‘${title}’ staat aan.`,
    isOff: (title: string) => `‘${title}’ staat uit.`,
    newSet: 'Nieuwe set',
    addSet: 'Eigen set maken',
    removeSet: 'Deze set weghalen',
    titleOfSet: 'Naam van de set',
    noTitle: (kept: string | undefined) =>
      kept === undefined
        ? 'Nog niet bewaard: geef de set eerst een naam.'
        : `Een set heeft een naam nodig. Zolang er niets staat, blijft het ‘${kept}’.`,
    noQuestions: 'Nog geen vragen. Kring laat deze set zien zodra er een vraag in staat.',
    noRoomForSet: 'Er is plaats voor 50 sets. Haal er eerst een weg.',
    noRoomForQuestion: 'In een set is plaats voor 1000 vragen. Haal er eerst een weg.',
    up: 'Omhoog',
    down: 'Omlaag',
    moved: (what: string, place: number) => `‘${what}’ staat nu op plaats ${place}.`,
    change: 'Wijzigen',
    leaveOut: 'Weglaten',
    remove: 'Weghalen',
    removed: (what: string) => `‘${what}’ is weg.`,
    undo: 'Terughalen',
    close: 'Sluiten',
    isBack: 'Het staat er weer.',
    leftOut: 'Weggelaten',
    putBack: 'Terugzetten',
    ownQuestion: 'eigen vraag',
    ownWords: 'eigen woorden',
    newQuestion: 'Nieuwe vraag',
    addQuestion: 'Eigen vraag maken',
    fields: {
      je: 'Hardop, met je',
      u: 'Hardop, met u',
      why: 'Waarom deze vraag? (voor de collega die hem stelt)',
      topic: 'Een paar woorden voor in het verslag',
    },
    noTopic: 'Laat je dit leeg, dan staan in het verslag de eerste woorden van de vraag.',
    answer: 'Het antwoord bestaat uit',
    answers: { people: 'mensen', words: 'woorden' },
    missing: {
      je: 'Er is geen zin met je. Wie in Kring ‘je’ kiest, ziet de zin met u.',
      u: 'Er is geen zin met u. Wie in Kring ‘u’ kiest, ziet de zin met je.',
    },
    notKept: 'Nog niet bewaard: schrijf eerst wat je hardop vraagt, met je of met u.',
    keptAsItWas: 'Zonder woorden is het geen vraag. Zolang hier niets staat, blijft in Kring wat er stond.',
    inKring: (words: string) => `Kring zegt: ‘${words}’`,
    backToKring: 'Terug naar de woorden van Kring',
    ready: 'Klaar',
    full: 'Meer dan acht vragen op één scherm worden minder gelezen. Laat gerust weg wat bij jullie niet past.',
    fullScreens: (names: string, more: boolean) =>
      `Meer dan acht vragen op één scherm worden minder gelezen. Dat speelt bij: ${names}${more ? ' en andere schermen' : ''}. Kies bij een scherm welke sets er horen, of laat hier vragen weg.`,
    loaded: (found: string, instead: string) =>
      `‘${found}’ kan pijn doen of afstand geven. Liever: ${instead}`,
    long: 'Een vraag van meer dan vijftien woorden is lastig in één adem te zeggen. Wat kan eraf?',
    account: '‘Waarom’ klinkt al snel als een verwijt. Liever: wat maakt dat ...?, of: hoe komt het dat ...?',
  },
  /** Export, import, an address of the organisation. */
  share: {},
  /** What is wrong with a profile, and what changes. */
  problems: {},
  changes: {},
  preview: {},
};

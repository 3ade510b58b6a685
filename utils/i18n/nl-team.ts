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
  sets: {},
  /** Export, import, an address of the organisation. */
  share: {
    title: 'Delen met je team',
    privacy:
      'Een profiel is alleen wat op deze pagina staat: vragen, woorden, dossiers en afspraken. Niemand krijgt hierdoor te zien wat een collega met Kring doet, of wat er in een gesprek is gezegd. Ook jij niet.',
    save: 'Bewaar als bestand',
    saveHint:
      'In het bestand staat alleen dit profiel: geen antwoorden, en niets van wat jij in Kring voor jezelf hebt gekozen.',
    read: 'Lees een bestand',
    readHint: 'Je ziet eerst wat er anders wordt. Er verandert niets voordat jij dat zegt.',
    cannotRead: 'Dit bestand ging niet open. Kies het nog een keer.',
    notUsed: 'Het lukte niet om dit profiel te bewaren. Alles is zoals het was; probeer het nog een keer.',
    refused: {
      empty: 'Dit bestand is leeg. Vraag om een nieuw bestand; tot dan blijft alles zoals het is.',
      tooLarge:
        'Dit bestand is te groot voor een profiel. Kijk of het het goede bestand is; tot dan blijft alles zoals het is.',
      notJson:
        'In dit bestand staat geen profiel van Kring, of het is onderweg beschadigd. Vraag om een nieuw bestand; tot dan blijft alles zoals het is.',
      notProfile:
        'In dit bestand staat iets anders dan een profiel van Kring. Kijk of het het goede bestand is; tot dan blijft alles zoals het is.',
    },
    more: (count: number) => `en nog ${String(count)}`,
    offer: {
      title: (name: string) => `Het profiel “${name}”`,
      yet: 'Er is nog niets veranderd.',
      problems: 'Dit klopt niet helemaal. De rest werkt.',
      changes: 'Dit wordt anders:',
      same: 'Hiermee wordt niets anders dan het nu is.',
      use: 'Gebruik dit profiel',
      leave: 'Laat het zoals het is',
      used: (name: string) => `Het profiel “${name}” geldt nu.`,
    },
    back: {
      since: (day: string, name: string) => `Tot ${day} gold het profiel “${name}”.`,
      sinceNone: (day: string) => `Tot ${day} werkte Kring hier zonder profiel.`,
      press: 'Terug naar het vorige',
    },
    without: {
      press: 'Zonder profiel werken',
      ask: 'Dan gelden weer de vragen en afspraken van Kring zelf. De gesprekken blijven zoals ze zijn.',
      yes: 'Ja, zonder profiel',
      no: 'Nee, laat maar',
      done: 'Kring werkt hier nu zonder profiel.',
    },
    sites: {
      title: 'Hier mag Kring nog niet zijn',
      hint: 'Deze dossiers staan in het profiel. De browser laat Kring er pas bij als jij dat goedvindt.',
      denied:
        'De browser heeft geen toestemming gegeven. Het profiel geldt wel; je kunt het later nog eens vragen.',
      ask: 'Vraag het de browser',
    },
    follow: {
      title: 'Een adres volgen',
      hint: 'Staat het profiel op een adres van je organisatie? Dan kijkt Kring daar hoogstens één keer per dag of er iets nieuws is, zonder te zeggen wie jij bent. Andere adressen vraagt Kring nooit iets.',
      label: 'Adres van het profiel',
      press: 'Volg dit adres',
      notAddress:
        'Dit is geen adres dat Kring kan volgen. Het begint met https:// en er staat geen naam of wachtwoord in.',
      looking: 'Kring kijkt op dit adres …',
      follows: 'Dit profiel komt van een adres:',
      last: (day: string) => `Voor het laatst gekeken: ${day}.`,
      changed: (day: string) => `Veranderd op ${day}:`,
      now: 'Kijk nu',
      stop: 'Volg niet meer',
      stopHint:
        'Volg je niet meer, dan blijft het profiel zoals het nu is en kun je het hier zelf veranderen.',
      again: 'Geef toestemming',
      kept: (day: string) => `Het profiel van ${day} blijft gelden.`,
      nothing: 'Er is niets veranderd.',
      /** What happened, and what to do. Between them stands what still counts. */
      trouble: {
        mayNot: {
          what: 'De browser laat Kring niet bij dit adres.',
          todo: 'Vraag het nog een keer en kies dan voor toestaan.',
        },
        noAnswer: {
          what: 'Dit adres gaf geen antwoord.',
          todo: 'Kijk of het adres klopt en of je op het netwerk van je organisatie zit.',
        },
        slow: {
          what: 'Dit adres deed er te lang over.',
          todo: 'Probeer het later nog een keer.',
        },
        redirect: {
          what: 'Dit adres stuurt door naar een ander adres, misschien om in te loggen. Daar gaat Kring niet heen.',
          todo: 'Vraag de beheerder om het adres waar het profiel zelf staat.',
        },
        login: {
          what: 'Dit adres vraagt om in te loggen. Dat doet Kring niet.',
          todo: 'Vraag de beheerder om een adres dat op jullie netwerk zonder inloggen opengaat.',
        },
        status: {
          what: 'Op dit adres ging iets mis, of er staat niets meer.',
          todo: 'Vraag de beheerder om ernaar te kijken.',
        },
        empty: {
          what: 'Op dit adres staat een leeg bestand.',
          todo: 'Vraag de beheerder om ernaar te kijken.',
        },
        tooLarge: {
          what: 'Wat op dit adres staat, is te groot voor een profiel.',
          todo: 'Kijk of het het goede adres is.',
        },
        notJson: {
          what: 'Op dit adres staat geen profiel, maar bijvoorbeeld een inlogpagina of een beschadigd bestand.',
          todo: 'Open het adres zelf eens om te zien wat er staat.',
        },
        notProfile: {
          what: 'Op dit adres staat iets anders dan een profiel van Kring.',
          todo: 'Kijk of het het goede adres is.',
        },
      },
    },
  },
  /** What is wrong with a profile, and what changes. */
  problems: {
    // Why it is no profile at all.
    empty: 'Hier staat niets in. Kies een bestand dat Kring heeft gemaakt.',
    tooLarge: 'Dit is te groot voor een profiel van Kring. Kies een bestand dat Kring heeft gemaakt.',
    notJson:
      'Dit is geen profiel van Kring, of het is onderweg beschadigd. Vraag of het opnieuw gemaakt kan worden.',
    notProfile: 'Dit is een bestand van iets anders dan Kring. Kies een bestand dat Kring heeft gemaakt.',

    // Where it is.
    setting: (name: string) => `de instelling ${name}`,
    set: (at: number, name: string) => `vragenset ${at}${name && ` (${name})`}`,
    question: (at: number, name: string) => `vraag ${at}${name && ` (${name})`}`,
    site: (at: number, name: string) => `dossier ${at}${name && ` (${name})`}`,
    screen: (at: number, name: string) => `scherm ${at}${name && ` (${name})`}`,
    nth: (at: number) => `nummer ${at}`,
    key: (name: string) => `‘${name}’`,
    parts: {
      name: 'de naam',
      help: 'de regel over wie er kan helpen',
      settings: 'de instellingen',
      client: 'het woord voor wie jullie spreken',
      hidden: 'de lijst van wat jullie niet laten zien',
      sets: 'de vragensets',
      sites: 'de dossiers',
      id: 'de vaste sleutel (id)',
      title: 'de titel',
      questions: 'de vragen',
      ask: 'de zin om hardop te vragen',
      je: 'de zin met je',
      u: 'de zin met u',
      why: 'de reden',
      topic: 'het woord voor het verslag',
      answer: 'het soort antwoord',
      match: 'het adres',
      record: 'de plek waar staat van wie het dossier is',
      screens: 'de schermen',
      address: 'het adres',
      mark: 'het kenmerk van het scherm',
      field: 'het veld',
      article: 'het lidwoord',
      singular: 'het enkelvoud',
      plural: 'het meervoud',
    },

    // What it is.
    unknown: 'dit kent Kring niet',
    wrong: 'dit kan Kring niet lezen',
    wrongWord: (word: string) => `‘${word}’ kan hier niet`,
    wrongText: 'dit is leeg of te lang',
    wrongSelector: 'zo kan Kring het niet veilig terugvinden',
    wrongAddress: (word: string) => `‘${word}’ is niet het adres van één dossier`,
    wrongRecord: 'hieruit kan Kring niet opmaken van wie het dossier is',
    missing: 'dit ontbreekt',
    double: 'dit staat er al; het eerste telt',
    unrecognised: 'hieraan kan Kring het scherm niet herkennen',
    newer:
      'Dit profiel is gemaakt met een nieuwere Kring. Wat deze Kring kent, werkt; vraag ICT om Kring bij te werken voor de rest.',
    noName:
      'Dit profiel heeft geen naam die Kring kan lezen, en heet nu ‘Kring’. Geef het hieronder een naam.',
    tooMany: (from: string) =>
      `Het zijn er meer dan Kring aankan: ${from} en wat daarna komt is weggelaten. Verdeel het over meer dan één profiel.`,

    // What Kring did, and what to do.
    left: (what: string) => `Kring laat ${what} weg; de rest werkt.`,
    check: 'Kijk of het goed gespeld is, of maak het opnieuw op deze pagina.',
    choose: 'Kies het opnieuw op deze pagina.',
    shorten: 'Schrijf het opnieuw, iets korter.',
    point: 'Wijs het opnieuw aan in het dossier.',
    writeAddress: 'Schrijf het zo: https://dossier.voorbeeld.nl/*.',
    nothing: 'Je hoeft niets te doen.',
  },
  changes: {
    none: 'niets',
    unset: 'niet gekozen',
    fromTo: (what: string, before: string, after: string) => `${what}: was ${before}, wordt ${after}.`,
    quoted: (text: string) => `‘${text}’`,
    name: 'De naam van het profiel',
    help: 'Bij wie je terechtkunt',
    setting: {
      retentionHours: 'Hoe lang een gesprek blijft staan',
      lockMinutes: 'Wanneer Kring op slot gaat',
      atStart: 'Wat er bij het begin te zien is',
      storage: 'Waar gesprekken staan',
      names: 'Voornamen',
      clipboard: 'Kopiëren',
      printing: 'Afdrukken',
      picture: 'Tekeningen bewaren of in het dossier zetten',
      liveReading: 'Meelezen in een veld',
      language: 'De taal van Kring',
      address: 'U of je',
      region: 'Nederlands of Vlaams',
      layout: 'Hoe het verslag eruitziet',
      blankLines: 'Witregels in het verslag',
      prompts: 'Seintjes',
      promptsPerTalk: 'Seintjes in één gesprek',
    },
    hours: (hours: number) => `${hours} uur`,
    minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
    most: (count: number) => `hoogstens ${count}`,
    onOff: { on: 'aan', off: 'uit' },
    value: {
      atStart: {
        empty: 'leeg beginnen',
        ask: 'vragen van wie het gesprek is',
        open: 'verdergaan waar het was',
      },
      storage: {
        memory: 'alleen in het geheugen',
        session: 'op schijf, tot de browser dichtgaat',
        disk: 'op schijf',
      },
      language: { nl: 'Nederlands', en: 'Engels' },
      address: { u: 'u', je: 'je' },
      region: { nl: 'zoals in Nederland', vl: 'zoals in Vlaanderen' },
      layout: { both: 'verhaal en lijst', story: 'verhaal', list: 'lijst', short: 'kort' },
      prompts: { on: 'aan', quiet: 'stil', off: 'uit' },
    },
    part: {
      picture: 'de tekening',
      circles: 'de cirkels',
      'network-card': 'de kaart',
      functions: 'wat mensen voor elkaar doen',
      together: 'samen kijken',
      'take-along': 'meegeven',
      details: 'meer over iemand',
      'own-tab': 'een eigen tabblad',
    },
    client: 'Hoe de mensen heten met wie jullie spreken',
    clientWord: (article: string, singular: string, plural: string) => `‘${article} ${singular}, ${plural}’`,
    hidden: (part: string) => `Niet meer te zien: ${part}.`,
    shown: (part: string) => `Weer te zien: ${part}.`,
    newSet: (set: string) => `Nieuwe vragenset: ‘${set}’.`,
    noSet: (set: string) => `Vragenset weg: ‘${set}’.`,
    setsOrder: (sets: string) => `De vragensets staan in een andere volgorde: ${sets}.`,
    setTitle: 'De titel van een vragenset',
    newQuestion: (set: string, question: string) => `Vragenset ‘${set}’, nieuwe vraag: ‘${question}’.`,
    noQuestion: (set: string, question: string) => `Vragenset ‘${set}’, vraag weg: ‘${question}’.`,
    questionsOrder: (set: string) => `Vragenset ‘${set}’: de vragen staan in een andere volgorde.`,
    wording: {
      je: 'wat je vraagt met je',
      u: 'wat je vraagt met u',
      why: 'waarom je het vraagt',
      topic: 'hoe het in het verslag heet',
      answer: 'het soort antwoord',
    },
    inQuestion: (set: string, question: string, part: string) =>
      `Vragenset ‘${set}’, vraag ‘${question}’, ${part}`,
    answer: { people: 'mensen', words: 'woorden' },
    newSite: (site: string) => `Nieuw dossier: ${site}.`,
    noSite: (site: string) => `Dossier weg: ${site}.`,
    sitesOrder: (sites: string) => `De dossiers staan in een andere volgorde: ${sites}.`,
    siteName: (site: string) => `De naam van dossier ${site}`,
    record: (site: string) => `Dossier ${site}, waar staat van wie het is`,
    newScreen: (site: string, screen: string) => `Dossier ${site}, nieuw scherm: ‘${screen}’.`,
    noScreen: (site: string, screen: string) => `Dossier ${site}, scherm weg: ‘${screen}’.`,
    screensOrder: (site: string, screens: string) =>
      `Dossier ${site}: de schermen staan in een andere volgorde: ${screens}.`,
    screenName: (site: string) => `Dossier ${site}, de naam van een scherm`,
    recognised: (site: string, screen: string) =>
      `Dossier ${site}, scherm ‘${screen}’, waaraan Kring het herkent`,
    field: (site: string, screen: string) => `Dossier ${site}, scherm ‘${screen}’, het veld voor het verslag`,
    screenSets: (site: string, screen: string) => `Dossier ${site}, scherm ‘${screen}’, de vragensets`,
    anyField: 'het veld dat je zelf kiest',
    allSets: 'alle',
    place: {
      address: (pattern: string) => `het adres ‘${pattern}’`,
      title: (pattern: string) => `de titel ‘${pattern}’`,
      label: (text: string) => `het veld dat ‘${text}’ heet`,
      after: (text: string) => `wat na ‘${text}’ komt`,
      text: (text: string) => `de tekst ‘${text}’`,
      selector: (selector: string) => `de plek ‘${selector}’`,
      frame: (place: string, frame: string) => `${place} in het deelvenster ‘${frame}’`,
      attribute: (place: string, attribute: string) => `‘${attribute}’ van ${place}`,
    },
  },
  preview: {},
};

import type { Source } from '../profile/force';
import type { Part } from '../profile/schema';
import type { SettingTexts } from '../team/shown-settings';

/** What the team lead's page says, in Dutch. Apart from the panel's catalogue: the panel need not carry it. */
export const nlTeam = {
  /** The page itself. */
  page: {
    title: 'Kring voor je team',
    what: 'Hier kies je wat je team in Kring ziet: in welk dossier, met welke vragen en in welke woorden.',
    nobody:
      'Niemand kan hier zien wat een medewerker met Kring doet of opschrijft. Jij niet, en ICT ook niet.',
    contents: 'Op deze pagina',
    sections: {
      dossier: 'Dossier',
      questions: 'Vragen',
      words: 'Woorden',
      report: 'Verslag',
      limits: 'Grenzen',
      share: 'Delen',
    },
    intro: {
      dossier: 'Waar werkt je team? Kring verschijnt alleen in de dossiers die hier staan.',
      questions: 'Welke vragen staan klaar, en in welke volgorde?',
      words: 'Hoe noemt je team de mensen voor wie het werkt, en hoe klinken de vragen?',
      report:
        'Hoe ziet de tekst eruit die in het dossier komt? Een medewerker kan het per gesprek anders kiezen.',
      limits:
        'Wat mag er, en hoe lang blijft een gesprek bewaard? Een medewerker mag strenger zijn, nooit ruimer.',
      share: 'Geef dit profiel aan je team.',
    },
    name: 'Naam van dit profiel',
    nameHint: 'Zodat je team weet welk profiel het heeft. Bijvoorbeeld: Wijkteam Noord.',
    nameEmpty: 'Geef het profiel een naam. Tot die tijd houdt het zijn oude naam.',
    help: 'Wie helpt bij vragen over Kring?',
    helpHint:
      'Je team ziet deze regel in Kring. Bijvoorbeeld: Bel de helpdesk, toestel 12. Mag leeg blijven.',
    tooLong: (max: number) => `Maak het korter: er passen ${max} tekens in. Dit is nog niet bewaard.`,
    followed: (host: string) =>
      `Dit profiel komt van ${host}. Wie het daar beheert, verandert het voor iedereen. Hier kun je het alleen bekijken.`,
    ownCopy: 'Maak een eigen kopie, en volg dat adres niet meer',
    save: { saving: 'bewaren …', saved: 'bewaard', failed: 'niet bewaard' },
    failed:
      'Kring kon je laatste keuze niet bewaren. Wat je eerder koos, is veilig. Wat je nu ziet, staat alleen op dit scherm. Laat het open en probeer het opnieuw.',
    again: 'Probeer opnieuw',
  },
  /** Settings, words, the report, hidden parts. */
  settings: {
    /** Every setting with its values; the compiler lists what is missing. */
    of: {
      retentionHours: {
        label: 'Gesprek bewaren',
        what: 'Na deze tijd haalt Kring een gesprek weg, ook als het nog niet in het dossier staat.',
        values: { 8: '8 uur', 24: '24 uur', 72: '3 dagen', 168: '7 dagen' },
      },
      lockMinutes: {
        label: 'Afdekken na',
        what: 'Gebeurt er zo lang niets, dan laat Kring niets meer zien tot iemand verdergaat.',
        values: {
          1: '1 minuut',
          2: '2 minuten',
          5: '5 minuten',
          10: '10 minuten',
          15: '15 minuten',
          30: '30 minuten',
        },
      },
      atStart: {
        label: 'Als de browser opnieuw start',
        what: 'Voor een computer die meer mensen delen: wat er dan gebeurt met een gesprek van eerder.',
        values: { empty: 'begin leeg', ask: 'vraag van wie het is', open: 'ga verder' },
      },
      storage: {
        label: 'Waar een gesprek staat',
        what: 'In het geheugen is een gesprek weg zodra de browser sluit of vastloopt.',
        values: {
          memory: 'alleen in het geheugen',
          session: 'op de schijf, tot de browser sluit',
          disk: 'op de schijf, op slot',
        },
      },
      names: {
        label: 'Voornamen',
        what: 'Bij “nee” vraagt Kring nergens om een naam: “zus” of “buurman van 12” is dan genoeg.',
        values: { off: 'nee', on: 'ja' },
      },
      clipboard: {
        label: 'Kopiëren',
        what: 'Bij “nee” is er geen knop Kopieer: een verslag gaat dan alleen rechtstreeks naar het dossier.',
        values: { off: 'nee', on: 'ja' },
      },
      printing: {
        label: 'Printen',
        what: 'Bij “nee” is er geen knop Print. Een tekening gaat dan niet mee op papier.',
        values: { off: 'nee', on: 'ja' },
      },
      picture: {
        label: 'Tekening meenemen',
        what: 'Bij “nee” blijft een tekening in Kring: niet als bestand, en niet in het dossier.',
        values: { off: 'nee', on: 'ja' },
      },
      language: {
        label: 'Taal van Kring',
        what: 'De knoppen en de uitleg. Een medewerker kan dit anders kiezen.',
        values: { nl: 'Nederlands', en: 'Engels' },
      },
      address: {
        label: 'De vragen zeggen',
        what: 'Een medewerker kan dit anders kiezen.',
        values: { u: 'u', je: 'je' },
      },
      region: {
        label: 'Nederlands zoals in',
        what: 'Voor woorden die in Vlaanderen anders zijn.',
        values: { nl: 'Nederland', vl: 'Vlaanderen' },
      },
      layout: {
        label: 'Vorm van het verslag',
        what: 'Zo staat het verslag klaar. “Kort” is voor een veld met weinig ruimte.',
        values: { both: 'verhaal en lijst', story: 'alleen verhaal', list: 'alleen lijst', short: 'kort' },
      },
      blankLines: {
        label: 'Witregels',
        what: 'Kies “nee” als jullie dossier witregels weghaalt.',
        values: { on: 'ja', off: 'nee' },
      },
    } satisfies SettingTexts,
    notSet: (value: string) => `niet gekozen (${value})`,
    now: (value: string, from: string) => `Nu telt: ${value} · ${from}`,
    from: {
      locked: 'door ICT vastgezet',
      personal: 'je eigen keuze',
      team: 'dit profiel',
      default: 'voorstel van ICT',
      builtIn: 'ingebouwd',
    } satisfies Record<Source, string>,
    client: {
      label: 'Zo noemen we de mensen voor wie we werken',
      what: 'Dit woord komt in de schermen en in het verslag.',
      notSet: (word: string) => `niet gekozen (${word})`,
      own: 'een eigen woord …',
      article: 'De of het',
      singular: 'Eén',
      singularHint: 'Bijvoorbeeld: deelnemer',
      plural: 'Meer',
      pluralHint: 'Bijvoorbeeld: deelnemers',
      unfinished: (now: string) => `Vul allebei de woorden in. Tot die tijd blijft het: ${now}.`,
      tooLong: (max: number, now: string) =>
        `Maak het korter: een woord mag ${max} tekens hebben. Tot die tijd blijft het: ${now}.`,
      example: (one: string, many: string) => `In Kring staat dan: ${one}, ${many}.`,
    },
    hidden: {
      title: 'Laat weg',
      what: 'Wat je aanvinkt, ziet je team niet. Zo blijft het scherm rustig.',
      parts: {
        picture: 'de hele stap Beeld',
        circles: 'de kringen',
        'network-card': 'de netwerkkaart',
        functions: 'wat mensen voor elkaar doen',
        together: 'Samen kijken',
        'take-along': 'Neem mee: kopiëren, bewaren en printen van een tekening',
        details: 'Meer over iemand',
        'own-tab': 'Kring in een eigen tabblad',
      } satisfies Record<Part, string>,
    },
  },
  /** Sites and screens. */
  dossier: {
    none: 'Er staat nog geen dossier in dit profiel.',
    add: 'Adres van het dossier',
    addHint:
      'Kopieer het uit de adresbalk. Kring houdt alleen het begin, want in de rest kan een cliëntnummer staan.',
    addButton: 'Zet erbij',
    added: (site: string) => `Erbij: ${site}`,
    shortened: (match: string) => `Kring houdt alleen het begin van het adres: ${match}`,
    refused: {
      empty: 'Vul eerst een adres in. Je vindt het in de adresbalk als het dossier open is.',
      everySite:
        'Dit adres past op elke site. Kring mag alleen in jullie dossier komen. Vul het adres van het dossier in, met een sterretje hoogstens voor een eigen naam: *.voorbeeld.nl',
      otherKind: 'Een dossier heeft een adres dat begint met https of http. Kopieer het uit de adresbalk.',
      noAddress: 'Kring herkent dit niet als adres van een site. Het ziet er zo uit: dossier.voorbeeld.nl',
      tooLong: 'Dit adres is te lang. Het begin is genoeg: dossier.voorbeeld.nl',
    },
    alreadyThere: 'Dit dossier staat al in de lijst.',
    name: 'Naam van het dossier',
    nameHint: (host: string) => `Zonder naam heet het ${host}.`,
    address: 'Adres',
    access: {
      yes: 'Kring mag hier komen, in deze browser.',
      no: 'Kring mag hier nog niet komen, in deze browser. Elke medewerker geeft zelf toegang, of ICT doet dat.',
      ask: (host: string) => `Geef Kring toegang tot ${host}`,
      denied: 'Kring heeft geen toegang gekregen. Er is niets veranderd.',
    },
    record: 'Van wie het dossier is',
    recordAt: (where: string) => `Kring ziet dat aan ${where}.`,
    recordNone:
      'Kring weet dat hier nog niet. Daarom vraagt Kring na elke stap naar een andere pagina: nog hetzelfde gesprek?',
    screens: 'Schermen',
    screensNone: 'Er is nog geen scherm aangewezen. Kring opent hier met alle vragen.',
    screenName: 'Naam van het scherm',
    nameEmpty: 'Geef het een naam. Tot die tijd houdt het zijn oude naam.',
    marks: 'Kring herkent dit scherm zo',
    marksAll: 'Kring herkent dit scherm als dit allemaal klopt',
    mark: {
      address: (pattern: string) => `het adres is ${pattern}`,
      title: (pattern: string) => `de titel van de pagina is ${pattern}`,
      mark: (what: string) => `op de pagina staat ${what}`,
    },
    field: 'Het verslag gaat naar',
    fieldNone: 'het veld waar de medewerker in klikt',
    sets: 'Vragen op dit scherm',
    setsAll: 'alle vragen, ook die er later bij komen',
    setsAlways: 'De twee vragen die bij elkaar horen, staan er altijd bij.',
    setGone: (id: string) => `${id} (staat niet meer in dit profiel)`,
    remove: 'Haal weg',
    removeWhat: (what: string) => `Haal weg: ${what}`,
    removed: (what: string) => `Weg: ${what}`,
    undo: 'Zet terug',
    search: 'Zoek een dossier',
    first: (shown: number, all: number) => `Dit zijn de eerste ${shown} van ${all}. Zoek op naam of adres.`,
    nothingFound: 'Geen dossier met die naam of dat adres.',
    /** How something is found again on a page. */
    find: {
      label: (text: string) => `het veld dat “${text}” heet`,
      after: (kind: string, text: string) => `${kind} na “${text}”`,
      text: (kind: string, text: string) => `${kind} met de tekst “${text}”`,
      selector: (selector: string) => `een vaste plek op de pagina (${selector})`,
      attribute: (place: string, attribute: string) => `${place}, aan het kenmerk “${attribute}”`,
      inFrame: (place: string, address: string) => `${place}, in het kader met adres ${address}`,
      inAddress: (pattern: string) => `het adres van de pagina: ${pattern}`,
      inTitle: (pattern: string) => `de titel van de pagina: ${pattern}`,
      record: '[dossier]',
      kinds: {
        heading: 'de kop',
        field: 'het eerste veld',
        cell: 'het eerste vak',
        link: 'de link',
        button: 'de knop',
        other: 'het stuk',
      },
    },
  },
  /** Question sets. */
  sets: {
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
  share: {
    title: 'Delen met je team',
    what: 'Een profiel is alleen wat op deze pagina staat: vragen, woorden, dossiers en afspraken.',
    privacy:
      'Niemand krijgt hierdoor te zien wat een collega met Kring doet, of wat er in een gesprek is gezegd. Ook jij niet.',
    save: 'Bewaar als bestand',
    saveHint:
      'In het bestand staat alleen dit profiel: geen antwoorden, en niets van wat jij in Kring voor jezelf hebt gekozen.',
    read: 'Lees een bestand',
    readHint: 'Je ziet eerst wat er anders wordt. Er verandert niets voordat jij dat zegt.',
    cannotRead: 'Dit bestand ging niet open. Kies het nog een keer.',
    notUsed: 'Het lukte niet om dit profiel te bewaren. Alles is zoals het was; probeer het nog een keer.',
    nothing: 'Er is niets veranderd.',
    more: (count: number) => `en nog ${String(count)}`,
    offer: {
      title: (name: string) => `Het profiel ‘${name}’`,
      yet: 'Er is nog niets veranderd.',
      problems: 'Dit klopt niet helemaal:',
      changes: 'Dit wordt anders:',
      same: 'Hiermee wordt niets anders dan het nu is.',
      use: 'Gebruik dit profiel',
      leave: 'Laat het zoals het is',
      used: (name: string) => `Het profiel ‘${name}’ geldt nu.`,
    },
    back: {
      since: (day: string, name: string) => `Tot ${day} gold het profiel ‘${name}’.`,
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
    writeAddress: 'Neem het adres zoals het boven in de browser staat, met een * voor wat wisselt.',
    nothing: 'Je hoeft niets te doen.',
  },
  changes: {
    none: 'niets',
    unset: 'niet gekozen',
    fromTo: (what: string, before: string, after: string) => `${what}: was ${before}, wordt ${after}.`,
    quoted: (text: string) => `‘${text}’`,
    name: 'De naam van het profiel',
    help: 'Bij wie je terechtkunt',
    /** Settings that the page does not show yet. */
    later: {
      liveReading: { label: 'Meelezen in een veld', values: { off: 'nee', on: 'ja' } },
      prompts: { label: 'Seintjes', values: { on: 'aan', quiet: 'stil', off: 'uit' } },
      promptsPerTalk: { label: 'Seintjes in één gesprek', values: { 1: 'hoogstens 1', 2: 'hoogstens 2' } },
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
  preview: {
    title: 'Dit ziet de medewerker',
    open: 'Bekijk wat de medewerker ziet',
    close: 'Sluiten',
    what: 'Probeer het gerust: wat je hier typt, wordt niet bewaard.',
    screen: 'Op welk scherm?',
    noScreen: 'een ander scherm',
    first: (shown: number) => `In deze lijst staan de eerste ${shown} schermen.`,
  },
};

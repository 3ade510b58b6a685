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
    save: { saving: 'bewaren …', saved: 'bewaard in deze browser', failed: 'niet bewaard' },
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
        'Dit adres past op elke site. Kring mag alleen in jullie dossier komen. Vul het adres van het dossier in, met een sterretje hoogstens voor een eigen naam: https://*.voorbeeld.nl/*',
      otherKind:
        'Een dossier heeft een adres dat begint met https:// of http://. Kopieer het uit de adresbalk.',
      noAddress:
        'Kring herkent dit niet als adres van een site. Het ziet er zo uit: https://dossier.voorbeeld.nl/',
      tooLong: 'Dit adres is te lang. Het begin is genoeg: https://dossier.voorbeeld.nl/',
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
  share: {},
  /** What is wrong with a profile, and what changes. */
  problems: {},
  changes: {},
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

import type { Source } from '../profile/force';
import type { Part } from '../profile/schema';
import type { PromptName } from '../prompts/prompt';
import type { SettingTexts } from '../team/shown-settings';

/** What the team lead's page says, in Dutch. Apart from the panel's catalogue: the panel need not carry it. */
export const nlTeam = {
  /** The page itself. */
  page: {
    title: 'Kring voor je team',
    what: 'Hier kies je wat je team in Kring ziet: welk dossier, welke vragen, welke woorden. Dat alles samen heet een profiel.',
    nobody:
      'Kring houdt niemand in de gaten. Wat een collega met Kring doet of opschrijft, zie je hier niet. ICT ziet het hier ook niet.',
    contents: 'Op deze pagina',
    sections: {
      dossier: 'Dossier',
      questions: 'Vragen',
      words: 'Woorden',
      report: 'Verslag',
      prompts: 'Seintjes',
      limits: 'Grenzen',
      share: 'Delen',
      ict: 'Voor ICT',
      count: 'Wat staat er in onze dossiers?',
    },
    intro: {
      dossier:
        'In welk dossier werkt je team, en op welk scherm? Een scherm is één pagina van het dossier, zoals Intake. Daar staat Kring klaar.',
      questions: 'Welke vragen staan klaar, en in welke volgorde?',
      words: 'In welke woorden spreekt Kring, en hoe klinken de vragen?',
      report: 'Hoe ziet de tekst voor het dossier eruit? Een medewerker kan het per gesprek anders kiezen.',
      prompts:
        'Kring kan op een rustig moment één regel laten zien: een zin om hardop te zeggen. Een medewerker kan die wegklikken, of zeggen: vandaag niet.',
      limits:
        'Wat mag er, en hoe lang bewaart Kring een gesprek? Een medewerker kan strenger kiezen, nooit ruimer.',
      share: 'Geef dit profiel aan je team.',
      ict: 'Geef dit profiel aan ICT. ICT kan Kring er dan mee klaarzetten op alle computers.',
    },
    name: 'Naam van dit profiel',
    nameHint: 'Zo weet je team welk profiel het heeft. Bijvoorbeeld: Wijkteam Noord.',
    nameEmpty: 'Geef het profiel een naam. Tot die tijd houdt het zijn oude naam.',
    help: 'Wie helpt bij vragen over Kring?',
    helpHint:
      'Je team ziet deze regel in Kring. Bijvoorbeeld: Bel de helpdesk, toestel 12. Mag leeg blijven.',
    tooLong: (max: number) => `Dit is nog niet bewaard. Maak het korter: er passen ${max} tekens in.`,
    followed: (host: string) =>
      `Dit profiel komt van ${host}. Wie het daar beheert, verandert het voor iedereen. Hier kun je het alleen bekijken. Een eigen kopie kun je wel veranderen; dan volg je dat adres niet meer.`,
    ownCopy: 'Maak een eigen kopie',
    save: { saving: 'bewaren …', saved: 'bewaard', failed: 'niet bewaard' },
    failed:
      'Kring kon je laatste keuze niet bewaren. Wat je eerder koos, is veilig. Wat je nu ziet, staat alleen op deze pagina. Laat de pagina open en probeer het opnieuw.',
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
        label: 'Kring gaat even dicht na',
        what: 'Gebeurt er zo lang niets, dan laat Kring niets zien tot iemand verdergaat.',
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
        label: 'Na een nieuwe start van de browser',
        what: 'Wat doet Kring dan met een gesprek van eerder? Kies streng als jullie een computer delen.',
        values: { empty: 'leeg beginnen', ask: 'vragen van wie het gesprek is', open: 'gewoon verdergaan' },
      },
      storage: {
        label: 'Waar een gesprek staat',
        what: 'In het geheugen is een gesprek weg zodra de browser sluit of vastloopt. Op de schijf staat het versleuteld.',
        values: {
          memory: 'alleen in het geheugen',
          session: 'op de schijf, tot de browser sluit',
          disk: 'op de schijf, ook als de browser sluit',
        },
      },
      names: {
        label: 'Voornamen opschrijven',
        what: 'Bij ‘nee’ vraagt Kring nergens om een naam. ‘Zus’ of ‘buurman van 12’ is dan genoeg.',
        values: { off: 'nee', on: 'ja' },
      },
      clipboard: {
        label: 'Kopiëren',
        what: 'Bij ‘nee’ is er geen knop Kopieer. Het verslag gaat dan alleen rechtstreeks naar het dossier.',
        values: { off: 'nee', on: 'ja' },
      },
      printing: {
        label: 'Printen',
        what: 'Bij ‘nee’ is er geen knop Print. Een tekening komt dan niet op papier.',
        values: { off: 'nee', on: 'ja' },
      },
      picture: {
        label: 'Tekening meenemen',
        what: 'Bij ‘nee’ blijft een tekening in Kring: er komt geen bestand, en niets in het dossier.',
        values: { off: 'nee', on: 'ja' },
      },
      liveReading: {
        label: 'Meelezen in een veld',
        what: 'Bij ‘ja’ leest Kring mee op schermen waar je dat bij het dossier aanzet. De medewerker ziet het altijd en kan het uitzetten.',
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
        label: 'Welk Nederlands',
        what: 'Sommige woorden zijn in Vlaanderen anders.',
        values: { nl: 'zoals in Nederland', vl: 'zoals in Vlaanderen' },
      },
      layout: {
        label: 'Vorm van het verslag',
        what: 'Zo staat het verslag klaar. ‘Kort’ is voor een veld met weinig ruimte.',
        values: { both: 'verhaal en lijst', story: 'alleen verhaal', list: 'alleen lijst', short: 'kort' },
      },
      blankLines: {
        label: 'Witregels',
        what: 'Kies ‘nee’ als jullie dossier witregels weghaalt.',
        values: { on: 'ja', off: 'nee' },
      },
      prompts: {
        label: 'Seintjes',
        what: 'Eén regel die je hardop kunt zeggen, als er even niet getypt wordt. ‘Stil’ laat hem alleen in Kring zelf zien.',
        values: { on: 'aan', quiet: 'stil', off: 'uit' },
      },
      promptsPerTalk: {
        label: 'Seintjes in één gesprek',
        what: 'Meer dan twee worden het er nooit.',
        values: { 1: 'hoogstens 1', 2: 'hoogstens 2' },
      },
    } satisfies SettingTexts,
    notSet: (value: string) => `niet gekozen (${value})`,
    now: (value: string, from: string) => `Nu geldt: ${value} · ${from}`,
    from: {
      locked: 'ingesteld door je organisatie',
      personal: 'je eigen keuze',
      team: 'gekozen in dit profiel',
      default: 'uit het profiel van je organisatie',
      builtIn: 'zo begint Kring',
    } satisfies Record<Source, string>,
    client: {
      label: 'Hoe noemt je team de mensen voor wie het werkt?',
      what: 'Dit woord staat dan overal in Kring en in het verslag.',
      notSet: (word: string) => `niet gekozen (${word})`,
      own: 'een eigen woord …',
      article: '‘De’ of ‘het’',
      singular: 'Voor één',
      singularHint: 'Bijvoorbeeld: deelnemer',
      plural: 'Voor meer',
      pluralHint: 'Bijvoorbeeld: deelnemers',
      unfinished: (now: string) => `Vul allebei de woorden in. Tot die tijd blijft het: ${now}.`,
      tooLong: (max: number, now: string) =>
        `Maak het korter: een woord mag hoogstens ${max} tekens lang zijn. Tot die tijd blijft het: ${now}.`,
      example: (one: string, many: string) => `In Kring staat dan: ${one}, ${many}.`,
    },
    hidden: {
      title: 'Wat laat je weg?',
      what: 'Wat je aanvinkt, ziet je team niet. Zo blijft Kring rustig.',
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
    prompts: {
      title: 'Waarover mag een seintje gaan?',
      what: 'Er staat er nooit meer dan één in beeld: van wat je aanvinkt het eerste dat past. Wat je niet aanvinkt, komt niet. Gaat een seintje over een tekst, dan heeft Kring die gelezen: na een klik, of waar meelezen aanstaat.',
      names: {
        nothingAsked: 'Er is nog niets gevraagd',
        lifeEvent: 'De tekst vertelt over een grote verandering',
        meaning: 'De tekst noemt iemand, en nog niet wat die mens en de cliënt voor elkaar betekenen',
        oneDirection: 'Er is nog maar één kant op gevraagd',
        onlyFamily: 'De tekst noemt alleen familie',
        onlyProfessionals: 'De tekst noemt alleen beroepskrachten',
        older: 'De kring in het dossier is oud',
      } satisfies Record<PromptName, string>,
      line: (line: string) => `‘${line}’`,
      never:
        'Gaat een tekst over geweld, dreiging of een contactverbod? Dan zwijgt Kring. Over iemand die is overleden of met wie het contact verbroken is, vraagt Kring niets. Na een overlijden vraagt Kring hooguit bij wie iemand terechtkan.',
      older: 'Een kring in het dossier is oud na',
      months: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
      notSet: (months: string) => `niet gekozen (${months})`,
    },
  },
  /** Sites and screens. */
  dossier: {
    listed: 'Dossiers in dit profiel',
    none: 'Er staat nog geen dossier in dit profiel.',
    add: 'Adres van het dossier',
    addHint:
      'Kopieer het uit de adresbalk. Kring bewaart alleen het begin: verderop kan een cliëntnummer staan. Vraagt de browser om toegang, kies dan ‘Toestaan’.',
    addButton: 'Zet erbij',
    added: (site: string) => `Erbij: ${site}`,
    shortened: (match: string) => `Erbij. Kring bewaart alleen het begin van het adres: ${match}`,
    refused: {
      empty: 'Vul eerst een adres in. Je vindt het in de adresbalk als het dossier open is.',
      everySite:
        'Dit adres past op elke site, en Kring mag alleen in jullie dossier komen. Er is niets veranderd. Vul het adres van het dossier in. Een sterretje mag alleen vóór een eigen naam: *.voorbeeld.nl',
      otherKind:
        'Het adres van een dossier begint met https of http. Er is niets veranderd. Kopieer het uit de adresbalk.',
      noAddress:
        'Kring herkent dit niet als adres. Er is niets veranderd. Een adres ziet er zo uit: dossier.voorbeeld.nl',
      tooLong: 'Dit adres is te lang. Er is niets veranderd. Het begin is genoeg: dossier.voorbeeld.nl',
    },
    alreadyThere: 'Dit dossier staat al in de lijst. Je hoeft niets te doen.',
    name: 'Naam van het dossier',
    nameHint: (host: string) => `Zonder naam heet het ${host}.`,
    address: 'Adres',
    access: {
      chosen: 'In deze browser heeft Kring hier toegang.',
      given: 'Je organisatie heeft Kring hier klaargezet.',
      askable:
        'In deze browser heeft Kring hier nog geen toegang. Elke medewerker geeft zelf toegang, of ICT doet het voor iedereen.',
      barred:
        'Je organisatie bepaalt in welke dossiers Kring klaarstaat. Dit dossier hoort daar nog niet bij. Vraag aan ICT of het erbij kan.',
      ask: (host: string) => `Geef Kring toegang tot ${host}`,
      denied: 'Kring heeft geen toegang gekregen. Er is niets veranderd.',
    },
    record: 'Van wie het dossier is',
    recordAt: (where: string) => `Kring ziet dat aan ${where}.`,
    recordNone:
      'Dat weet Kring hier nog niet. Daarom vraagt Kring na elke nieuwe pagina: ‘Nog hetzelfde gesprek?’',
    recordPoint: 'Wijs het aan, dan hoeft dat niet meer.',
    screens: 'Schermen',
    screensNone: 'Er is nog geen scherm aangewezen. Kring opent hier met alle vragen.',
    screenName: 'Naam van het scherm',
    nameEmpty: 'Geef het scherm een naam. Tot die tijd houdt het zijn oude naam.',
    marks: 'Zo herkent Kring dit scherm',
    marksAll: 'Zo herkent Kring dit scherm, als alles klopt',
    mark: {
      address: (pattern: string) => `het adres is ${pattern}`,
      title: (pattern: string) => `de titel van de pagina is ${pattern}`,
      mark: (what: string) => `op de pagina staat ${what}`,
    },
    field: 'Het verslag gaat naar',
    fieldNone: 'het veld waar de medewerker in klikt',
    reads: 'Eerdere verslagen staan in',
    readsField: 'het veld waar het verslag naartoe gaat',
    live: 'Kring mag hier meelezen',
    liveHint:
      'Stopt de medewerker even met typen, dan leest Kring wat in het veld voor het verslag staat. Zo kan Kring zien wie er al genoemd is. Kring bewaart het niet. De medewerker ziet het altijd en kan het uitzetten.',
    liveOff: 'Nu leest Kring nog niet mee: bij Grenzen staat ‘Meelezen in een veld’ op ‘nee’.',
    liveNowhere: 'Wijs eerst het veld voor het verslag aan. Dan kan Kring hier meelezen.',
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
      label: (text: string) => `het veld dat ‘${text}’ heet`,
      after: (kind: string, text: string) => `${kind} na ‘${text}’`,
      text: (kind: string, text: string) => `${kind} met de tekst ‘${text}’`,
      selector: (selector: string) => `een vaste plek op de pagina (${selector})`,
      attribute: (place: string, attribute: string) => `${place}, aan het kenmerk ‘${attribute}’`,
      inFrame: (place: string, address: string) => `${place}, in het deel van de pagina met adres ${address}`,
      inAddress: (pattern: string) => `het adres van de pagina: ${pattern}`,
      inTitle: (pattern: string) => `de titel van de pagina: ${pattern}`,
      record: '[nummer]',
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
      'Een vragenset is een groepje vragen. Zet een set aan of uit, kies de volgorde of verander de woorden. Wat je niet verandert, houdt Kring zelf bij.',
    pairStays:
      'Deze twee vragen staan er altijd, samen en als eerste. Want wie steun krijgt, betekent zelf ook iets voor een ander. De woorden kies je zelf.',
    aside: 'Deze vragen biedt Kring alleen aan na het antwoord ‘niemand’.',
    use: (title: string) => `Aan: ${title}`,
    isOn: (title: string) => `‘${title}’ staat aan.`,
    isOff: (title: string) => `‘${title}’ staat uit.`,
    newSet: 'Nieuwe vragenset',
    addSet: 'Maak een eigen vragenset',
    removeSet: 'Haal deze vragenset weg',
    titleOfSet: 'Naam van de vragenset',
    noTitle: (kept: string | undefined) =>
      kept === undefined
        ? 'Nog niet bewaard: geef de vragenset eerst een naam.'
        : `Geef de vragenset een naam. Tot die tijd blijft het ‘${kept}’.`,
    noQuestions: 'Nog geen vragen. Kring laat deze vragenset zien zodra er een vraag in staat.',
    noRoomForSet: 'Er is plaats voor 50 vragensets. Haal er eerst een weg.',
    noRoomForQuestion: 'In een vragenset passen 1000 vragen. Haal er eerst een weg.',
    up: 'Zet hoger',
    down: 'Zet lager',
    moved: (what: string, place: number) => `‘${what}’ staat nu op plaats ${place}.`,
    change: 'Verander',
    leaveOut: 'Laat weg',
    remove: 'Haal weg',
    removed: (what: string) => `‘${what}’ is weg.`,
    undo: 'Zet terug',
    close: 'Sluiten',
    isBack: 'Het staat er weer.',
    leftOut: 'Weggelaten',
    putBack: 'Zet terug',
    ownQuestion: 'eigen vraag',
    ownWords: 'eigen woorden',
    newQuestion: 'Nieuwe vraag',
    addQuestion: 'Maak een eigen vraag',
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
    keptAsItWas: 'Hier staat nu geen vraag. Tot je iets schrijft, houdt Kring wat er stond.',
    inKring: (words: string) => `Kring zegt: ‘${words}’`,
    backToKring: 'Zet de woorden van Kring terug',
    ready: 'Klaar',
    full: 'Dit zijn meer dan acht vragen. Dan lees je er gauw een paar over. Laat gerust weg wat bij jullie niet past.',
    fullScreens: (names: string, more: boolean) =>
      `Bij meer dan acht vragen op één scherm lees je er gauw een paar over. Dat is zo bij: ${names}${more ? ' en andere schermen' : ''}. Kies daar welke vragensets erbij horen, of laat hier vragen weg.`,
    loaded: (found: string, instead: string) =>
      `‘${found}’ kan pijn doen of afstand scheppen. Liever: ${instead}`,
    long: 'Meer dan vijftien woorden zijn lastig in één adem te zeggen. Wat kan eraf?',
    account: '‘Waarom’ klinkt al snel als een verwijt. Liever: ‘Wat maakt dat …?’ of ‘Hoe komt het dat …?’',
  },
  /** Export, import, an address of the organisation. */
  share: {
    what: 'In een profiel staat alleen wat je op deze pagina kiest: vragen, woorden, dossiers en afspraken.',
    privacy: 'Niemand ziet hierdoor wat een collega met Kring doet, of wat iemand vertelt. Jij ook niet.',
    save: 'Bewaar als bestand',
    saved: (file: string) =>
      `De browser bewaart nu ${file}, meestal bij Downloads. Een collega opent het op deze zelfde pagina, met de knop ‘Open een bestand’.`,
    saveHint:
      'Geef dat bestand aan je team. Er staan geen antwoorden in, en geen keuzes die je voor jezelf maakte.',
    read: 'Open een bestand',
    readHint: 'Je ziet eerst wat er anders wordt. Er verandert pas iets als jij dat zegt.',
    cannotRead: 'Dit bestand ging niet open. Er is niets veranderd. Kies het nog een keer.',
    notUsed: 'Kring kon dit profiel niet bewaren. Er is niets veranderd. Probeer het nog een keer.',
    nothing: 'Er is niets veranderd.',
    more: (count: number) => `en nog ${String(count)}`,
    offer: {
      title: (name: string) => `Het profiel ‘${name}’`,
      yet: 'Er is nog niets veranderd.',
      problems: 'Dit klopt niet helemaal:',
      changes: 'Dit wordt anders:',
      same: 'Dit is hetzelfde als wat je nu hebt.',
      use: 'Gebruik dit profiel',
      leave: 'Laat het zoals het is',
      used: (name: string) => `Het profiel ‘${name}’ geldt nu.`,
    },
    back: {
      since: (day: string, name: string) => `Tot ${day} gold het profiel ‘${name}’.`,
      sinceNone: (day: string) => `Tot ${day} had je team hier geen eigen profiel.`,
      press: 'Ga terug naar hoe het was',
    },
    without: {
      press: 'Werk zonder profiel',
      ask: 'Dan gelden weer de vragen en afspraken van Kring zelf. Je gesprekken blijven.',
      yes: 'Ja, werk zonder profiel',
      no: 'Nee, laat het zoals het is',
      done: 'Kring werkt hier nu zonder profiel.',
    },
    sites: {
      title: 'Hier heeft Kring nog geen toegang',
      hint: 'Deze dossiers staan in het profiel. Kring komt er pas als jij het in de browser goedvindt.',
      denied: 'Kring heeft geen toegang gekregen. Het profiel geldt wel. Probeer het later nog een keer.',
      ask: 'Geef Kring toegang tot deze dossiers',
    },
    follow: {
      title: 'Volg een adres',
      hint: 'Staat het profiel op een adres van je organisatie? Dan kijkt Kring daar één keer per dag of er iets nieuws is. Kring stuurt niets mee over jou of je gesprekken. Naar andere adressen gaat Kring niet.',
      label: 'Adres van het profiel',
      press: 'Volg dit adres',
      notAddress:
        'Dit adres kan Kring niet volgen. Er is niets veranderd. Een goed adres begint met https://, zonder naam of wachtwoord erin.',
      looking: 'Kring kijkt op dit adres …',
      follows: 'Dit profiel komt van een adres:',
      last: (day: string) => `Voor het laatst gekeken: ${day}.`,
      changed: (day: string) => `Veranderd op ${day}:`,
      now: 'Kijk nu',
      stop: 'Volg dit adres niet meer',
      stopHint: 'Dan blijft het profiel zoals het nu is, en kun je het hier zelf veranderen.',
      again: 'Geef Kring toegang tot dit adres',
      kept: (day: string) => `Het profiel van ${day} blijft gelden.`,
      /** What happened, and what to do. Between them stands what still counts. */
      trouble: {
        mayNot: {
          what: 'Kring heeft geen toegang tot dit adres.',
          todo: 'Probeer het nog een keer. Kies ‘Toestaan’ als de browser het vraagt.',
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
          what: 'Op dit adres ging iets mis, of er staat niets.',
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
          what: 'Op dit adres staat geen profiel. Misschien is het een inlogpagina, of een beschadigd bestand.',
          todo: 'Open het adres zelf in de browser, en kijk wat er staat.',
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
    empty: 'Dit bestand is leeg. Kies een bestand dat Kring heeft gemaakt.',
    tooLarge: 'Dit bestand is te groot voor een profiel. Kies een bestand dat Kring heeft gemaakt.',
    notJson: 'Dit is geen profiel van Kring, of het is onderweg beschadigd. Vraag om een nieuw bestand.',
    notProfile: 'Dit bestand is niet van Kring. Kies een bestand dat Kring heeft gemaakt.',

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
      help: 'de regel over wie er helpt',
      settings: 'de instellingen',
      client: 'het woord voor ‘cliënt’',
      hidden: 'de lijst met wat je weglaat',
      prompts: 'de seintjes',
      names: 'waarover een seintje mag gaan',
      olderThanMonths: 'na hoeveel maanden een kring oud is',
      sets: 'de vragensets',
      sites: 'de dossiers',
      id: 'de vaste sleutel (id)',
      title: 'de titel',
      questions: 'de vragen',
      ask: 'de zin om hardop te vragen',
      je: 'de zin met je',
      u: 'de zin met u',
      why: 'de reden',
      topic: 'de woorden voor in het verslag',
      answer: 'het soort antwoord',
      match: 'het adres',
      record: 'de plek waar staat van wie het dossier is',
      screens: 'de schermen',
      address: 'het adres',
      mark: 'het herkenningspunt van het scherm',
      field: 'het veld voor het verslag',
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
      'Dit profiel is gemaakt met een nieuwere Kring. Wat deze Kring kent, werkt. Vraag voor de rest aan ICT om Kring bij te werken.',
    noName:
      'Dit profiel heeft geen naam die Kring kan lezen, en heet nu ‘Kring’. De rest werkt. Boven aan deze pagina kun je het een naam geven.',
    noNameElsewhere: 'Dit profiel heeft geen naam die Kring kan lezen, en heet nu ‘Kring’. De rest werkt.',
    tooManyElsewhere: (from: string) =>
      `Het zijn er meer dan Kring aankan. Kring laat dit weg: ${from}, en alles daarna. De rest werkt.`,
    tooMany: (from: string) =>
      `Het zijn er meer dan Kring aankan. Kring laat dit weg: ${from}, en alles daarna. De rest werkt. Verdeel het over meer dan één profiel.`,

    // What Kring did, and what to do.
    left: (what: string) => `Kring laat dit weg: ${what}. De rest werkt.`,
    check: 'Kijk of het goed gespeld is, of maak het opnieuw op deze pagina.',
    choose: 'Kies het opnieuw op deze pagina.',
    shorten: 'Schrijf het opnieuw, iets korter.',
    point: 'Wijs het opnieuw aan in het dossier.',
    writeAddress: 'Kopieer het adres uit de adresbalk, met een * voor wat steeds anders is.',
    nothing: 'Je hoeft niets te doen.',
  },
  changes: {
    none: 'niets',
    unset: 'niet gekozen',
    fromTo: (what: string, before: string, after: string) => `${what}: ${after} (was: ${before}).`,
    quoted: (text: string) => `‘${text}’`,
    name: 'De naam van het profiel',
    help: 'Wie helpt bij vragen over Kring',
    client: 'Het woord voor ‘cliënt’',
    clientWord: (article: string, singular: string, plural: string) => `‘${article} ${singular}, ${plural}’`,
    hidden: (part: string) => `Niet meer te zien: ${part}.`,
    shown: (part: string) => `Weer te zien: ${part}.`,
    newSet: (set: string) => `Nieuwe vragenset: ‘${set}’.`,
    noSet: (set: string) => `Vragenset weg: ‘${set}’.`,
    setsOrder: (sets: string) => `De vragensets staan in een andere volgorde: ${sets}.`,
    setTitle: 'De naam van een vragenset',
    newQuestion: (set: string, question: string) => `Vragenset ‘${set}’, nieuwe vraag: ‘${question}’.`,
    noQuestion: (set: string, question: string) => `Vragenset ‘${set}’, vraag weg: ‘${question}’.`,
    questionsOrder: (set: string) => `Vragenset ‘${set}’: de vragen staan in een andere volgorde.`,
    wording: {
      je: 'de zin met je',
      u: 'de zin met u',
      why: 'waarom je het vraagt',
      topic: 'de woorden voor in het verslag',
      answer: 'het soort antwoord',
    },
    inQuestion: (set: string, question: string, part: string) =>
      `Vragenset ‘${set}’, vraag ‘${question}’, ${part}`,
    answer: { people: 'mensen', words: 'woorden' },
    newPrompt: (prompt: string) => `Seintje erbij: ${prompt}.`,
    noPrompt: (prompt: string) => `Seintje weg: ${prompt}.`,
    newSite: (site: string) => `Nieuw dossier: ${site}.`,
    noSite: (site: string) => `Dossier weg: ${site}.`,
    sitesOrder: (sites: string) => `De dossiers staan in een andere volgorde: ${sites}.`,
    siteName: (site: string) => `De naam van dossier ${site}`,
    record: (site: string) => `Dossier ${site}, waaraan Kring ziet van wie het is`,
    newScreen: (site: string, screen: string) => `Dossier ${site}, nieuw scherm: ‘${screen}’.`,
    noScreen: (site: string, screen: string) => `Dossier ${site}, scherm weg: ‘${screen}’.`,
    screensOrder: (site: string, screens: string) =>
      `Dossier ${site}: de schermen staan in een andere volgorde: ${screens}.`,
    screenName: (site: string) => `Dossier ${site}, de naam van een scherm`,
    recognised: (site: string, screen: string) =>
      `Dossier ${site}, scherm ‘${screen}’, waaraan Kring het herkent`,
    field: (site: string, screen: string) => `Dossier ${site}, scherm ‘${screen}’, het veld voor het verslag`,
    screenSets: (site: string, screen: string) => `Dossier ${site}, scherm ‘${screen}’, de vragensets`,
    reads: (site: string, screen: string) =>
      `Dossier ${site}, scherm ‘${screen}’, eerdere verslagen staan in`,
    inField: 'het veld voor het verslag',
    live: (site: string, screen: string) => `Dossier ${site}, scherm ‘${screen}’, meelezen mag`,
    mayLive: { no: 'nee', yes: 'ja' },
    anyField: 'het veld waar de medewerker in klikt',
    allSets: 'alle vragensets',
  },
  /** What the organisation set, and what is made for ICT. */
  ict: {
    set: 'Ingesteld door je organisatie.',
    /** In the place of what those parts say of a profile of the team's own. */
    intro: {
      share: 'Dit profiel komt van je organisatie. Je kunt het bewaren als bestand.',
      ict: 'Dit profiel komt al van ICT. Hier maak je de bestanden opnieuw, bijvoorbeeld voor een andere browser.',
    },
    locked:
      'Dit profiel is ingesteld door je organisatie. Hier kun je het alleen bekijken. Wil je iets anders? Vraag het aan ICT.',
    default:
      'Dit profiel is ingesteld door je organisatie. Hier kun je het alleen bekijken. Je kunt er wel een eigen profiel van maken. Verandert ICT dit profiel daarna, dan verandert dat van jou niet mee.',
    own: 'Maak hier een eigen profiel van',
    notOwn: 'Kring kon er geen eigen profiel van maken. Er is niets veranderd. Probeer het nog een keer.',
    alsoHas: (name: string) =>
      `Je organisatie heeft ook een profiel: ‘${name}’. Hier geldt nu dat van je team. Onder ‘Delen’ kun je voor dat van je organisatie kiezen.`,
    back: {
      press: 'Werk met het profiel van je organisatie',
      ask: (name: string) =>
        `Dan geldt hier het profiel ‘${name}’ van je organisatie. Je gesprekken blijven, en je kunt weer terug.`,
      yes: 'Ja, werk met dat profiel',
      done: (name: string) => `Het profiel ‘${name}’ van je organisatie geldt nu.`,
    },
    onlyLocked:
      'Je organisatie heeft vastgezet welk profiel hier geldt. Daarom kun je hier geen bestand openen en geen adres volgen. Wil je een ander profiel? Vraag het aan ICT.',
    choice: (value: string) => `Ingesteld door je organisatie: ${value}`,
    askAccess:
      'Je organisatie bepaalt bij welke adressen Kring mag. Dit adres hoort daar nog niet bij. Vraag aan ICT of het erbij kan.',
    barredTitle: 'Hier staat Kring niet klaar',
    barred:
      'Je organisatie bepaalt in welke dossiers Kring klaarstaat. Deze horen daar nog niet bij. Vraag aan ICT of ze erbij kunnen.',
    /** What could not be read of what ICT set. */
    problems: {
      title: 'Kring kan niet alles lezen wat ICT heeft ingesteld',
      tell: 'De rest werkt. Jij hoeft hier niets te veranderen. Geef aan ICT door wat hieronder staat.',
      wrong: (name: string, key: string, given: string) =>
        `Bij ‘${name}’ (${key}) staat iets dat Kring niet kent: ‘${given}’.`,
      wrongEmpty: (name: string, key: string) => `Bij ‘${name}’ (${key}) staat niets.`,
      before: 'Wat daarvoor gold, blijft gelden.',
      unknown: (key: string) => `Kring kent geen instelling die ‘${key}’ heet. Kring laat die weg.`,
      profileLocked: 'Of een team een eigen profiel mag hebben',
      profile: {
        empty: 'Het profiel van ICT is leeg.',
        tooLarge: 'Het profiel van ICT is te groot.',
        notJson: 'Het profiel van ICT is beschadigd of niet helemaal overgenomen (geen geldige JSON).',
        notProfile: 'Wat er als profiel van ICT staat, is geen profiel van Kring.',
      },
      inProfile: 'In het profiel van ICT klopt dit niet helemaal:',
    },
    /** The files for ICT. */
    zip: 'Je krijgt één zipbestand, met dit profiel voor elke browser die je hieronder invult. Er zit uitleg bij voor ICT: Kring klaarzetten, kijken of het werkt, en het weer weghalen.',
    holdsNot:
      'Er zit geen gesprek in, niets over wat een medewerker met Kring doet, en niets wat iemand voor zichzelf koos.',
    noSites:
      'In dit profiel staat nog geen dossier. Met deze bestanden staat Kring dan nergens klaar. Zet er eerst een dossier bij, boven aan deze pagina.',
    /** Where somebody else decides about the profile. */
    noSitesThere:
      'In dit profiel staat nog geen dossier. Met deze bestanden staat Kring dan nergens klaar. Wie dit profiel beheert, kan er een bij zetten.',
    manyHosts: (count: number, most: number) =>
      `In dit profiel staan ${String(count)} adressen. Een browser kan Kring tot hoogstens ${String(most)} adressen beperken. Daarom staat die beperking nu niet in de bestanden. Wil je die wel? Haal dan adressen weg, of verdeel ze over meer dan één profiel.`,
    manyHostsThere: (count: number, most: number) =>
      `In dit profiel staan ${String(count)} adressen. Een browser kan Kring tot hoogstens ${String(most)} adressen beperken. Daarom staat die beperking nu niet in de bestanden. Wie dit profiel beheert, kan adressen weghalen, of ze verdelen over meer dan één profiel.`,
    unsaved:
      'Je laatste verandering is nog niet bewaard. In de bestanden komt wat je nu op deze pagina ziet, ook die verandering.',
    from: 'Waar komt Kring bij jullie vandaan?',
    fromHint: 'Dat weet ICT. Wat je hier invult, blijft staan zolang deze pagina open is.',
    froms: { store: 'uit de winkel van de browser', own: 'uit een eigen pakket van de organisatie' },
    fields: {
      chromeId: {
        label: 'Chrome: id van Kring in de winkel',
        hint: 'De 32 letters aan het eind van het adres van Kring in de Chrome Web Store. Geen Chrome? Laat dit leeg.',
      },
      edgeId: {
        label: 'Edge: id van Kring in de winkel',
        hint: 'De 32 letters aan het eind van het adres van Kring bij de Edge-invoegtoepassingen. Geen Edge? Laat dit leeg.',
      },
      ownId: {
        label: 'Chrome en Edge: id of publieke sleutel van het pakket',
        hint: 'Vraag die aan wie het pakket heeft gemaakt. Plak hier nooit de privésleutel. Geen Chrome of Edge? Laat dit leeg.',
      },
      updateUrl: {
        label: 'Chrome en Edge: adres van de updates',
        hint: 'Daar haalt de browser het pakket op. Het begint met https:// en eindigt meestal op .xml.',
      },
      firefoxId: {
        label: 'Firefox: id van het pakket',
        hint: 'Vraag die aan wie het pakket heeft gemaakt. Er staat een @ in.',
      },
      firefoxUrl: {
        label: 'Firefox: adres van het pakket',
        hint: 'Het begint met https:// en eindigt meestal op .xpi. Geen Firefox? Laat dit leeg.',
      },
    },
    firefoxStore: 'Uit de winkel van Firefox? Dan is het dit adres:',
    thisKring: 'Al ingevuld: dit hoort bij de Kring in deze browser.',
    faults: {
      notId:
        'Dit is geen id: die heeft precies 32 letters, van a tot en met p. Kopieer de id opnieuw, en plak die hier.',
      notKey:
        'Dit is geen id en geen publieke sleutel. Een id heeft precies 32 letters, van a tot en met p. Kopieer de id of de sleutel opnieuw, en plak die hier.',
      privateKey:
        'Dit was de privésleutel. Die hoort alleen bij wie het pakket maakt. Kring heeft hem hier meteen weggehaald en nergens bewaard. Op je klembord kan hij nog staan. Plak hier de id of de publieke sleutel.',
      notFirefoxId:
        'Vul hier de id van het pakket voor Firefox in. Er staat een @ in, zoals bij kring@intranet.voorbeeld.nl.',
      notAddress:
        'Met dit adres kan een browser Kring niet ophalen. Een goed adres begint met https://, zonder naam of wachtwoord erin.',
      noId: 'Vul hier ook de id of de publieke sleutel in, of haal het adres van de updates weg.',
      noAddress: 'Vul hier ook het adres van de updates in, of haal de id weg.',
      nothing: 'Er is nog geen browser ingevuld. Vul dit in, of iets voor een andere browser.',
    },
    teams: 'Mag een team een eigen profiel hebben?',
    teamsHint: 'De bewaartijd en andere grenzen die in dit profiel gekozen zijn, staan hoe dan ook vast.',
    teamsMay: {
      yes: 'ja, dan geldt dat in plaats van dit profiel',
      no: 'nee, dit profiel geldt voor iedereen',
    },
    make: 'Maak dit voor ICT',
    making: 'Kring maakt de bestanden …',
    made: (file: string, readme: string) =>
      `De browser bewaart nu ${file}, meestal bij Downloads. Geef dat bestand aan ICT. De uitleg die erin zit, heet ${readme}.`,
    notMade: 'Kring kon de bestanden niet maken. Er is niets veranderd. Probeer het nog een keer.',
  },
  preview: {
    title: 'Dit ziet de medewerker',
    open: 'Bekijk wat de medewerker ziet',
    close: 'Sluiten',
    what: 'Probeer het gerust. Wat je hier typt, bewaart Kring niet.',
    screen: 'Op welk scherm?',
    noScreen: 'een ander scherm',
    first: (shown: number) => `Dit zijn de eerste ${shown} schermen.`,
  },
  /** Pointing things out in the dossier: the list of tabs, and the guide in the page. */
  point: {
    heading: 'Wijs aan in het dossier',
    what: 'Open je dossier in een ander tabblad, op het scherm waar het verslag in moet. Kring zegt daar wat je aanwijst.',
    tabs: 'Open tabbladen waar Kring toegang heeft',
    noTabs:
      'Kring ziet geen open dossier. Staat het hierboven erbij, met toegang? Open het dan in een tabblad, en kijk opnieuw.',
    point: 'Wijs aan',
    pointIn: (host: string) => `Wijs aan in ${host}`,
    look: 'Kijk opnieuw',
    failed:
      'In dat tabblad kan Kring niet beginnen. Er is niets veranderd. Staat het nog open? Laad de pagina daar opnieuw en probeer het nog een keer.',

    title: 'Wijs aan',
    step: {
      field: 'Klik op het veld voor het verslag.',
      mark: 'Klik op de kop van dit scherm.',
      record: 'Klik op het dossiernummer, niet op de naam.',
      other: 'Ga naar een andere cliënt, op hetzelfde scherm.',
      names: 'Staat hieronder een naam van een cliënt?',
      keep: 'Probeer het, en geef het scherm een naam.',
      done: 'Het scherm staat in het profiel.',
    },
    hint: {
      field: 'Kring kijkt alleen naar wat je aanwijst.',
      mark: 'Of op iets anders dat alleen op dit scherm staat. Daaraan herkent Kring het. Liefst geen tekst over één cliënt.',
      record:
        'Een cliëntnummer mag ook. Zo weet Kring bij wie een gesprek hoort. Kring bewaart alleen waar het nummer staat, niet het nummer.',
      other:
        'Klik daarna op ‘Ik ben er’. Kring bewaart alleen wat bij allebei hetzelfde is. Zo komt er geen naam van een cliënt in het profiel.',
      names:
        'Dit is alles wat Kring bewaart. Lees elke regel. Hebben je twee cliënten dezelfde achternaam, dan kan die er nog tussen staan.',
      keep: 'Je kunt ook eerst naar een andere cliënt gaan, en het daar proberen.',
      done: 'Op de pagina ‘Kring voor je team’ kies je welke vragen erbij horen.',
    },
    keys: 'Wijs aan met het toetsenbord',
    keysHint: 'Tab of pijltjes: naar het volgende. Enter: kies dit. Esc: even pauze.',
    goOn: 'Ga verder met aanwijzen',
    resting: 'Het aanwijzen staat even stil. Het dossier werkt gewoon.',
    enough: 'Dat is genoeg',
    enoughIs: (words: string) => `Het adres of de titel zegt al welk scherm dit is: ${words}`,
    skip: 'Sla over',
    skipMeans: 'Sla je dit over? Dan vraagt Kring na elke nieuwe pagina: ‘Nog hetzelfde gesprek?’',
    keepKnown: 'Sla over, Kring weet dit al',
    here: 'Ik ben er',
    noName: 'Nee, geen naam',
    aName: 'Ja, of ik twijfel',
    tryIt: 'Probeer het',
    again: 'Begin opnieuw',
    more: 'Wijs nog een scherm aan',
    team: 'Kies de vragen voor dit scherm',
    aside: 'Verberg even',
    stop: 'Stop',
    close: 'Klaar',
    name: 'Naam van dit scherm',
    nameHint: 'Bijvoorbeeld Intake. Zonder naam van een cliënt.',
    save: 'Bewaar',
    saved: (name: string) => `Bewaard als ‘${name}’.`,
    gone: 'Hier wijs je nu niets aan. Begin op de pagina ‘Kring voor je team’.',
    silent: 'Kring gaf geen antwoord. In het dossier is niets veranderd. Probeer het nog een keer.',
    tried: {
      field: {
        yes: 'Kring vindt het veld. Er staat een lijn omheen.',
        no: 'Kring vindt het veld hier niet.',
      },
      screen: { yes: 'Kring herkent dit scherm.', no: 'Kring herkent dit scherm niet.' },
      record: { yes: 'Kring ziet van wie dit dossier is.', no: 'Kring ziet niet van wie dit dossier is.' },
      noRecord: 'Kring vraagt steeds of het nog hetzelfde gesprek is.',
    },
    problem: {
      noField: 'Hier kan Kring geen tekst in zetten. Klik op een veld waar je zelf in kunt typen.',
      noNumber:
        'Hier staat geen nummer, of er staat meer bij. Klik op het nummer zelf. Een geboortedatum telt niet.',
      everywhere: 'Dit staat ook op andere schermen. Klik op iets anders, zoals de kop.',
      notFound: 'Kring kan dit niet terugvinden: er is meer dat er zo uitziet. Klik op iets anders.',
      fieldLost: 'Bij deze cliënt vond Kring het veld niet terug. Wijs het hier nog een keer aan.',
      markLost: 'Wat je aanwees, staat hier anders. Klik op iets dat bij iedereen hetzelfde is.',
      recordLost: 'Bij deze cliënt vond Kring het nummer niet terug. Wijs het hier nog een keer aan.',
      same: 'Dit lijkt dezelfde cliënt. Ga naar een andere cliënt, op hetzelfde scherm.',
      name: 'Ga naar een cliënt met een andere achternaam. Dan valt de naam vanzelf weg.',
      unreadable: 'Kring kan deze pagina niet lezen. Ga naar het scherm van het dossier.',
      followed:
        'Dit profiel komt nu van je organisatie, of van een adres dat jullie volgen. Er is niets veranderd. Op de pagina van je team zie je wat er kan.',
      notKept:
        'Dit past niet in het profiel: het adres is bijzonder, of er staan al te veel schermen in. Er is niets veranderd.',
    },
    kept: {
      site: 'Adres van het dossier',
      address: 'Adres van het scherm',
      title: 'Titel van de pagina',
      mark: 'Waaraan Kring het scherm herkent',
      field: 'Het veld voor het verslag',
      record: 'Waar het nummer staat',
      frame: 'In het deel van de pagina met dit adres',
    },
  },
  /** The count of what stands in the team's dossiers. */
  count: {
    why: 'Een organisatie zocht eens uit wat er in haar dossiers over relaties stond. In de meeste waren het alleen gegevens van het gezin. Hoe is dat bij jullie? Dat kun je hier nagaan, als begin van een gesprek in je team.',
    how: [
      'Begin hier met tellen.',
      'Open een dossier dat je voor je werk mag inzien, zo dat het verslag in beeld is. Klik in het paneel van Kring op ‘Tel mee’. Doe dat bij tien dossiers of meer.',
      'Kom hier terug en klik op ‘Klaar met tellen’. Dan zie je in hoeveel dossiers iets staat over mensen om de cliënt heen.',
    ],
    aboutTitle: 'Wat Kring telt en wat het onthoudt',
    about: [
      'Kring leest alleen als jij op ‘Tel mee’ klikt. Van wat er in een dossier staat, onthoudt het niets. Het telt alleen op.',
      'Elk dossier telt één keer. Daarvoor bewaart Kring zolang de telling loopt van elk dossier een hash: een code waar het nummer niet in te lezen is. Na de telling zijn die codes weg.',
      'Een dossier weer uit de telling halen kan niet: Kring weet niet meer wat erin stond.',
      'Wie overleden is, of met wie er geen contact is, telt niet mee. Beroepskrachten en vrijwilligers ook niet.',
      'De telling staat alleen in deze browser. Na 30 dagen stopt ze vanzelf, zonder uitkomst.',
    ],
    notWorkers: 'De telling gaat over dossiers. Wie ze schreef, ziet Kring niet.',
    begin: 'Begin met tellen',
    counting: (files: number) =>
      `De telling loopt, met nu ${files} ${files === 1 ? 'dossier' : 'dossiers'}. Open een dossier en klik in Kring op ‘Tel mee’.`,
    later:
      'Wat er is gevonden, zie je pas aan het eind. Zo is van geen enkel dossier te zien wat erin staat.',
    inMemory: 'Sluit je de browser, dan is deze telling weg.',
    end: 'Klaar met tellen',
    stop: 'Stop zonder uitkomst',
    sure: 'Dan is de telling weg, en is er geen uitkomst.',
    really: 'Ja, stop',
    goOn: 'Tel verder',
    few: 'Het zijn er nog geen tien. Met zo weinig dossiers zou je kunnen raden wat er in één ervan staat. Daarom laat Kring nog niets zien. Je kunt gewoon verder tellen.',
    over: 'Er loopt geen telling meer.',
    stopped: 'De telling is gestopt. Er is niets van over.',
    failed: 'Kring gaf geen antwoord. Probeer het nog een keer.',
    of: (files: number, date: string) => `${files} dossiers, geteld op ${date}`,
    result: {
      besidesFamily: (inSome: string) =>
        `${inSome} staat iemand die geen familie is, en ook geen beroepskracht.`,
      besidesProfessionals: (inSome: string) =>
        `${inSome} staat iemand die geen beroepskracht is, familie of niet.`,
      bothDirections: (inSome: string) =>
        `${inSome} staat het naar twee kanten: wie belangrijk is voor de cliënt, en voor wie de cliënt belangrijk is.`,
      dated: (inSome: string) => `${inSome} staat een datum.`,
    },
    note: {
      bothDirections: 'Dit ziet Kring alleen in tekst die met Kring is gemaakt.',
      dated: 'Een geboortedatum telt niet. Of het de dag van een gesprek is, weet Kring niet.',
    },
    inSome: (some: number, files: number) =>
      some === 0
        ? `In geen van de ${files} dossiers`
        : some === files
          ? `In alle ${files} dossiers`
          : `In ${some} van de ${files} dossiers`,
    careful:
      'Wat er niet staat, kan er wel zijn. Een kleine kring kan goed zijn. En Kring leest woorden: het ziet weleens iets over het hoofd.',
    foot: 'Geteld met Kring. Dit gaat over dossiers. Het zegt niets over een medewerker, en niets over één cliënt.',
    kept: 'Deze uitkomst staat alleen op deze pagina. Sluit je de pagina, dan is ze weg.',
    print: 'Print op één bladzijde',
    close: 'Haal de uitkomst weg',
  },
};

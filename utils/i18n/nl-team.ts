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
  problems: {},
  changes: {},
  preview: {},
};

import type { TeamMessages } from './messages';

/** The same in English. */
export const enTeam: TeamMessages = {
  page: {
    title: 'Kring for your team',
  },
  settings: {},
  dossier: {},
  sets: {
    title: 'The questions',
    intro:
      'Switch question sets on or off, choose their order and change the words. What you leave alone stays as Kring has it, and grows along.',
    pairStays:
      'These two questions are always there, together and first, because nobody only receives: everybody matters to somebody else too. The words are up to you.',
    aside: 'A side path: Kring offers it only after ‘nobody’.',
    use: (title) => `On: ${title}`,
    isOn: (title) => `‘${title}’ is on.`,
    isOff: (title) => `‘${title}’ is off.`,
    newSet: 'New set',
    addSet: 'Make a set of your own',
    removeSet: 'Remove this set',
    titleOfSet: 'Name of the set',
    noTitle: (kept) =>
      kept === undefined
        ? 'Not kept yet: give the set a name first.'
        : `A set needs a name. As long as there is none, it stays ‘${kept}’.`,
    noQuestions: 'No questions yet. Kring shows this set as soon as there is a question in it.',
    noRoomForSet: 'There is room for 50 sets. Remove one first.',
    noRoomForQuestion: 'A set has room for 1000 questions. Remove one first.',
    up: 'Up',
    down: 'Down',
    moved: (what, place) => `‘${what}’ is now in place ${place}.`,
    change: 'Change',
    leaveOut: 'Leave out',
    remove: 'Remove',
    removed: (what) => `‘${what}’ is gone.`,
    undo: 'Bring back',
    close: 'Close',
    isBack: 'It is there again.',
    leftOut: 'Left out',
    putBack: 'Put back',
    ownQuestion: 'own question',
    ownWords: 'own words',
    newQuestion: 'New question',
    addQuestion: 'Make a question of your own',
    fields: {
      je: 'Aloud, with je',
      u: 'Aloud, with u',
      why: 'Why this question? (for the colleague who asks it)',
      topic: 'A few words for the report',
    },
    noTopic: 'Left empty, the report has the first words of the question.',
    answer: 'The answer is made of',
    answers: { people: 'people', words: 'words' },
    missing: {
      je: 'There is no sentence with je. Who chooses ‘je’ in Kring sees the one with u.',
      u: 'There is no sentence with u. Who chooses ‘u’ in Kring sees the one with je.',
    },
    notKept: 'Not kept yet: first write what you ask aloud, with je or with u.',
    keptAsItWas: 'Without words it is no question. As long as this is empty, Kring keeps what was there.',
    inKring: (words) => `Kring says: ‘${words}’`,
    backToKring: 'Back to Kring’s words',
    ready: 'Done',
    full: 'More than eight questions on one screen are read less. Feel free to leave out what does not suit you.',
    fullScreens: (names, more) =>
      `More than eight questions on one screen are read less. This goes for: ${names}${more ? ' and other screens' : ''}. Choose at a screen which sets belong there, or leave out questions here.`,
    loaded: (found, instead) => `‘${found}’ can hurt or keep people at a distance. Rather: ${instead}`,
    long: 'A question of more than fifteen words is hard to say in one breath. What can go?',
    account: '‘Waarom’ easily sounds like a charge. Rather: wat maakt dat ...?, or: hoe komt het dat ...?',
  },
  share: {},
  problems: {},
  changes: {},
  preview: {},
};

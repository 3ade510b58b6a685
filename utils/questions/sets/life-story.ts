import type { QuestionSet } from '../../model/question';

/** Looking back together, for somebody who said "nobody". That answer stands; this set never argues with it. */
export default {
  id: 'life-story',
  version: 1,
  title: { nl: 'Samen terugkijken', en: 'Looking back together' },
  questions: [
    {
      id: 'people-back-then',
      ask: {
        je: 'Wie waren er vroeger om je heen, in welke tijd dan ook?',
        u: 'Wie waren er vroeger om u heen, in welke tijd dan ook?',
        en: 'Who was around you in the past, at any time at all?',
      },
      why: {
        nl: 'Dat er nu niemand is, blijft staan zoals het gezegd is. Misschien waren er eerder wel mensen: familie, buren, collega’s. Kijk rustig samen terug; stoppen kan altijd.',
        en: 'That there is nobody now stands as it was said. Perhaps there were people before: relatives, neighbours, colleagues. Look back together calmly; you can stop at any time.',
      },
      source: ['Q-C03', 'N:289'],
      topic: { nl: 'mensen van vroeger', en: 'people from the past' },
      answer: 'people',
    },
    {
      id: 'lost-touch',
      ask: {
        je: 'Met wie had je vroeger contact, en nu niet meer?',
        u: 'Met wie had u vroeger contact, en nu niet meer?',
        en: 'Who were you in touch with in the past, and not any more?',
      },
      why: {
        nl: 'Contact verdwijnt vaak zonder dat iemand dat wilde: door een verhuizing, ziekte of drukte. Een naam noemen is genoeg; daarna hoeft er niets te gebeuren.',
        en: 'Contact often gets lost without anybody wanting it: through a move, illness or busy days. Naming somebody is enough; nothing needs to happen after that.',
      },
      source: ['Q-C03', 'N:290'],
      topic: { nl: 'uit het oog verloren', en: 'lost touch' },
      answer: 'people',
    },
    {
      id: 'then-and-now',
      ask: {
        je: 'Hoe was het toen, en hoe is dat nu voor je?',
        u: 'Hoe was het toen, en hoe is dat nu voor u?',
        en: 'What was it like then, and what is that like for you now?',
      },
      why: {
        nl: 'Zo hoor je wat contact toen gaf en wat er nu van over is, fijn of verdrietig. Vul niets in. Een stilte mag duren.',
        en: 'You hear what contact gave back then and what is left of it now, good or sad. Fill in nothing yourself. A silence may last.',
      },
      source: ['Q-C04', 'N:292'],
      topic: { nl: 'toen en nu', en: 'then and now' },
      answer: 'words',
    },
    {
      id: 'own-wish',
      ask: {
        je: 'Hoe zou je het zelf het liefst hebben?',
        u: 'Hoe zou u het zelf het liefst hebben?',
        en: 'How would you like it to be yourself?',
      },
      why: {
        nl: 'Misschien wil iemand weer contact, misschien is het goed zoals het is. Dat is aan de ander. Het antwoord mag later veranderen.',
        en: 'Somebody may want contact again, or may be fine with the way it is. That is theirs to say. The answer may change later.',
      },
      source: ['Q-C04', 'N:293'],
      topic: { nl: 'eigen wens', en: 'own wish' },
      answer: 'words',
    },
  ],
} satisfies QuestionSet;

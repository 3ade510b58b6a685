import type { Question, QuestionSet } from '../../model/question';

/** The pair that belongs together: who matters to you, and for whom do you matter. */
export default {
  id: 'two-directions',
  version: 1,
  title: { nl: 'Twee kanten op', en: 'Both ways' },
  questions: [
    {
      id: 'matters-to-you',
      ask: {
        je: 'Wie is er belangrijk voor je, dichtbij of verder weg?',
        u: 'Wie is er belangrijk voor u, dichtbij of verder weg?',
        en: 'Who is important to you, close by or further away?',
      },
      why: {
        nl: 'Zo begin je bij wie er is, en niet bij wat er misgaat. Het hoeft geen familie te zijn, en niemand hoeft er iets voor te doen. Eén mens noemen is al een antwoord.',
        en: 'This starts with who is there, not with what goes wrong. It need not be family, and nobody has to do anything for it. Naming one person is already an answer.',
      },
      source: ['Q-A01', 'Q-A02', 'M:8', 'H:135'],
      topic: { nl: 'belangrijke mensen', en: 'important people' },
      answer: 'toClient',
    },
    {
      id: 'you-matter-to',
      ask: {
        je: 'En voor wie ben jij belangrijk, al is het met iets kleins?',
        u: 'En voor wie bent u belangrijk, al is het met iets kleins?',
        en: 'And who are you important to, even in some small way?',
      },
      why: {
        nl: 'Wie alleen over steun krijgen praat, voelt zich gauw iemand die vooral ontvangt. Een groet, een grapje of even luisteren telt ook. Komt er nu niets, laat het dan zo.',
        en: 'Talking only about getting support soon makes somebody feel like one who only receives. A greeting, a joke or some listening counts too. If nothing comes now, leave it there.',
      },
      source: ['Q-B01', 'Q-B02', 'M:8', 'H:135'],
      topic: { nl: 'belangrijk voor anderen', en: 'important to others' },
      answer: 'fromClient',
    },
  ],
} satisfies QuestionSet & { questions: readonly [Question, Question] };

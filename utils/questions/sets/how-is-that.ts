import type { QuestionSet } from '../../model/question';

/** What it is like: the life so far, giving and receiving, and what the client wishes. */
export default {
  id: 'how-is-that',
  version: 1,
  title: { nl: 'Hoe is dat?', en: 'What is it like?' },
  questions: [
    {
      id: 'life-so-far',
      ask: {
        je: 'Wat wil je vertellen over je leven tot nu toe?',
        u: 'Wat wilt u vertellen over uw leven tot nu toe?',
        en: 'What would you like to tell about your life so far?',
      },
      why: {
        nl: 'Zo leer je iemand kennen, en niet alleen wat er nu speelt. De ander kiest waar het verhaal begint, hoe ver het gaat en wat onbesproken blijft.',
        en: 'This is how you get to know somebody, not only what is going on now. The other person chooses where the story starts, how far it goes and what stays unsaid.',
      },
      source: ['Q-C01', 'H:135'],
      topic: { nl: 'leven tot nu toe', en: 'life so far' },
      answer: 'words',
    },
    {
      id: 'who-played-a-part',
      ask: {
        je: 'Wie speelde een grote rol in je leven, vroeger of nu nog?',
        u: 'Wie speelde een grote rol in uw leven, vroeger of nu nog?',
        en: 'Who played a big part in your life, then or still now?',
      },
      why: {
        nl: 'Mensen uit een eerdere tijd horen bij het verhaal, ook als het niet altijd goed ging. De ander bepaalt wie een plek krijgt.',
        en: 'People from an earlier time belong to the story, even if it was not always good. The other person decides who gets a place.',
      },
      source: ['Q-C02', 'H:135'],
      topic: { nl: 'wie een rol speelde', en: 'who played a part' },
      answer: 'words',
    },
    {
      id: 'own-role',
      ask: {
        je: 'Wat ben je voor anderen: vriend, buur, zus, oma? En hoe is dat?',
        u: 'Wat bent u voor anderen: vriend, buur, zus, oma? En hoe is dat?',
        en: 'What are you to others: a friend, neighbour, sister, grandma? And how is that?',
      },
      why: {
        nl: 'Sommige rollen kies je, andere krijg je. De een wil meer voor anderen zijn, een ander juist minder. Geen rol is beter dan een andere.',
        en: 'Some roles you choose, others you get. One person wants to be more to others, another rather less. No role is better than any other.',
      },
      source: ['Q-D01', 'H:135'],
      topic: { nl: 'eigen rol', en: 'own role' },
      answer: 'words',
    },
    {
      id: 'doing-for-others',
      ask: {
        je: 'Wat doe je graag voor een ander, of wat zou je graag doen?',
        u: 'Wat doet u graag voor een ander, of wat zou u graag doen?',
        en: 'What do you like to do for somebody else, or would you like to?',
      },
      why: {
        nl: 'Iets voor een ander doen kan plezier geven, hoe klein het ook is. Een kop koffie of een lief woord telt. Komt er niets, dan is dat ook goed.',
        en: 'Doing something for somebody can bring joy, however small it is. A cup of coffee or a kind word counts. If nothing comes, that is fine too.',
      },
      source: ['Q-D02', 'H:135'],
      topic: { nl: 'iets doen voor anderen', en: 'doing something for others' },
      answer: 'words',
    },
    {
      id: 'receiving',
      ask: {
        je: 'Hoe is het voor je als een ander iets voor jou doet?',
        u: 'Hoe is het voor u als een ander iets voor u doet?',
        en: 'What is it like for you when somebody does something for you?',
      },
      why: {
        nl: 'Krijgen is soms moeilijker dan geven. Deze vraag laat ruimte voor elk gevoel en vult er geen in. Luister, en praat het gevoel niet weg.',
        en: 'Receiving is sometimes harder than giving. This question leaves room for any feeling and suggests none. Listen, and do not talk the feeling away.',
      },
      source: ['Q-D03', 'H:135'],
      topic: { nl: 'iets krijgen van anderen', en: 'receiving from others' },
      answer: 'words',
    },
    {
      id: 'good-and-heavy',
      ask: {
        je: 'Als je aan al deze mensen denkt, wat is fijn en wat is zwaar?',
        u: 'Als u aan al deze mensen denkt, wat is fijn en wat is zwaar?',
        en: 'Thinking of all these people, what feels good and what weighs on you?',
      },
      why: {
        nl: 'Alleen de ander weet hoe dit voelt. Eén contact kan fijn en zwaar tegelijk zijn. Weinig mensen zien is iets anders dan je eenzaam voelen.',
        en: 'Only the other person knows how this feels. One contact can be good and heavy at once. Seeing few people is not the same as feeling lonely.',
      },
      source: ['Q-I01', 'N:269', 'M:10'],
      topic: { nl: 'wat fijn en zwaar is', en: 'what is good and heavy' },
      answer: 'words',
    },
    {
      id: 'company-or-quiet',
      ask: {
        je: 'Wat past nu bij je: meer mensen zien, meer rust, of zoals het is?',
        u: 'Wat past nu bij u: meer mensen zien, meer rust, of zoals het is?',
        en: 'What suits you now: more people, more quiet, or the way it is?',
      },
      why: {
        nl: 'Graag op jezelf zijn is net zo goed als graag mensen zien. Je hoort de wens van de ander zelf. Wil iemand meer mensen zien, praat daar dan samen over door.',
        en: 'Liking to be by yourself is as good as liking company. You hear the wish from the person concerned. If somebody wants more company, talk about that together.',
      },
      source: ['Q-I02', 'Q-I03', 'H:135'],
      topic: { nl: 'mensen zien of rust', en: 'company or quiet' },
      answer: 'words',
    },
  ],
} satisfies QuestionSet;

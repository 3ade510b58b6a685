import type { QuestionSet } from '../../model/question';

/**
 * Cues that bring back people who are easily forgotten. For after free recall: circles and places first, then
 * things done, then phone and screen, then people through people (Brewer, see the derived bounds in ANCHORS.md).
 */
export default {
  id: 'who-else',
  version: 1,
  title: { nl: 'Wie nog meer?', en: 'Who else?' },
  questions: [
    {
      id: 'neighbourhood',
      ask: {
        je: 'Met wie maak je weleens een praatje in de buurt?',
        u: 'Met wie maakt u weleens een praatje in de buurt?',
        en: 'Who do you have a chat with in the neighbourhood now and then?',
      },
      why: {
        nl: 'Mensen met wie je een praatje maakt, blijven vaak buiten beeld. Toch kan zo’n praatje een dag goedmaken. Een buur mag gewoon een buur blijven.',
        en: 'People we just chat with often stay out of the picture, yet such a chat can make a day. A neighbour may simply stay a neighbour.',
      },
      source: ['Q-E05', 'Q-E12', 'M:14'],
      topic: { nl: 'praatje in de buurt', en: 'chat in the neighbourhood' },
      answer: 'people',
    },
    {
      id: 'shopping',
      ask: {
        je: 'Wie kom je weleens tegen bij de boodschappen?',
        u: 'Wie komt u weleens tegen bij de boodschappen?',
        en: 'Who do you sometimes bump into when you are shopping?',
      },
      why: {
        nl: 'Wie je vanzelf tegenkomt, noem je niet zo gauw. In gedachten door de winkel lopen frist het geheugen op. Iemand van gezicht kennen telt ook.',
        en: 'People you meet by chance do not come to mind easily. Walking through the shop in your thoughts refreshes the memory. Knowing a face counts too.',
      },
      source: ['Q-E05', 'Q-E12', 'M:14'],
      topic: { nl: 'boodschappen', en: 'shopping' },
      answer: 'people',
    },
    {
      id: 'local-places',
      ask: {
        je: 'Wie ken je van de kapper, de markt of het buurthuis?',
        u: 'Wie kent u van de kapper, de markt of het buurthuis?',
        en: 'Who do you know from the hairdresser, the market or the community centre?',
      },
      why: {
        nl: 'Op een vaste plek merken ze het soms als eerste wanneer je er even niet was. Daar ben je iemand, zonder dat er een afspraak voor nodig is.',
        en: 'At a regular place they are sometimes the first to notice when you were away. You are somebody there, and no appointment is needed.',
      },
      source: ['Q-E14'],
      topic: { nl: 'winkels en buurthuis', en: 'shops and community centre' },
      answer: 'people',
    },
    {
      id: 'clubs',
      ask: {
        je: 'Met wie sport, zing of speel je, bij een club of zomaar?',
        u: 'Met wie sport, zingt of speelt u, bij een club of zomaar?',
        en: 'Who do you do sports, sing or play with, in a club or otherwise?',
      },
      why: {
        nl: 'Wie samen iets doet, kent elkaar soms jaren zonder het vriendschap te noemen. Een club van vroeger mag ook.',
        en: 'People who do something together may know each other for years without calling it friendship. A club from the past is fine too.',
      },
      source: ['Q-E12', 'Q-E13', 'M:14'],
      topic: { nl: 'sport en clubs', en: 'sports and clubs' },
      answer: 'people',
    },
    {
      id: 'interests',
      ask: {
        je: 'Wie houdt van dezelfde dingen als jij, zoals muziek, koken of dieren?',
        u: 'Wie houdt van dezelfde dingen als u, zoals muziek, koken of dieren?',
        en: 'Who likes the same things as you, such as music, cooking or animals?',
      },
      why: {
        nl: 'Wie van hetzelfde houdt, heeft altijd iets om over te praten. En het gesprek gaat even over plezier, niet over zorgen.',
        en: 'People who like the same things always have something to talk about. And for a moment the talk is about joy, not about worries.',
      },
      source: ['Q-E13', 'Q-E12'],
      topic: { nl: 'dezelfde interesses', en: 'same interests' },
      answer: 'people',
    },
    {
      id: 'gathering',
      ask: {
        je: 'Wie zie je weleens in de kerk, de moskee of een andere ontmoetingsplek?',
        u: 'Wie ziet u weleens in de kerk, de moskee of een andere ontmoetingsplek?',
        en: 'Who do you sometimes see at church, mosque or another place where people gather?',
      },
      why: {
        nl: 'Zo’n plek kan een tweede thuis zijn, ook voor wie niet gelooft. Schrijf op wie iemand is, niet wat iemand gelooft.',
        en: 'Such a place can be a second home, also to somebody who does not believe. Write down who a person is, not what a person believes.',
      },
      source: ['Q-E12', 'M:14'],
      topic: { nl: 'ontmoetingsplek', en: 'gathering place' },
      answer: 'people',
    },
    {
      id: 'work',
      ask: {
        je: 'Met wie werk je, of werkte je vroeger, ook als vrijwilliger?',
        u: 'Met wie werkt u, of werkte u vroeger, ook als vrijwilliger?',
        en: 'Who do you work with, or did you work with, also as a volunteer?',
      },
      why: {
        nl: 'Collega’s zie je soms vaker dan familie. Ook zonder betaalde baan kun je mensen kennen van samen iets doen. Past het niet, ga dan gewoon verder.',
        en: 'You may see colleagues more often than family. Without a paid job you can also know people from doing things together. If it does not fit, simply move on.',
      },
      source: ['Q-E04'],
      topic: { nl: 'werk en vrijwilligerswerk', en: 'work and volunteering' },
      answer: 'people',
    },
    {
      id: 'former-homes',
      ask: {
        je: 'Wie ken je nog van een plek waar je eerder woonde?',
        u: 'Wie kent u nog van een plek waar u eerder woonde?',
        en: 'Who do you still know from a place where you used to live?',
      },
      why: {
        nl: 'Na een verhuizing zie je elkaar minder, maar je vergeet elkaar niet zo gauw. Was het weggaan zwaar, ga dan rustig aan.',
        en: 'After a move you see less of each other, but you do not soon forget each other. If leaving was hard, take it slowly.',
      },
      source: ['Q-E04'],
      topic: { nl: 'vroegere buren', en: 'former neighbours' },
      answer: 'people',
    },
    {
      id: 'classmates',
      ask: {
        je: 'Wie ken je uit de klas of van een cursus?',
        u: 'Wie kent u uit de klas of van een cursus?',
        en: 'Who do you know from school or from a course?',
      },
      why: {
        nl: 'Met klasgenoten maak je veel mee, en toch raken ze snel uit beeld. Was school geen fijne tijd, sla deze vraag dan over.',
        en: 'You go through a lot with classmates, and yet they soon slip from view. If school was not a good time, skip this question.',
      },
      source: ['Q-E04', 'Q-E12', 'M:14'],
      topic: { nl: 'klas en cursus', en: 'school and courses' },
      answer: 'people',
    },
    {
      id: 'school-run',
      ask: {
        je: 'Wie spreek je weleens bij school, als je kinderen brengt of haalt?',
        u: 'Wie spreekt u weleens bij school, als u kinderen brengt of haalt?',
        en: 'Who do you talk to at school when you bring or fetch children?',
      },
      why: {
        nl: 'Bij school zie je steeds dezelfde gezichten. Het mag ook gaan om kleinkinderen, een broertje of buurkinderen. Zijn er geen kinderen, sla deze vraag dan over.',
        en: 'At school you keep seeing the same faces. It may also be about grandchildren, a little brother or the neighbours’ children. If there are no children, skip this question.',
      },
      source: ['Q-E08', 'Q-E12', 'M:14'],
      topic: { nl: 'brengen en halen', en: 'school run' },
      answer: 'people',
    },
    {
      id: 'friends-parents',
      ask: {
        je: 'Welke ouders ken je via de vrienden van de kinderen?',
        u: 'Welke ouders kent u via de vrienden van de kinderen?',
        en: 'Which parents do you know through the children’s friends?',
      },
      why: {
        nl: 'Als kinderen samen spelen, leren hun ouders elkaar kennen. Aan hen denk je niet als eerste. Zijn er geen kinderen, sla deze vraag dan over.',
        en: 'When children play together, their parents get to know each other. They are not the first to come to mind. If there are no children, skip this question.',
      },
      source: ['Q-E07'],
      topic: { nl: 'andere ouders', en: 'other parents' },
      answer: 'people',
    },
    {
      id: 'out-of-touch',
      ask: {
        je: 'Aan wie denk je nog weleens, ook al is er weinig contact?',
        u: 'Aan wie denkt u nog weleens, ook al is er weinig contact?',
        en: 'Who do you still think of, even though you rarely talk?',
      },
      why: {
        nl: 'Wie nu niet in beeld is, kan nog steeds iets betekenen. Er kan ook gemis bovenkomen; geef dat tijd. Noemen is genoeg, er hoeft niets te gebeuren.',
        en: 'Somebody who is out of the picture now can still mean something. Missing somebody may come up too; give it time. Naming is enough, nothing needs to happen.',
      },
      source: ['Q-E11'],
      topic: { nl: 'weinig gesproken', en: 'rarely spoken to' },
      answer: 'people',
    },
    {
      id: 'borrowing',
      ask: {
        je: 'Van wie leen je weleens spullen, en wie leent van jou?',
        u: 'Van wie leent u weleens spullen, en wie leent van u?',
        en: 'Who do you borrow things from, and who borrows from you?',
      },
      why: {
        nl: 'Lenen gaat twee kanten op: wie een boor of een boek meegeeft, geeft ook iets. Het gaat om spullen, niet om geld.',
        en: 'Borrowing goes both ways: handing over a drill or a book is giving too. It is about things, not about money.',
      },
      source: ['Q-E06'],
      topic: { nl: 'spullen lenen', en: 'lending and borrowing' },
      answer: 'people',
    },
    {
      id: 'cards',
      ask: {
        je: 'Wie krijgt van jou een kaartje of berichtje bij een verjaardag of Nieuwjaar?',
        u: 'Wie krijgt van u een kaartje of berichtje bij een verjaardag of Nieuwjaar?',
        en: 'Who gets a card or message from you on a birthday or at New Year?',
      },
      why: {
        nl: 'Wie dan een kaartje krijgt, zit ergens in je hoofd of in je hart, ook als je elkaar weinig ziet. Een berichtje is net zo goed als een kaart.',
        en: 'Whoever you think of then is somewhere in your head or heart, even if you see little of each other. A message is as good as a card.',
      },
      source: ['Q-E03'],
      topic: { nl: 'kaartjes en berichtjes', en: 'cards and messages' },
      answer: 'people',
    },
    {
      id: 'phone',
      ask: {
        je: 'Wie kom je tegen als je door je telefoon of adresboekje bladert?',
        u: 'Wie komt u tegen als u door uw telefoon of adresboekje bladert?',
        en: 'Who do you come across when you scroll through your phone or address book?',
      },
      why: {
        nl: 'Een lijst met namen roept vanzelf mensen op. De ander bladert zelf en kiest zelf wie genoemd wordt. Kijk alleen mee als je daarvoor wordt uitgenodigd.',
        en: 'A list of names brings people to mind. The other person scrolls and chooses whom to mention. Only look along if you are invited to.',
      },
      source: ['Q-E01'],
      topic: { nl: 'telefoon en adresboekje', en: 'phone and address book' },
      answer: 'people',
    },
    {
      id: 'online',
      ask: {
        je: 'Met wie heb je online contact, zoals op Facebook, in een appgroep of game?',
        u: 'Met wie heeft u online contact, zoals op Facebook, in een appgroep of game?',
        en: 'Who are you in touch with online, on Facebook, in a group chat or game?',
      },
      why: {
        nl: 'Online contact is echt contact, voor jong en oud, zeker voor wie moeilijk de deur uit komt. Vraag ernaar zoals je naar de buren vraagt.',
        en: 'Contact online is real contact, for young and old, certainly for somebody who cannot easily go out. Ask about it as you would ask about the neighbours.',
      },
      source: ['Q-E02', 'Q-E12', 'Q-E13', 'M:14'],
      topic: { nl: 'online contact', en: 'contact online' },
      answer: 'people',
    },
    {
      id: 'via-via',
      ask: {
        je: 'Wie ken je via iemand anders?',
        u: 'Wie kent u via iemand anders?',
        en: 'Who do you know through somebody else?',
      },
      why: {
        nl: 'De ene mens brengt de andere in gedachten. Stop zodra het genoeg is: het gaat om wie er is, niet om hoeveel.',
        en: 'One person brings another to mind. Stop as soon as it is enough: it is about who is there, not about how many.',
      },
      source: ['Q-E09', 'Q-E12', 'M:14'],
      topic: { nl: 'via anderen', en: 'through others' },
      answer: 'people',
    },
    {
      id: 'think-along',
      ask: {
        je: 'Wie mag van jou ook meedenken over hoe het verder gaat?',
        u: 'Wie mag van u ook meedenken over hoe het verder gaat?',
        en: 'Who else may think along about what comes next, if you like?',
      },
      why: {
        nl: 'De ander bepaalt wie er meedenkt; niemand is ook een keuze. Meedenken is al iets. Dat een naam hier staat, betekent niet dat je contact zoekt.',
        en: 'The other person decides who thinks along; nobody is a choice too. Thinking along is something already. A name on this list does not mean that you get in touch.',
      },
      source: ['Q-E10', 'P:149'],
      topic: { nl: 'meedenken', en: 'thinking along' },
      answer: 'people',
    },
  ],
} satisfies QuestionSet;

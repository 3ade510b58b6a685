import { FUNCTIONS, type Direction, type NetworkFunction } from '../model/draft';
import type { Spoken } from '../model/question';
import type { Circle, CirclePerson } from './circle';
import { apart, filled, labelOnly } from './group';
import type { GroupLine, Instrument } from './instrument';

/** To say aloud where nobody is named yet, in each direction: an invitation, never a lack (SEEDS I-28, W-27). */
interface Invitation {
  readonly ask: Readonly<Record<Direction, Spoken>>;
  readonly source: string;
}

export const INVITATIONS: Readonly<Record<NetworkFunction, Invitation>> = {
  affection: {
    ask: {
      toClient: {
        je: 'Bij wie kun je je verhaal kwijt, ook op een dag die tegenzit?',
        u: 'Bij wie kunt u uw verhaal kwijt, ook op een dag die tegenzit?',
        en: 'Who can you tell your story to, also on a day that does not go well?',
      },
      fromClient: {
        je: 'En wie komt er met een verhaal bij jou?',
        u: 'En wie komt er met een verhaal bij u?',
        en: 'And who comes to you with a story?',
      },
    },
    source: 'N:142-144',
  },
  belonging: {
    ask: {
      toClient: {
        je: 'Met wie doe je iets waar je allebei van houdt?',
        u: 'Met wie doet u iets waar u allebei van houdt?',
        en: 'Who do you do things with that you both like?',
      },
      fromClient: {
        je: 'En wie voelt zich bij jou thuis?',
        u: 'En wie voelt zich bij u thuis?',
        en: 'And who feels at home with you?',
      },
    },
    source: 'N:146-149',
  },
  practical: {
    ask: {
      toClient: {
        je: 'Bij wie leen je weleens iets, of vraag je hoe iets werkt?',
        u: 'Bij wie leent u weleens iets, of vraagt u hoe iets werkt?',
        en: 'Who do you borrow things from, or ask how something works?',
      },
      fromClient: {
        je: 'En voor wie doe jij weleens iets, hoe klein ook?',
        u: 'En voor wie doet u weleens iets, hoe klein ook?',
        en: 'And who do you do things for, however small?',
      },
    },
    source: 'N:150-152',
  },
  stability: {
    ask: {
      toClient: {
        je: 'Met wie heb je iets vasts, zoals een dag, een club of een afspraak?',
        u: 'Met wie hebt u iets vasts, zoals een dag, een club of een afspraak?',
        en: 'Who do you have something regular with, like a day, a club or an arrangement?',
      },
      fromClient: {
        je: 'En wie rekent er op jou?',
        u: 'En wie rekent er op u?',
        en: 'And who counts on you?',
      },
    },
    source: 'N:154-157',
  },
};

/** What people are for each other: four rows, both directions, one person in as many as it takes. */
export default {
  id: 'functions',
  title: { nl: 'Voor elkaar', en: 'For each other' },
  reason: {
    nl: 'Mensen zijn op veel manieren iets voor elkaar, en vaak over en weer. Is een rij leeg? Dan staat er een vraag die je kunt stellen. Leeg laten mag ook.',
    en: 'People are something to each other in many ways, and often both ways. Is a row empty? Then it holds a question that you can ask. It may stay empty.',
  },
  source: 'I-28, N:138-157',
  read: (circle, t) =>
    filled(
      FUNCTIONS.map((one) => ({
        heading: t.facts.functions[one],
        lines: inOrder(circle)
          .map((person) => ({ person, direction: directionOf(person, one) }))
          .flatMap(({ person: { id, label }, direction }) =>
            direction
              ? [{ id, text: t.views.functions.line(label, t.views.functions.directions[direction]) }]
              : [],
          ),
      })),
    ),
  report: (circle, t) =>
    filled(
      FUNCTIONS.flatMap((one) => [
        {
          heading: t.views.functions.comesFrom(t.facts.functions[one]),
          lines: saidBy(circle, one, 'toClient'),
        },
        {
          heading: t.views.functions.goesTo(t.facts.functions[one]),
          lines: saidBy(circle, one, 'fromClient'),
        },
      ]),
    ),
} as const satisfies Instrument;

/** What the worker thinks is marked in the list of the report, and must not stand here as if the client said it (R16). */
function saidBy(circle: Circle, what: NetworkFunction, direction: Direction): GroupLine[] {
  return peopleWith(circle, what, direction)
    .filter((one) => one[direction]?.by !== 'worker')
    .map(labelOnly);
}

/** Who is this for the client, or for whom the client is this; professionals and volunteers last. */
export function peopleWith(
  circle: Circle,
  what: NetworkFunction,
  direction: Direction,
): readonly CirclePerson[] {
  return inOrder(circle).filter((person) => person[direction]?.functions?.includes(what));
}

/** As in the rows: professionals and volunteers after the others. */
function inOrder(circle: Circle): readonly CirclePerson[] {
  const { own, passersBy } = apart(circle);
  return [...own, ...passersBy];
}

function directionOf(person: CirclePerson, what: NetworkFunction): Direction | 'both' | undefined {
  const to = person.toClient?.functions?.includes(what);
  const from = person.fromClient?.functions?.includes(what);
  if (to && from) return 'both';
  return to ? 'toClient' : from ? 'fromClient' : undefined;
}

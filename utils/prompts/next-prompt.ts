import type { Moment, Prompt, PromptName } from './prompt';

/** What a team has chosen among the rules. */
export interface PromptChoice {
  readonly names: readonly PromptName[];
  readonly olderThanMonths: number;
}

/** Stand-in: the first prompt that fits. */
export function nextPrompt(moment: Moment, choice: PromptChoice): Prompt | undefined {
  const why = {
    nl: 'Wie er om iemand heen staat, komt zelden vanzelf ter sprake.',
    en: 'People around somebody seldom come up by themselves.',
  };
  const all: Prompt[] = [
    {
      id: 'nothingAsked',
      name: 'nothingAsked',
      line: {
        u: 'Wie ziet of spreekt u in een gewone week?',
        je: 'Wie zie of spreek je in een gewone week?',
        en: 'Whom do you see or speak in an ordinary week?',
      },
      why,
    },
    ...(moment.text?.mentions ?? []).map(({ words }): Prompt => ({
      id: `meaning:${words}`,
      name: 'meaning',
      line: {
        u: `U noemt ${words}. Wat betekenen jullie voor elkaar?`,
        je: `Je noemt ${words}. Wat betekenen jullie voor elkaar?`,
        en: `You mention ${words}. What do you mean to each other?`,
      },
      why,
    })),
    {
      id: 'oneDirection',
      name: 'oneDirection',
      line: {
        u: 'En voor wie betekent u zelf iets?',
        je: 'En voor wie beteken je zelf iets?',
        en: 'And for whom do you matter?',
      },
      why,
    },
  ];
  return all.find(({ id, name }) => choice.names.includes(name) && !(id in moment.shown));
}

import type { Vocabulary } from '../language/client-word';
import type { Spoken, Texts } from '../model/question';

/** Said first: telling is free, it goes to the dossier, reading along is fine (SEEDS W-82, W-86; DOMAIN R19). */
export const OPENING: Spoken = {
  je: 'Ik ben benieuwd naar de mensen in je leven. Je kiest zelf wat je vertelt. Wat ik opschrijf, komt in je dossier. Je mag meelezen.',
  u: 'Ik ben benieuwd naar de mensen in uw leven. U kiest zelf wat u vertelt. Wat ik opschrijf, komt in uw dossier. U mag meelezen.',
  en: 'I would like to hear about the people in your life; you choose what to tell. What I write goes into your file; you may read along.',
};

/**
 * For the worker's eyes: Kring asks nothing about safety and replaces no assessment of it (SEEDS W-29; DOMAIN R37). What
 * holds then differs by country (DOMAIN 5.2).
 */
export const WORKER_LINE: Readonly<Record<Vocabulary['region'], Texts>> = {
  nl: {
    nl: 'Voor jou als hulpverlener: Kring is geen veiligheidsonderzoek. Bij zorgen geldt de meldcode.',
    en: 'For you as a worker: Kring is not a safety assessment. Are you worried? Follow the meldcode.',
  },
  vl: {
    nl: 'Voor jou als hulpverlener: Kring is geen veiligheidsonderzoek. Bij zorgen geldt het stappenplan van je organisatie.',
    en: 'For you as a worker: Kring is not a safety assessment. Are you worried? Follow the protocol of your organisation.',
  },
};

/** Said after "nobody": the answer stands, looking back is offered once, and leaving it is as good (SEEDS W-19, W-20). */
export const NOBODY: Spoken = {
  je: 'Fijn dat je het zegt. Zo schrijf ik het op. Zullen we samen zoeken of even terugkijken naar vroeger, of laten we het zo?',
  u: 'Fijn dat u het zegt. Zo schrijf ik het op. Zullen we samen zoeken of even terugkijken naar vroeger, of laten we het zo?',
  en: 'Good that you say so. I will write it down like that. Shall we search together, or look back for a moment, or leave it here?',
};

/**
 * Asks whom the client knows through the person with this label (snowball, SEEDS Q-E09). The label stands after
 * a colon as it was said ("zus", "buurman van 12"): no program can know whether "je" or "de" belongs before it.
 */
export const SNOWBALL = (label: string): Spoken => ({
  je: `Je noemde: ${label}. Wie ken je daardoor nog meer?`,
  u: `U noemde: ${label}. Wie kent u daardoor nog meer?`,
  en: `You named: ${label}. Who else do you know through them?`,
});

/** Asks how close somebody feels, in the client's own sense: that is not how useful or how often (SEEDS N:208, I-07). */
export const HOW_CLOSE = (label: string): Spoken => ({
  je: `Hoe dichtbij voelt dat voor jou: ${label}?`,
  u: `Hoe dichtbij voelt dat voor u: ${label}?`,
  en: `How close does that feel to you: ${label}?`,
});

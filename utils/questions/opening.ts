import type { Spoken, Texts } from '../model/question';

/** Said first: telling is free, it goes to the dossier, reading along is fine (SEEDS W-82, W-86; DOMAIN R19). */
export const OPENING: Spoken = {
  je: 'Ik ben benieuwd naar de mensen in je leven, en je kiest zelf wat je vertelt. Wat ik opschrijf, komt in je dossier; je mag meelezen.',
  u: 'Ik ben benieuwd naar de mensen in uw leven, en u kiest zelf wat u vertelt. Wat ik opschrijf, komt in uw dossier; u mag meelezen.',
  en: 'I would like to hear about the people in your life; you choose what to tell. What I write goes into your file; you may read along.',
};

/** For the worker's eyes: Kring asks nothing about safety and replaces no assessment of it (SEEDS W-29; DOMAIN R37). */
export const WORKER_LINE: Texts = {
  nl: 'Dit gesprek is geen veiligheidsonderzoek. Maak je je zorgen? Volg dan de meldcode (Nederland) of het stappenplan van je organisatie (Vlaanderen).',
  en: 'This talk is not a safety assessment. Are you worried? Follow the meldcode (Netherlands) or the protocol of your organisation (Flanders).',
};

/** Said after "nobody": the answer stands, looking back is offered once, and leaving it is as good (SEEDS W-19, W-20). */
export const NOBODY: Spoken = {
  je: 'Dank je dat je dat zegt. Zo schrijf ik het op. Wil je samen even terugkijken naar vroeger, of laten we het zo?',
  u: 'Dank u dat u dat zegt. Zo schrijf ik het op. Wilt u samen even terugkijken naar vroeger, of laten we het zo?',
  en: 'Thank you for saying that. I will write it down like that. Shall we look back together for a moment, or leave it here?',
};

/**
 * Asks whom the client knows through the person with this label (snowball, SEEDS Q-E09). The label stands as it was said
 * ("zus", "buurman van 12"); the worker puts "je" or "de" before it, which no program can know.
 */
export const SNOWBALL = (label: string): Spoken => ({
  je: `Wie ken je via ${label}?`,
  u: `Wie kent u via ${label}?`,
  en: `Who do you know through ${label}?`,
});

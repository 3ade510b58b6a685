import type { Spoken, Texts } from '../model/question';

/** What the client may read or take home about these notes: plain, at most 80 words (DOMAIN R32, R19, R14). */
export const CLIENT_TEXT: { readonly title: Texts; readonly body: Spoken } = {
  title: { nl: 'Wat ik nu opschrijf', en: 'What I am writing down' },
  body: {
    je: 'We praten over de mensen in je leven. Jij kiest wat je vertelt. Je mag altijd stoppen. Ik schrijf op wat je zegt, in je eigen woorden. Je mag meelezen en zeggen wat niet klopt. Ik schrijf niet op wat er met een ander aan de hand is. Noem je iemand? Dan betekent dat niet dat ik contact zoek. Wat ik opschrijf, gaat naar je dossier, of ik gooi het weg. Vraag mij gerust wie je dossier mag lezen.',
    u: 'We praten over de mensen in uw leven. U kiest wat u vertelt. U mag altijd stoppen. Ik schrijf op wat u zegt, in uw eigen woorden. U mag meelezen en zeggen wat niet klopt. Ik schrijf niet op wat er met een ander aan de hand is. Noemt u iemand? Dan betekent dat niet dat ik contact zoek. Wat ik opschrijf, gaat naar uw dossier, of ik gooi het weg. Vraag mij gerust wie uw dossier mag lezen.',
    en: 'We talk about the people in your life. You choose what to tell. You may stop at any time. I write down what you say, in your own words. You may read along and say what is not right. I do not write down somebody else’s troubles. Naming somebody does not mean that I contact them. What I write goes into your file, or I throw it away. Ask me who may read your file.',
  },
};

import type { Spoken, Texts } from '../model/question';

/** What the client may read or take home about these notes: plain, at most 80 words (DOMAIN R32, R19, R14). */
export const CLIENT_TEXT: { readonly title: Texts; readonly body: Spoken } = {
  title: { nl: 'Wat ik nu opschrijf', en: 'What I am writing down' },
  body: {
    je: 'We praten over de mensen in je leven. Je kiest wat je vertelt en je mag altijd stoppen. Ik schrijf het op in jouw woorden. Wat ik zelf denk, zet ik er apart bij. Je mag meelezen en zeggen wat niet klopt. Problemen van een ander schrijf ik niet op. Noem je iemand? Dan zoek ik niet zomaar contact. Wat ik opschrijf, gaat naar je dossier, of ik gooi het weg. Vraag mij gerust wie je dossier mag lezen.',
    u: 'We praten over de mensen in uw leven. U kiest wat u vertelt en u mag altijd stoppen. Ik schrijf het op in uw woorden. Wat ik zelf denk, zet ik er apart bij. U mag meelezen en zeggen wat niet klopt. Problemen van een ander schrijf ik niet op. Noemt u iemand? Dan zoek ik niet zomaar contact. Wat ik opschrijf, gaat naar uw dossier, of ik gooi het weg. Vraag mij gerust wie uw dossier mag lezen.',
    en: 'We talk about the people in your life. You choose what to tell. You may stop at any time. I write it down in your words. What I think myself I add separately. You may read along and say what is not right. I do not write down somebody else’s troubles. I do not just contact people whom you name. What I write goes into your file, or I throw it away. Ask me who may read your file.',
  },
};

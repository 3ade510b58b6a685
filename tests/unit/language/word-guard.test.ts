import { describe, expect, test } from 'vitest';
import { findLoadedWords } from '../../../utils/language/word-guard';

const found = (text: string): string[] => findLoadedWords(text).map((hit) => hit.found);

describe('findLoadedWords', () => {
  test.each([
    'Zet het netwerk in.',
    'zet je familie in voor de zorg',
    'Zet de buren in, ook al is het even',
    'het netwerk inzetten',
    'Het sociale netwerk kan worden ingezet.',
    'De inzet van familie is gewenst.',
    'inzetten van mensen om de cliënt heen',
    'Betrek de familie.',
    'familie erbij betrekken',
    'De buren worden betrokken bij het plan.',
    'mensen om je heen betrekken',
    'Gebruik je netwerk!',
    'het gebruiken van de omgeving',
    'je netwerk beter benutten',
    'Benut de mensen om je heen.',
    'familie inschakelen',
    'Schakel de buurvrouw in.',
    'activeren van het netwerk',
    'het netwerk\nactiveren',
    'het netwerk gebruiken',
    'Wie kun je inschakelen?',
    'Wie kan er worden ingezet?',
    'Wie kan jou helpen?',
    'wie kan u hierbij helpen',
    'Wie kan er helpen?',
    'Wie kan helpen?',
    'Vraag wie jou kan helpen.',
    'Wie zou de cliënt daarbij kunnen steunen?',
    'Wie zou je kunnen ondersteunen?',
    'Wie kan die taak overnemen?',
    'Wie is uw mantelzorger?',
    'Heeft u een netwerk?',
    'Heb je geen familie?',
    'Wat is uw probleem?',
    'zelfredzaamheid',
    'Zij is niet zelfredzaam.',
    'een hulpbehoevende man',
    'onvoldoende gemotiveerd',
    'niet leerbaar',
    'geen netwerk',
    'een beperkt sociaal netwerk',
    'Nog niemand toegevoegd',
    'sociaal isolement',
    'We brengen de mensen in kaart.',
    'in kaart gebracht',
    'hulpbronnen',
    'Hoe inzetbaar zijn zij?',
    'jouw netwerk',
    'op eigen kracht',
    'het cliëntsysteem',
    'de draagkracht',
  ])('names %j', (text) => {
    expect(found(text)).toHaveLength(1);
    expect(findLoadedWords(text)[0]?.instead).not.toBe('');
  });

  test.each([
    'Gebruik de pijltjes om een mens te kiezen.',
    'Zet in dossier',
    'Zet de tekst in het dossier.',
    'Zet de mensen in de kring.',
    'Zet de mensen in volgorde.',
    'Mensen gebruiken Kring naast hun dossier.',
    'Voor mensen die Kring gebruiken.',
    'Een lijst die mensen kunnen gebruiken.',
    'Mensen die zich inzetten voor de buurt.',
    'Gebruik de lijst met mensen.',
    'Gebruik van de familieapp',
    'Zij zijn al betrokken.',
    'Wie ziet of spreekt u in een gewone week?',
    'Wie helpt u wel eens? En wie helpt u zelf?',
    'Wie is belangrijk voor jou, en voor wie ben jij belangrijk?',
    'Wie kun je helpen?',
    'Wie kan jij helpen?',
    'Wie zou u willen helpen?',
    'Hoe gebruiken mensen Kring?',
    'Wie zich wil inzetten, is welkom.',
    'Met wie zou je willen praten?',
    'Een adres op het netwerk van de organisatie.',
    'Kring stuurt niets over het netwerk.',
    'Een Eigen Kracht-conferentie',
    'De kaart van de buurt',
    'Zet Kring uit voor deze site.',
    'Met betrekking tot de familie is niets gezegd.',
    'Schakel over naar een ander gesprek en kijk wie er in de kring staan.',
    'Niemand, zegt de cliënt.',
    '',
  ])('lets %j pass', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('gives all, in the order of the text, without overlap', () => {
    expect(found('Wie kan jou helpen? Zet het netwerk in. Zij is zelfredzaam.')).toEqual([
      'Wie kan jou helpen',
      'Zet het netwerk in',
      'zelfredzaam',
    ]);
  });

  test('its own proposals pass', () => {
    const all = findLoadedWords(
      'zelfredzaam, geen netwerk, in kaart brengen, draagkracht, hulpbron, familie inzetten',
    );
    expect(all).toHaveLength(6);
    for (const { instead } of all) expect(found(instead)).toEqual([]);
  });

  test('stays quick with a long text', () => {
    const before = performance.now();
    findLoadedWords('het netwerk van de mensen om je heen wie kan wie '.repeat(400));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

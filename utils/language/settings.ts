import type { Kind } from '../model/draft';

/** Places and settings, by the kind of the people one knows from there; '' does not tell. */
const SETTING_LISTS: readonly (readonly [Kind | '', string])[] = [
  [
    'buurt',
    `straat hoek overkant buurt wijk dorp stad flat portiek trap lift galerij etage verdieping beneden boven links rechts
    hiernaast ernaast winkel supermarkt super markt kassa bakkerij slagerij cafe kroeg frituur snackbar kapsalon terras park
    plein speeltuin bushalte bus tram trein metro station tuin volkstuin moestuin hondenveldje bibliotheek bieb buurthuis
    buurtcentrum buurtkamer dorpshuis inloop inloophuis huiskamer wijkcentrum dienstencentrum kringloop kringloopwinkel
    voedselbank wasserette jumbo aldi lidl colruyt delhaize action hema`,
  ],
  [
    'werk',
    `werk kantoor fabriek bedrijf magazijn loods bouw zaak afdeling stage dagbesteding maatwerkbedrijf werkplaats
    zorgboerderij baan`,
  ],
  [
    'vereniging',
    `voetbal tennis hockey judo karate boksen kickboksen zwemmen zwembad sport sportschool sporthal fitness yoga dans dansen
    dansles ballet zumba turnen atletiek hardlopen wandelen fietsen wielrennen volleybal basketbal korfbal handbal badminton
    darts biljart biljarten schaken dammen bridge kaarten klaverjassen bingo toneel theater zang zingen muziek gitaar piano
    scouting ksa jeugdbeweging jeugdhuis carnaval vissen duiven hobby handwerken breien schilderen knutselen koken
    zonnebloem okra samana ferm kwb natuurpunt`,
  ],
  ['geloof', 'kerk moskee synagoge tempel parochie kathedraal kapel klooster bijbelstudie koranles gebed'],
  [
    'school',
    `school klas creche kdv peuterspeelzaal kinderopvang opvang bso schoolplein schoolpoort poort speelplaats universiteit
    hogeschool campus college opleiding cursus les taalles inburgering roc mbo hbo vmbo havo vwo studie wiskunde nederlands
    frans engels gym rekenen`,
  ],
  [
    'online',
    `internet online facebook whatsapp instagram discord snapchat tiktok game games gamen fortnite minecraft roblox forum
    chat youtube twitch`,
  ],
  [
    'formeel',
    `wijkteam buurtteam zorgteam jeugdzorg jeugdhulp gemeente ocmw caw clb vdab uwv ggz ggd cgg vaph wmo politie rechtbank
    reclassering bewindvoering schuldhulp schuldhulpverlening consultatiebureau mutualiteit ziekenfonds`,
  ],
  [
    '',
    `thuis huis buiten buitenland vakantie camping ziekenhuis kliniek polikliniek praktijk apotheek verpleeghuis
    verzorgingshuis woonzorgcentrum wzc rusthuis revalidatie instelling azc leger`,
  ],
];

export const SETTINGS: ReadonlyMap<string, Kind | ''> = new Map(
  SETTING_LISTS.flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** Settings by their last part: "Kerkstraat", "basisschool". */
const SETTING_ENDS: readonly (readonly [RegExp, Kind])[] = [
  [/..(?:straat|laan|plein|kade|winkel|centrum|zaal|markt)$/, 'buurt'],
  [/..school$/, 'school'],
  [/..(?:kerk|moskee)$/, 'geloof'],
];

/** The kind of the people one knows from this place (a folded word); '' where it does not tell, absent where it is no place. */
export function settingOf(key: string): Kind | '' | undefined {
  return SETTINGS.get(key) ?? SETTING_ENDS.find(([end]) => end.test(key))?.[1];
}

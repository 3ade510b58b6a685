import type { Found } from './mention-kind';
import { BIT } from './running-words';
import { after, closes, has, keyAt, near, opens } from './sentence';
import type { Sentence } from './sentence';

const DENIED = /^(?:geen|nooit|niet|zonder|nergens|noch)$/;
const SIGNS =
  /^(?:sprake|aanwijzing|aanwijzingen|tekenen|signalen|vermoeden|vermoedens|vorm|vormen|enkele|fysiek|fysieke|huiselijk|seksueel|verbale|verbaal|lichamelijk|meer|ooit|van|voor|op|enig|echt|zelf|door|haar|hem)$/;
/** "Het contactverbod is opgeheven". */
const ENDED = /^(?:opgeheven|ingetrokken|verlopen|afgelopen|vervallen|voorbij|beeindigd)$/;
const LOSS =
  /^(?:ontruiming|uithuiszetting|afsluiting|boete|faillissement|ontslag|uitval|overbelasting|dakloosheid|schorsing|decubitus|delier|terugval|crisis|uitputting|burn-out|schulden)$/;
/** "dreigt te vallen", "dreigt zijn baan te verliezen". */
const HAPPENS =
  /^(?:vallen|verliezen|raken|ontsporen|uitvallen|vastlopen|bezwijken|mislukken|verwateren|ontstaan|stranden|vereenzamen|instorten|decompenseren)$/;
const SCREEN = /^(?:film|films|tv|televisie|nieuws|journaal|serie|game|games|krant|boek|verhaal|spel)$/;
const HIM = /^(?:hem|haar|hen|hun|mij|me|ze|hij|zij|ie|cliente?|client|mevrouw|mw|meneer|dhr|elkaar|ons)$/;
const FREE = /^(?:los|in)$/;
const BETWEEN = BIT.whose | BIT.article | BIT.adjective | BIT.number;

/** Whether this word, with what stands around it, speaks of violence, a threat, a ban, stalking or fear of somebody. */
export function harmAt(s: Sentence, found: readonly Found[], at: number): boolean {
  const sure = has(s, at, BIT.barred);
  if (sure ? innocent(s, at) : !alarming(s, found, at)) return false;
  return !isDenied(s, at);
}

function isDenied(s: Sentence, at: number): boolean {
  // "voelt zich niet veilig", "mag niet", "durft niet" say it by their denial.
  if (!has(s, at, BIT.barred) && !/^(?:bang|angst|angstig|fysiek|klap|aangifte)$/.test(keyAt(s, at)))
    return false;
  for (let here = at - 1; here >= Math.max(s.from, at - 5); here--) {
    if (opens(s, here + 1)) break;
    const key = keyAt(s, here);
    // "niet alleen geslagen" says more, no less.
    if (DENIED.test(key)) return keyAt(s, here + 1) !== 'alleen' && keyAt(s, here + 1) !== 'langer';
    if (!SIGNS.test(key)) break;
  }
  return (
    /verbod$|ontzegging$|bevel$|maatregel$/.test(keyAt(s, at)) &&
    near(s, at, 6, ENDED) &&
    !near(s, at, 6, /^(?:niet|nog|bijna|binnenkort)$/)
  );
}

/** Words of harm in a sense that harms nobody. */
function innocent(s: Sentence, at: number): boolean {
  const key = keyAt(s, at);
  const next = after(s, at);
  if (/^(?:slaat|slaan|sloeg|sloegen|geslagen)$/.test(key)) {
    if (/^(?:zon|regen|wind|klok|hart|motor|bliksem|schrik|medicatie)$/.test(keyAt(s, at - 1))) return true;
    if (/^(?:over|aan|alarm|af|om|dicht|door|acht|toe|nergens)$/.test(next) && !near(s, at, 4, FREE))
      return true;
    if (next === 'op' && !has(s, at + 2, BETWEEN) && !HIM.test(keyAt(s, at + 2))) return true;
    if (/^(?:alarm|acht|gade|lek|hol|vlucht|munt|handen)$/.test(keyAt(s, at - 1))) return true;
    if (/^(?:arm|armen)$/.test(keyAt(s, at + 1)) || /^(?:arm|armen)$/.test(keyAt(s, at + 2))) return true;
    for (let here = at + 1; here < s.to && here < at + 7; here++)
      if (closes(s, here) || here === s.to - 1) return /^(?:over|aan|dicht|door|af)$/.test(keyAt(s, here));
    return false;
  }
  if (/dreig/.test(key) && !/^bedreig/.test(key))
    return near(s, at, 6, LOSS) || (near(s, at, 9, HAPPENS) && near(s, at, 9, /^te$/));
  if (/^misbruik/.test(key))
    return near(
      s,
      at,
      3,
      /^(?:alcohol|drugs|middelen|medicatie|medicijnen|cannabis|lachgas|cocaine|drank|pijnstillers)$/,
    );
  if (/trap/.test(key) || /schop/.test(key))
    return near(s, at, 7, /^(?:fiets|hometrainer|pedalen|bal|kilometer|km|ver|voetbal|lol|rem)$/);
  if (/duw/.test(key))
    return near(
      s,
      at,
      6,
      /^(?:rolstoel|rolwagen|kar|karretje|buggy|wandelwagen|rollator|kinderwagen|fiets|bed|deur|knop)$/,
    );
  if (/^agress/.test(key)) return /^(?:tumor|kanker|vorm|behandeling|ziekte|lymfoom|groei)$/.test(next);
  if (/^(?:gestoken|gebeten|geknepen)$/.test(key))
    return near(s, at, 5, /^(?:energie|tijd|wesp|bij|mug|hond|kat|teek|geld|moeite|brand|hand|insect|luis)$/);
  if (key === 'opgesloten') return near(s, at, 4, /^(?:voelt|voelde|gevoel)$/);
  if (/geweld|moord|agress|gevochten|steek/.test(key)) return near(s, at, 3, SCREEN);
  return /^dreigend/.test(key) && LOSS.test(next);
}

/** Words that only with others speak of harm. */
function alarming(s: Sentence, found: readonly Found[], at: number): boolean {
  const key = keyAt(s, at);
  switch (key) {
    case 'bang':
    case 'bange':
    case 'bangig':
    case 'angst':
    case 'angsten':
    case 'angstig':
    case 'vrees':
    case 'vreest':
    case 'vreesde':
    case 'vrezen':
    case 'schrik':
    case 'schrikt':
      return fears(s, found, at);
    case 'onveilig':
    case 'onveilige':
    case 'onveiligheid':
      return !near(
        s,
        at,
        2,
        /^(?:gehecht|gehechte|hechting|hechtings.*|lopen|loopt|transfer|rolstoel|gebruik)$/,
      );
    case 'veilig':
      return (
        /^(?:niet|nooit|nergens)$/.test(
          keyAt(s, /^(?:meer|echt|langer|altijd|zo|helemaal)$/.test(keyAt(s, at - 1)) ? at - 2 : at - 1),
        ) && near(s, at, 8, /^(?:voelt|voel|voelen|voelde|thuis|bij|is|was)$/)
      );
    case 'mag':
    case 'mogen':
    case 'mocht':
    case 'mochten':
      return mayNot(s, at);
    case 'buurt':
      return (
        near(s, at, 4, /^(?:niet|verboden)$/) &&
        near(s, at, 10, /^(?:komen|kom|komt|begeven|mag|mogen|blijven)$/)
      );
    case 'durft':
    case 'durf':
    case 'durfde':
    case 'durven':
      return daresNot(s, found, at);
    case 'keel':
      return (
        near(s, at, 4, /^(?:bij|naar)$/) &&
        near(s, at, 7, /^(?:gre+p|grijpt|grijpen|gegrepen|pakt|pakte|gepakt|vast|gevlogen|vliegt|gehouden)$/)
      );
    case 'adem':
      return near(s, at, 5, /^(?:ontnomen|dichtgeknepen)$/);
    case 'elkaar':
      return (
        (keyAt(s, at - 1) === 'in' &&
          near(
            s,
            at,
            6,
            /^(?:duik|duikt|duiken|dook|krimp|krimpt|kruipt|kruip|kromp|getrapt|timmert|getimmerd|gebeukt|beukt|mep|sla|ram|ramt|gerost)$/,
          )) ||
        (keyAt(s, at - 1) === 'door' && near(s, at, 3, /^(?:geschud|schudt|schudde)$/))
      );
    case 'lastig':
      return near(s, at, 5, /^(?:valt|vallen|viel|vielen|gevallen|val)$/);
    case 'kapot':
      return near(s, at, 6, /^(?:maak|maken|gemaakt|ga)$/) && (near(s, at, 5, HIM) || close(found, at, 4));
    case 'dood':
      return (
        near(s, at, 5, /^(?:maak|maken|schiet|steek|sla|wenst|wens|trap)$/) &&
        !near(s, at, 3, /^(?:zichzelf|mezelf|hond|plant)$/)
      );
    case 'aandoen':
    case 'aangedaan':
    case 'aandoet':
      return near(s, at, 4, /^(?:iets|wat|dingen|ergs|kwaad)$/);
    case 'volgt':
    case 'volgde':
      return near(s, at, 3, HIM) && near(s, at, 6, /^(?:overal|stiekem|straat|steeds|huis)$/);
    case 'klap':
    case 'klappen':
    case 'tik':
    case 'tikken':
    case 'klop':
    case 'slagen':
    case 'rammel':
      return (
        !near(s, at, 4, /^(?:molen|neus|schouder)$/) &&
        near(
          s,
          at,
          7,
          /^(?:krijgt|kreeg|gekregen|krijgen|kregen|geeft|gaf|gegeven|geven|gaven|deelt|deelde|uitgedeeld|verkoopt|verkocht)$/,
        )
      );
    case 'pak':
      return after(s, at) === 'slaag' || after(s, at) === 'rammel';
    case 'mes':
    case 'messen':
      return (
        near(
          s,
          at,
          7,
          /^(?:trok|trekt|getrokken|zwaait|zwaaide|gezwaaid|achterna|keel|stak|steekt|steken|af|hield|gepakt|zette|bedreig.*)$/,
        ) && !near(s, at, 3, /^(?:vork|aardappel|aardappels|brood)$/)
      );
    case 'gooit':
    case 'gooide':
    case 'gegooid':
    case 'gooien':
    case 'smijt':
      if (
        after(s, at) === 'met' &&
        near(s, at, 4, /^(?:spullen|borden|servies|dingen|meubels|stoel|stoelen|bord|glas|glazen)$/)
      )
        return true;
      return near(s, at, 6, /^naar$/) && (near(s, at, 6, HIM) || close(found, at, 6));
    case 'grond':
      return (
        near(s, at, 3, /^(?:gewerkt|geduwd|gegooid|gesmeten|werkte|werkt)$/) &&
        near(s, at, 2, /^(?:tegen|op)$/)
      );
    case 'knijpt':
    case 'knijpen':
    case 'kneep':
      return !near(s, at, 4, /^(?:hand|handen|remmen|puistje|oogje|ogen|neus)$/);
    case 'pijn':
      return (
        near(s, at, 2, /^(?:gedaan|doet|deed|doen)$/) &&
        (/^(?:hem|mij|me|hen|elkaar)$/.test(keyAt(s, at - 1)) ||
          (keyAt(s, at - 1) === 'haar' && near(s, at, 4, /^(?:heeft|gedaan)$/)) ||
          found.some((one) => one.last === at - 1 && has(s, one.at - 1, BIT.whose | BIT.verb)))
      );
    case 'laat':
    case 'liet':
    case 'laten':
      return (
        HIM.test(keyAt(s, at + 1)) &&
        keyAt(s, at + 2) === 'niet' &&
        near(s, at + 2, 5, /^(?:buiten|weg|bellen|spreken)$/)
      );
    case 'ineen':
      return near(s, at, 6, /^(?:krimpt|kromp|krimp|krimpen|duikt|dook)$/);
    case 'zat':
    case 'zit':
      return (
        after(s, at) === 'aan' &&
        /^(?:hem|mij|me|haar)$/.test(keyAt(s, at + 2)) &&
        (closes(s, at + 2) || /^(?:toen|als|terwijl|met)$/.test(keyAt(s, at + 3)))
      );
    case 'omgang':
    case 'ontzegd':
      return (
        near(s, at, 5, /^(?:ontzegd|verboden)$/) ||
        (key === 'ontzegd' && near(s, at, 7, /^(?:omgang|contact|gezag|toegang)$/))
      );
    case 'slachtoffer':
      return after(s, at) === 'van' && found.some((one) => one.at > at && one.at <= at + 4);
    case 'lijf':
      return keyAt(s, at - 1) === 'te' && near(s, at, 5, /^(?:gaan|gaat|ging|gegaan)$/);
    case 'plek':
    case 'plekken':
      return (
        /^blauwe?$/.test(keyAt(s, at - 1)) &&
        found.some((one) => one.at > at && /^(?:door|van)$/.test(keyAt(s, one.at - 2)))
      );
    case 'afpakt':
    case 'afgepakt':
    case 'afpakken':
      return near(s, at, 5, /^(?:geld|pinpas|pas|paspoort|bankpas|portemonnee|rijbewijs)$/);
    case 'gedwongen':
      return near(s, at, 5, /^(?:seks|huwelijk|prostitutie|trouwen|abortus)$/);
    case 'verbod':
    case 'verboden':
      return near(
        s,
        at,
        7,
        /^(?:contact|straat|huis|gebied|buurt|omgang|komen|bezoek|zien|rechter|benaderen|politie)$/,
      );
    case 'toegang':
      return near(s, at, 4, /^(?:ontzegd|geweigerd|verboden)$/);
    case 'gevlucht':
    case 'vlucht':
    case 'vluchtte':
      return close(found, at, 4) && near(s, at, 3, /^(?:voor|van)$/);
    case 'fysiek':
    case 'fysieke':
      return (
        /^(?:werd|wordt|worden|geworden|ruzie|ruzies|conflict|conflicten|naar|tegen|tegenover|incident|confrontatie|uitgehaald|belaagd)$/.test(
          after(s, at),
        ) || /^(?:werd|wordt)$/.test(keyAt(s, at - 1))
      );
    case 'achterna':
      return near(s, at, 6, /^(?:zit|zat|komt|kwam|gezeten|rijdt|reed|loopt|liep)$/);
    case 'aangifte':
      return (
        near(s, at, 6, /^(?:tegen|jegens|gedaan|doen|deed|doet)$/) &&
        !near(
          s,
          at,
          4,
          /^(?:belasting|inkomstenbelasting|inkomsten|diefstal|inbraak|geboorte|overlijden|fraude|oplichting|verlies|vermissing)$/,
        )
      );
    case 'handjes':
    case 'handen':
      return /^losse$/.test(keyAt(s, at - 1)) || (near(s, at, 3, /^thuis$/) && near(s, at, 3, /^niet$/));
    case 'haren':
      return near(s, at, 4, /^(?:getrokken|trok|trekt|gesleurd|sleurde)$/);
    case 'geheim':
      return /^(?:adres|verblijf|adr)$/.test(after(s, at));
    case 'vrouwenopvang':
    case 'blijf-van-mijn-lijf':
    case 'blijf-van-mijn-lijfhuis':
      return true;
    default:
      return false;
  }
}

/** "bang voor haar broer", "schrik van papa", "bang als vader gedronken heeft", "hij maakt haar bang". */
function fears(s: Sentence, found: readonly Found[], at: number): boolean {
  let here = at + 1;
  while (
    here < at + 4 &&
    /^(?:geworden|gemaakt|is|was|meer|heel|zijn|om)$/.test(keyAt(s, here)) &&
    !/^(?:voor|van)$/.test(keyAt(s, here))
  )
    here++;
  const link = keyAt(s, here);
  if (/^(?:voor|van)$/.test(link)) {
    if (/^(?:hem|hen|ze|die|deze|iemand)$/.test(keyAt(s, here + 1))) return true;
    if (keyAt(s, here + 1) === 'haar' && (closes(s, here + 1) || !has(s, here + 2, BIT.adjective)))
      return true;
    return (
      found.some((one) => one.at > here && one.at - here <= 4 && onlyBetween(s, here + 1, one.at)) ||
      (link === 'voor' &&
        /^(?:wraak|represailles|escalatie|ruzie|ruzies|zijn|haar)$/.test(keyAt(s, here + 1)) &&
        near(
          s,
          here,
          6,
          /^(?:leven|veiligheid|wraak|represailles|reactie|woede|woedeaanvallen|driftbuien|boosheid|escalatie)$/,
        ))
    );
  }
  if (/^(?:als|wanneer|zodra|sinds|omdat|want)$/.test(link))
    return (
      found.some((one) => one.at > here && one.at - here <= 4) ||
      (/^(?:als|wanneer|zodra)$/.test(link) && /^(?:hij|ze|zij)$/.test(keyAt(s, here + 1)))
    );
  if (link === 'dat')
    return (
      found.some((one) => one.at > here && one.at - here <= 4) &&
      near(
        s,
        here,
        14,
        /^(?:vindt|opzoekt|opwacht|terugkomt|meeneemt|langskomt|wraak|iets|komt|boos|vrijkomt|gaat)$/,
      )
    );
  // "ze maakt haar zus bang", "moeder is bang" where nothing more is said.
  return (
    near(s, at, 6, /^(?:maakt|maakte|gemaakt|maken)$/) || (/^doods/.test(keyAt(s, at)) && found.length > 0)
  );
}

/** "mag niet bij haar in de buurt komen", "mag geen contact opnemen", "mocht zijn kinderen niet zien". */
function mayNot(s: Sentence, at: number): boolean {
  const far = 14;
  let denied = -1;
  for (let here = at + 1; here < Math.min(s.to, at + far); here++)
    if (/^(?:niet|geen|nooit|pas)$/.test(keyAt(s, here))) {
      denied = here;
      break;
    }
  if (denied < 0) return false;
  for (let here = at + 1; here < Math.min(s.to, denied + 9); here++)
    if (
      /^(?:contact|buurt|nabijheid|zien|benaderen|opzoeken|contacteren|omgang|bezoeken|binnen|appen|woning|straat|erf|afdeling|terrein|locatie|vloer|langskomen|binnenkomen|schoolplein|naderen|toenadering)$/.test(
        keyAt(s, here),
      )
    )
      return !/^(?:autorijden|verlaten)$/.test(keyAt(s, here + 1));
  return false;
}

/** "durft niet naar huis omdat haar broer", "durft niet weg bij haar man". */
function daresNot(s: Sentence, found: readonly Found[], at: number): boolean {
  if (!near(s, at, 6, /^(?:niet|geen|niets|nergens|nooit)$/)) return false;
  return found.some((one) => {
    for (let here = one.at - 1; here >= Math.max(s.from, one.at - 4); here--) {
      if (/^(?:omdat|vanwege|door|zolang|want|uit|voor|wegens)$/.test(keyAt(s, here))) return true;
      if (!has(s, here, BETWEEN)) return false;
    }
    return /^ex/.test(one.known.base);
  });
}

function onlyBetween(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!has(s, at, BETWEEN)) return false;
  return true;
}

function close(found: readonly Found[], at: number, far: number): boolean {
  return found.some((one) => Math.min(Math.abs(one.at - at), Math.abs(one.last - at)) <= far);
}

/** Somebody of the house whom it was done to: then who is called afterwards has no part in it. */
const STAFF =
  /^(?:personeel|verpleging|begeleiding|medewerkers?|medewerkster|collega|team|groepsleiding|zorg|zuster|zusters)$/;
/** Who stands in a clause of its own with one of these is beside it: "haar zus vangt haar op". */
const HELPS =
  /^(?:helpt|hielp|helpen|steunt|steunde|steun|ondersteunt|opgevangen|vangt|ving|opving|opvangt|logeert|logeren|verblijft|slaapt|woont|wonen|inwoont|terecht|gebeld|ingelicht|geinformeerd|aanwezig|weet|zorgt|zorgen|brengt|haalt|kookt|doet|past)$/;

/** Who of those found has no part in the harm at these words of the sentence. */
export function bystander(
  s: Sentence,
  found: readonly Found[],
  which: number,
  harms: readonly number[],
): boolean {
  const one = found[which];
  if (!one) return false;
  const [from, to] = clause(s, one.at);
  const inside = (at: number): boolean => at >= from && at < to;
  if (!harms.some(inside)) {
    let helps = false;
    for (let at = from; at < to; at++) helps ||= HELPS.test(keyAt(s, at));
    if (!helps) return false;
    return harms.every((at) => {
      const [first, end] = clause(s, at);
      for (let here = first; here < end; here++) if (STAFF.test(keyAt(s, here))) return true;
      return found.some((other) => other !== one && other.at >= first && other.at < end);
    });
  }
  // "Moeder vroeg een contactverbod aan tegen vader": she asked for it.
  return (
    harms.every((at) => one.last < at && /verbod|bevel/.test(keyAt(s, at))) &&
    near(s, one.last, 8, /^(?:vroeg|vraagt|aangevraagd|aanvraagt|verzocht|geeist|eist)$/) &&
    found.some((other) => other.at > (harms[0] ?? 0) && /^(?:tegen|voor)$/.test(keyAt(s, other.at - 1)))
  );
}

/** From and up to which word the clause goes in which this word stands. */
function clause(s: Sentence, at: number): [from: number, to: number] {
  let from = at;
  while (from > s.from && !begins(s, from)) from--;
  let to = at + 1;
  while (to < s.to && !begins(s, to)) to++;
  return [from, to];
}

function begins(s: Sentence, at: number): boolean {
  return opens(s, at) || has(s, at, BIT.turn) || (has(s, at, BIT.and) && HELPS.test(keyAt(s, at + 1)));
}

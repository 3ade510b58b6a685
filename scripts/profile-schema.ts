/** The JSON Schema of a profile, for whoever writes or checks one in an editor. The explanation is for readers: Dutch. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { LOCATOR, SPOT } from '../utils/profile/locator';
import { PROFILE } from '../utils/profile/schema';
import { BUILT_IN, SETTING_NAMES, type SettingName } from '../utils/profile/settings';

type Note = Pick<JsonSchema, 'description' | 'examples' | 'pattern' | 'anyOf'>;

const about = (description: string, rest: Note = {}): Note => ({ description, ...rest });

const PATTERN_HELP = 'Een sterretje staat voor wat dan ook. De rest moet precies kloppen.';

/** What is said of each part, by its place: `[]` is one of a list. */
const NOTES: Readonly<Record<string, Note>> = {
  kring: about('De versie van het profiel: altijd 1.'),
  name: about('Hoe het team dit profiel kent.', { examples: ['Wijkteam Zuid'] }),
  help: about('Wie helpt bij vragen over Kring.'),
  settings: about('Wat voor het hele team geldt. Wat hier niet staat, blijft zoals Kring begint.'),
  'settings.retentionHours': about('Zoveel uur bewaart Kring een gesprek, vanaf het eerste woord.'),
  'settings.lockMinutes': about(
    'Na zoveel minuten zonder toets of klik gaat Kring even dicht, tot iemand verdergaat.',
  ),
  'settings.atStart': about(
    'Na een nieuwe start van de browser: leeg beginnen (empty), vragen van wie een gesprek is (ask), of gewoon verdergaan (open).',
  ),
  'settings.storage': about(
    'Waar een gesprek staat: alleen in het geheugen (memory), op de schijf tot de browser sluit (session), of op de schijf, ook als de browser sluit (disk).',
  ),
  'settings.names': about('Voornamen opschrijven: ja (on) of nee (off).'),
  'settings.clipboard': about('Kopiëren: ja (on) of nee (off).'),
  'settings.printing': about('Printen: ja (on) of nee (off).'),
  'settings.picture': about('Een tekening meenemen, als bestand of naar het dossier: ja (on) of nee (off).'),
  'settings.liveReading': about(
    'Meelezen in een veld waarvoor dit profiel dat vraagt: ja (on) of nee (off).',
  ),
  'settings.language': about('De taal van Kring: Nederlands (nl) of Engels (en).'),
  'settings.address': about('De vragen zeggen u of je.'),
  'settings.region': about('Welk Nederlands: zoals in Nederland (nl) of zoals in Vlaanderen (vl).'),
  'settings.layout': about(
    'De vorm van het verslag: verhaal en lijst (both), alleen verhaal (story), alleen lijst (list) of kort (short).',
  ),
  'settings.blankLines': about('Witregels: ja (on), of nee (off) voor een dossier dat ze weghaalt.'),
  'settings.prompts': about('Seintjes: aan (on), stil (quiet) of uit (off).'),
  'settings.promptsPerTalk': about('Zoveel seintjes hoogstens in één gesprek.'),
  client: about('Het woord voor ‘cliënt’: een van deze woorden, of een eigen woord.'),
  'client.article': about('Het lidwoord van het eigen woord.'),
  'client.singular': about('Het eigen woord voor één mens.', { examples: ['deelnemer'] }),
  'client.plural': about('Hetzelfde woord voor meer mensen.', { examples: ['deelnemers'] }),
  hidden: about('Delen van Kring die het team weglaat.'),
  sets: about(
    'De vragensets, in volgorde. Staat dit er niet, dan zijn het alle vragensets van Kring. Bij meer dan acht vragen op één scherm lees je er gauw een paar over.',
  ),
  'sets[].id': about('De vaste sleutel: die van een vragenset van Kring, of een eigen.', {
    examples: ['who-else', 'buurt'],
  }),
  'sets[].title': about('De naam. Een vragenset van Kring heeft er al een.'),
  'sets[].questions': about(
    'De vragen, in volgorde: de sleutel van een vraag van Kring, of een vraag met eigen woorden. Staat dit er niet, dan zijn het alle vragen van de vragenset.',
  ),
  'sets[].questions[].id': about('De vaste sleutel: die van een vraag van Kring, of een eigen.'),
  'sets[].questions[].ask': about('Wat je hardop vraagt, liefst in hoogstens vijftien woorden.'),
  'sets[].questions[].ask.je': about('De zin met je. Staat er maar één zin, dan geldt die voor allebei.'),
  'sets[].questions[].ask.u': about('De zin met u. Staat er maar één zin, dan geldt die voor allebei.'),
  'sets[].questions[].why': about('Waarom je dit vraagt, voor de collega die de vraag stelt.'),
  'sets[].questions[].topic': about('Een paar woorden voor in het verslag.'),
  'sets[].questions[].answer': about('Het antwoord bestaat uit mensen (people) of uit woorden (words).'),
  prompts: about('Welke seintjes Kring kan geven, en wanneer een kring in het dossier oud is.'),
  'prompts.names': about(
    'Waarover een seintje kan gaan. Staat dit er niet, dan is het alles; de volgorde maakt niet uit.',
  ),
  'prompts.olderThanMonths': about(
    'Na zoveel maanden stelt Kring voor om de kring uit het dossier opnieuw te bekijken. Staat dit er niet, dan na 6 maanden.',
  ),
  sites: about('De dossiers waar Kring klaarstaat.'),
  'sites[].name': about('Hoe het team dit dossier noemt.'),
  'sites[].match': about(
    'Het adres, met een sterretje voor wat dan ook. Vooraan mag een sterretje alleen vóór een eigen naam. Een adres dat op elke site past, telt niet.',
    {
      pattern: '^https?://',
      examples: ['https://dossier.voorbeeld.nl/*', 'https://*.voorbeeld.nl/client/*'],
    },
  ),
  'sites[].record': about(
    'Waar op de pagina staat van wie het dossier is. Kring bewaart de plek, niet wat er staat.',
  ),
  'sites[].record.from': about(
    'In het adres (address), in de titel (title) of op één plek op de pagina (element).',
  ),
  'sites[].record.pattern': about(`{record} staat op de plek van het dossiernummer. ${PATTERN_HELP}`, {
    pattern: '\\{record\\}',
    examples: ['/client/{record}/*'],
  }),
  'sites[].record.find': about('De plek op de pagina.'),
  'sites[].record.frame': about(
    `Het adres van het deel van de pagina (frame) waarin die plek staat. ${PATTERN_HELP}`,
  ),
  'sites[].record.attribute': about(
    'Het kenmerk (attribuut) dat telt. Staat dit er niet, dan telt de tekst.',
  ),
  'sites[].screens': about('De schermen die Kring herkent.'),
  'sites[].screens[]': about(
    'Minstens één van adres, titel en herkenningspunt. Alles wat hier staat, moet kloppen.',
    {
      anyOf: [{ required: ['address'] }, { required: ['title'] }, { required: ['mark'] }],
    },
  ),
  'sites[].screens[].id': about('De vaste sleutel van het scherm.'),
  'sites[].screens[].name': about('Hoe het team dit scherm noemt.', { examples: ['Intake'] }),
  'sites[].screens[].address': about(
    `Het adres, vanaf de eerste schuine streep achter de naam van de site. ${PATTERN_HELP}`,
  ),
  'sites[].screens[].title': about(`De titel van de pagina. ${PATTERN_HELP}`),
  'sites[].screens[].mark': about('Het herkenningspunt: iets dat alleen op dit scherm staat.'),
  'sites[].screens[].sets': about(
    'De sleutels van de vragensets op dit scherm. Staat dit er niet, dan zijn het alle vragensets.',
  ),
  'sites[].screens[].field': about(
    'Het veld voor het verslag. Staat dit er niet, dan is het het veld waar de medewerker in klikt.',
  ),
  'sites[].screens[].reads': about(
    'De plek waar eerdere verslagen staan, om terug te lezen. Staat dit er niet, dan is het het veld voor het verslag.',
  ),
  'sites[].screens[].live': about(
    'Of Kring mag meelezen in het veld voor het verslag terwijl iemand typt; zonder zo’n veld: waar eerdere verslagen staan. Alleen als meelezen ook in de instellingen aanstaat.',
  ),
  'spot.find': about('Hoe Kring de plek terugvindt.'),
  'spot.frame': about(`Het adres van het deel van de pagina (frame) waarin de plek staat. ${PATTERN_HELP}`),
  'locator.by': about(
    'Een veld dat zo heet (label), wat na deze tekst komt (after), een plek met precies deze tekst (text), of een plek in CSS (selector).',
  ),
  'locator.text': about('De tekst zoals die op de pagina staat.'),
  'locator.tag': about('Het soort element, zoals td of textarea.'),
  'locator.selector': about(
    'Een klein stuk CSS: namen, #id, .klasse, [attribuut], :nth-of-type(2), en > + ~ ertussen. Geen :has, :is of :not.',
    { examples: ['[name="verslag"]', '#report'] },
  ),
};

/** What a reader is told of a setting. @throws Error when that is nothing. */
export function aboutSetting(name: SettingName): string {
  const said = NOTES[`settings.${name}`]?.description;
  if (said === undefined) throw new Error(`nothing is said of ${name}`);
  return said;
}

/** @returns the schema as JSON. @throws Error when a part has no explanation, or an explanation no part. */
export function profileSchema(): JsonSchema {
  const schema = toJsonSchema(PROFILE, {
    definitions: { spot: SPOT, locator: LOCATOR },
    target: 'draft-2020-12',
    typeMode: 'input',
    // What a schema cannot say of a text, its explanation says.
    ignoreActions: ['trim', 'check', 'includes'],
  });
  const used = new Set<string>();
  const { $defs = {}, ...profile } = schema;
  const explained = {
    ...explain(profile, '', used),
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, part]) => [name, explainAny(part, name, used)]),
    ),
  };
  const idle = Object.keys(NOTES).filter((place) => !used.has(place));
  if (idle.length > 0) throw new Error(`no such part of a profile: ${idle.join(', ')}`);
  return { title: 'Profiel van Kring', ...explained };
}

function explainAny(schema: JsonSchema | boolean, place: string, used: Set<string>): JsonSchema | boolean {
  return typeof schema === 'boolean' ? schema : explain(schema, place, used);
}

/** The same with what is said of the part at this place and of everything in it. */
function explain(schema: JsonSchema, place: string, used: Set<string>): JsonSchema {
  const { properties, items, anyOf, oneOf, ...rest } = schema;
  const note = NOTES[place];
  if (note) used.add(place);
  return {
    ...rest,
    ...(anyOf && { anyOf: anyOf.map((option) => explainOption(option, place, used)) }),
    ...(oneOf && { oneOf: oneOf.map((option) => explainOption(option, place, used)) }),
    ...(items && !Array.isArray(items) && { items: explainAny(items, `${place}[]`, used) }),
    ...(properties && { properties: explainKeys(properties, place, used) }),
    ...note,
    ...defaultOf(place),
  };
}

/** One of several forms of the same part: the part has been explained, what is in it not. */
function explainOption(option: JsonSchema | boolean, place: string, used: Set<string>): JsonSchema | boolean {
  if (typeof option === 'boolean' || !option.properties) return option;
  return { ...option, properties: explainKeys(option.properties, place, used) };
}

function explainKeys(
  properties: NonNullable<JsonSchema['properties']>,
  place: string,
  used: Set<string>,
): NonNullable<JsonSchema['properties']> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, part]) => {
      const here = place ? `${place}.${key}` : key;
      if (!NOTES[here]) throw new Error(`nothing is said of ${here}`);
      return [key, explainAny(part, here, used)];
    }),
  );
}

function defaultOf(place: string): Pick<JsonSchema, 'default'> {
  const setting = SETTING_NAMES.find((name) => place === `settings.${name}`);
  return setting ? { default: BUILT_IN[setting] } : {};
}

import { nlTeam } from '../i18n/nl-team';
import { LIMITS, type LimitName } from '../profile/settings';
import { settingWords } from '../team/setting-words';
import { hostsOf, TOO_MANY_HOSTS } from './hosts';
import { html, type Html } from './html';
import { PATHS, pathsOf } from './paths';
import { REGISTRY, fitsRegistry, type RegistryBrowser } from './registry-values';
import type { RollOut, RollOutFile } from './roll-out';
import { README_STYLE } from './readme-style';

const NAMES = { chrome: 'Chrome', edge: 'Edge' } as const;

/** For an administrator: how these files are put in, checked and taken out. One page, for a screen and for paper. */
export function readme(rollOut: RollOut, files: readonly RollOutFile[]): string {
  const chromium = (['chrome', 'edge'] as const).filter((browser) => rollOut[browser]);
  const has = (path: string): boolean => files.some((file) => file.path === path);
  const page = html`<!DOCTYPE html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Kring voor ICT: ${rollOut.profile.name}</title>
        <style>
          ${{ html: README_STYLE }}
        </style>
      </head>
      <body>
        <h1>Kring voor iedereen klaarzetten</h1>
        <p>
          Deze bestanden installeren Kring, en geven iedereen het profiel ‘${rollOut.profile.name}’. Je hebt
          ze niet allemaal nodig: kies per browser één weg. Probeer het eerst op één computer.
        </p>
        ${filesTable(files)} ${before(rollOut)} ${chromium.length === 0 ? '' : groupPolicy(has(PATHS.admx))}
        ${windows(chromium, has)} ${linux(chromium)} ${rollOut.firefox ? firefox(rollOut.firefox.id) : ''}
        ${mac(files)} ${check(rollOut, chromium)} ${change()} ${remove(chromium, rollOut.firefox?.id)}
        ${inside(rollOut)}
      </body>
    </html> `;
  return page.html;
}

const code = (text: string): Html => html`<code>${text}</code>`;
const codes = (texts: readonly string[]): Html => ({ html: texts.map((text) => code(text).html).join(', ') });

function filesTable(files: readonly RollOutFile[]): Html {
  const rows = files.map(
    ({ path, proof }) =>
      html`<tr>
        <td>${code(path)}</td>
        <td>${purpose(path)}</td>
        <td>${proof === 'browser' ? 'in een echte browser' : 'alleen op vorm'}</td>
      </tr>`,
  );
  return html`<h2>Welk bestand waarvoor</h2>
    <table>
      <thead>
        <tr>
          <th>Bestand</th>
          <th>Voor</th>
          <th>Geprobeerd</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p>
      <strong>In een echte browser</strong>: de tests van Kring zetten dit bestand in Chromium of Firefox op
      Linux, en kijken of Kring doet wat er staat. <strong>Alleen op vorm</strong>: de tests lezen het bestand
      met een lezer voor dat soort bestand, maar het is niet op een echte computer met Windows, macOS of Edge
      geprobeerd. Kijk daar dus zelf of het werkt.
    </p>`;
}

function purpose(path: string): string {
  const all: Readonly<Record<string, string>> = {
    [PATHS.profile]: 'het profiel als één regel tekst, om zelf ergens in te plakken',
    [PATHS.admx]: 'Groepsbeleid: de sjabloon voor Chrome en Edge',
    [PATHS.adml.nl]: 'Groepsbeleid: de Nederlandse woorden bij de sjabloon',
    [PATHS.adml.en]: 'Groepsbeleid: de Engelse woorden bij de sjabloon',
    [PATHS.firefox.policies]: 'Firefox op Windows, macOS en Linux',
    [PATHS.firefox.mac]: 'macOS: configuratieprofiel voor Firefox',
    ...Object.fromEntries(
      (['chrome', 'edge'] as const).flatMap((browser) => {
        const paths = pathsOf(browser);
        const name = NAMES[browser];
        return [
          [paths.policy, browser === 'chrome' ? 'Linux: Chrome en Chromium' : `Linux: ${name}`],
          [paths.registry, `Windows: het register, voor ${name}`],
          [paths.registryRemoval, `Windows: haalt precies dat weer uit het register`],
          [paths.script, `Intune (Windows): script voor ${name}`],
          [paths.scriptRemoval, `Intune (Windows): haalt precies dat weer weg`],
          [paths.mac, `macOS: configuratieprofiel voor ${name}`],
        ];
      }),
    ),
  };
  return all[path] ?? '';
}

function before(rollOut: RollOut): Html {
  const hosts = hostsOf(rollOut.profile);
  return html`<h2>Voor je begint</h2>
    <ul>
      <li>Kring werkt in Chrome en Edge vanaf versie 133, en in Firefox vanaf versie 153.</li>
      <li>
        Komt het pakket niet uit de winkel van de browser? Dan installeren Chrome en Edge op Windows het
        alleen op een computer die bij een domein of bij Entra hoort, of die door de organisatie wordt
        beheerd.
      </li>
      <li>
        <strong>Gebruik je het beleid ExtensionSettings al voor andere extensies?</strong> Kijk dan eerst hoe.
        Op macOS, op Linux en in Firefox telt maar één ExtensionSettings. In het register van Windows telt de
        sleutel, en niet meer de waarde met dezelfde naam (één regel JSON, zoals Groepsbeleid en Intune die
        schrijven). Staat je beleid in zo’n ene ExtensionSettings of in die regel JSON, zet dan het stuk over
        Kring uit kring.json of policies.json daarbij, en neem uit deze bestanden alleen het deel 3rdparty.
        Anders gelden je regels voor andere extensies niet meer.
      </li>
      ${
        hosts.length > TOO_MANY_HOSTS
          ? html`<li>
              <strong
                >Dit profiel noemt ${hosts.length} sites. Een browser neemt er hoogstens
                ${TOO_MANY_HOSTS}.</strong
              >
              Daarom staat in deze bestanden niet op welke sites Kring mag komen: een lijst die te lang is,
              kapt de browser af, en dan is Kring er bij een deel van de dossiers niet. Kring zelf houdt zich
              aan het profiel. Wil je het ook in de browser vastleggen, neem dan sites samen
              (https://*.voorbeeld.nl) of verdeel ze over meer profielen.
            </li>`
          : hosts.length === 0
            ? html`<li>
                Dit profiel noemt geen dossier. Daarom staat in deze bestanden niet op welke sites Kring mag
                komen.
              </li>`
            : html`<li>
                De browser laat Kring alleen toe op de sites onderaan deze pagina (runtime_blocked_hosts en
                runtime_allowed_hosts).
              </li>`
      }
      ${
        fitsRegistry(rollOut)
          ? ''
          : html`<li>
              <strong>Dit profiel is te groot voor het register van Windows</strong> (500.000 tekens). Daarom
              zijn er geen bestanden voor Groepsbeleid, register en Intune. Maak het profiel kleiner, of
              verdeel het over meer profielen.
            </li>`
      }
    </ul>`;
}

function groupPolicy(there: boolean): Html {
  if (!there) return html``;
  return html`<h2>Windows: Groepsbeleid (Chrome en Edge)</h2>
    <ol>
      <li>
        Zet ${code(PATHS.admx)} met de mappen ${code('nl-NL')} en ${code('en-US')} in de centrale opslag:
        ${code('\\\\<domein>\\SYSVOL\\<domein>\\Policies\\PolicyDefinitions')}. Voor één computer:
        ${code('C:\\Windows\\PolicyDefinitions')}.
      </li>
      <li>
        Open het groepsbeleidsobject: Computerconfiguratie &gt; Beleid &gt; Beheersjablonen &gt; Kring &gt;
        Chrome of Edge.
      </li>
      <li>
        Zet 1, 2 en 3 op <em>Ingeschakeld</em>. De velden zijn al ingevuld. (Staat 2 er niet, dan noemt het
        profiel geen sites, of te veel.)
      </li>
      <li>
        Zet 4 zoals de tabel onderaan deze pagina het zegt, en elke grens die in die tabel staat. Een grens
        die je op <em>Ingeschakeld</em> zet, ligt vast.
      </li>
      <li>
        Komt er een nieuw profiel? Vervang de bestanden, zet 2 en 3 op <em>Niet geconfigureerd</em>, en daarna
        weer op <em>Ingeschakeld</em>. Pas dan staat de nieuwe tekst in de velden. Laat 1 staan: zonder 1
        haalt de browser Kring weg, met de gesprekken die nog niet in het dossier staan.
      </li>
    </ol>`;
}

function windows(chromium: readonly RegistryBrowser[], has: (path: string) => boolean): Html {
  const registry = chromium.map((browser) => pathsOf(browser).registry).filter(has);
  if (registry.length === 0) return html``;
  const scripts = chromium.map((browser) => pathsOf(browser).script).filter(has);
  return html`<h2>Windows: register of Intune</h2>
    <p>
      <strong>Register.</strong> Dubbelklik als beheerder op het bestand van je browser (${codes(registry)}),
      of gebruik ${code('reg import')}. Alles staat onder
      ${codes(chromium.map((browser) => `HKEY_LOCAL_MACHINE\\${REGISTRY[browser]}`))}. Zet een nieuw bestand
      gerust over een oud heen: wat er niet meer in hoort, gaat weg.
    </p>
    ${
      scripts.length > 0
        ? html`<p>
              <strong>Intune.</strong> Apparaten &gt; Windows &gt; Scripts en herstel &gt; Platformscripts
              &gt; Toevoegen. Kies het script van je browser (${codes(scripts)}). Uitvoeren met de referenties
              van de aangemelde gebruiker: <em>Nee</em>. Handtekening controleren: <em>Nee</em>. In 64-bits
              PowerShell: <em>Ja</em>. Wijs het toe aan een groep apparaten. Intune voert een script één keer
              uit, en opnieuw als je het vervangt.
            </p>
            <p>
              Waarom een script? Een eigen ADMX-bestand mag in Intune niet schrijven waar Edge zijn beleid
              zoekt, en de catalogus met instellingen kent geen instellingen van een extensie.
            </p>`
        : html`<p>
            <strong>Intune.</strong> Met dit profiel wordt het script groter dan Intune aanneemt (200 kB). Er
            is daarom geen script. Lever het registerbestand met een Win32-app, of maak het profiel kleiner.
          </p>`
    }`;
}

function linux(chromium: readonly RegistryBrowser[]): Html {
  if (chromium.length === 0) return html``;
  const folders = {
    chrome: ['/etc/opt/chrome/policies/managed/', '/etc/chromium/policies/managed/'],
    edge: ['/etc/opt/edge/policies/managed/'],
  };
  return html`<h2>Linux: Chrome, Chromium en Edge</h2>
    <p>Zet het bestand in de map van je browser. Het is van root, en leesbaar voor iedereen.</p>
    <ul>
      ${chromium.flatMap((browser) =>
        folders[browser].map((folder) => html`<li>${code(pathsOf(browser).policy)} in ${code(folder)}</li>`),
      )}
    </ul>`;
}

function firefox(id: string): Html {
  return html`<h2>Firefox</h2>
    <p>
      Zet ${code(PATHS.firefox.policies)} op een van deze plekken. Is daar al een policies.json, zet dan de
      stukken over ${code(id)} erbij.
    </p>
    <ul>
      <li>Windows: ${code('C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json')}</li>
      <li>
        macOS: ${code('Firefox.app/Contents/Resources/distribution/policies.json')}, of het
        configuratieprofiel hieronder
      </li>
      <li>Linux: ${code('/etc/firefox/policies/policies.json')}</li>
    </ul>
    <p>
      Op Windows kun je het bestand verspreiden met Groepsbeleid (Computerconfiguratie &gt; Voorkeuren &gt;
      Windows-instellingen &gt; Bestanden) of met Intune als Win32-app. Gebruik je ook Groepsbeleid voor
      Firefox, dan gaat dat voor op policies.json: staat ExtensionSettings daar al, zet dan het stuk over
      Kring daarin. Een registerbestand voor Firefox is er niet: het register kent geen ja of nee, en Firefox
      geeft Kring dan een getal.
    </p>`;
}

function mac(files: readonly RollOutFile[]): Html {
  const profiles = files.filter(({ path }) => path.endsWith('.mobileconfig'));
  if (profiles.length === 0) return html``;
  return html`<h2>macOS</h2>
    <p>
      Verspreid het configuratieprofiel met je beheersysteem (Intune: Apparaten &gt; macOS &gt; Configuratie
      &gt; Maken &gt; Sjablonen &gt; Aangepast, kanaal <em>Apparaat</em>):
    </p>
    <ul>
      ${profiles.map(({ path }) => html`<li>${code(path)}</li>`)}
    </ul>
    <p>
      Heeft de browser al een configuratieprofiel met ExtensionSettings, zet dan het stuk over Kring daarin.
      De profielen zijn niet ondertekend.
    </p>`;
}

function check(rollOut: RollOut, chromium: readonly RegistryBrowser[]): Html {
  return html`<h2>Zo controleer je het</h2>
    <ul>
      ${chromium.map(
        (browser) =>
          html`<li>
            ${NAMES[browser]}: open ${code(`${browser}://policy`)} en kies <em>Beleid opnieuw laden</em>.
            ExtensionSettings staat op OK. Onder Kring (${code(rollOut[browser]?.id ?? '')}) staan
            ${code('profile')} en de grenzen.
          </li>`,
      )}
      ${rollOut.firefox ? html`<li>Firefox: open ${code('about:policies')}. Bij <em>Active</em> (Actief) staan ExtensionSettings en 3rdparty.</li>` : ''}
      <li>
        Een medewerker opent een dossier: Kring staat klaar aan de rand van de pagina, met de vragen van dit
        profiel. Bij elke instelling die vastligt, staat: <em>${nlTeam.ict.set}</em>
      </li>
      <li>Een medewerker opent een andere site: daar is Kring niet.</li>
    </ul>
    <p>
      Bij de allereerste start kan het een paar seconden duren voordat de browser zegt wat ICT heeft
      ingesteld. Tot dan kent Kring deze instellingen nog niet.
    </p>`;
}

function change(): Html {
  return html`<h2>Als je iets verandert</h2>
    <ul>
      <li>Maak in Kring nieuwe bestanden: een bestand past bij het profiel van toen.</li>
      <li>
        Chrome, Edge en Chromium: een verandering geldt zonder nieuwe start. Op Linux zagen we dat na ongeveer
        vijf seconden. Op Windows en macOS is dat niet geprobeerd; Chromium kijkt in elk geval om het
        kwartier. Sneller gaat het met <em>Beleid opnieuw laden</em>.
      </li>
      <li>Firefox: een verandering geldt als Firefox opnieuw start.</li>
    </ul>`;
}

function remove(chromium: readonly RegistryBrowser[], firefoxId: string | undefined): Html {
  return html`<h2>Zo haal je het weg</h2>
    <ul>
      ${chromium.map(
        (browser) =>
          html`<li>
            ${NAMES[browser]}: zet 1 tot en met 4 en de grenzen in het groepsbeleid op
            <em>Niet geconfigureerd</em>, gebruik ${code(pathsOf(browser).registryRemoval)} of
            ${code(pathsOf(browser).scriptRemoval)}, of haal het bestand of configuratieprofiel weg. Haal in
            Intune ook de toewijzing van het eerste script weg.
          </li>`,
      )}
      ${firefoxId !== undefined ? html`<li>Firefox: haal policies.json weg, of de stukken over ${code(firefoxId)} daarin. Staat Kring daarna nog in Firefox? Zet dan installation_mode op ${code('blocked')}; een medewerker kan Kring dan ook zelf weghalen.</li>` : ''}
      <li>
        <strong>Let op:</strong> gaat Kring weg, dan gaan ook de gesprekken weg die nog niet in het dossier
        staan. Vraag de teams eerst om ze over te zetten.
      </li>
    </ul>`;
}

function inside(rollOut: RollOut): Html {
  const { profile, profileLocked, chrome, edge } = rollOut;
  const hosts = hostsOf(profile);
  const limits = (Object.keys(LIMITS) as LimitName[]).flatMap((name) => {
    const value = profile.settings?.[name];
    if (value === undefined) return [];
    const words = settingWords(name, nlTeam);
    return [
      html`<tr>
        <td>${words.label}</td>
        <td>${words.values[value] ?? String(value)}</td>
        <td>${code(`${name} = ${value}`)}</td>
      </tr>`,
    ];
  });
  return html`<h2>Dit staat erin</h2>
    <table>
      <thead>
        <tr>
          <th>Browser</th>
          <th>Id</th>
          <th>De browser haalt Kring van</th>
        </tr>
      </thead>
      <tbody>
        ${(
          [
            ['Chrome', chrome],
            ['Edge', edge],
          ] as const
        ).map(([name, given]) =>
          given
            ? html`<tr>
                <td>${name}</td>
                <td>${code(given.id)}</td>
                <td>${code(given.updateUrl)}</td>
              </tr>`
            : html``,
        )}
        ${
          rollOut.firefox
            ? html`<tr>
                <td>Firefox</td>
                <td>${code(rollOut.firefox.id)}</td>
                <td>${code(rollOut.firefox.installUrl)}</td>
              </tr>`
            : ''
        }
      </tbody>
    </table>
    <table>
      <thead>
        <tr>
          <th>Instelling</th>
          <th>Vastgezet op</th>
          <th>In de bestanden</th>
        </tr>
      </thead>
      <tbody>
        ${limits}
        <tr>
          <td>Alleen dit profiel</td>
          <td>
            ${profileLocked ? 'ja: een team kan geen eigen profiel kiezen' : 'nee: een eigen profiel van het team gaat voor'}
          </td>
          <td>${code(`profileLocked = ${String(profileLocked)}`)}</td>
        </tr>
      </tbody>
    </table>
    ${limits.length === 0 ? html`<p>Dit profiel zet geen grenzen vast. Waar en hoe lang Kring een gesprek bewaart, kiest dan het team of de medewerker.</p>` : ''}
    <h3>Sites van het profiel (${hosts.length})</h3>
    <ul class="hosts">
      ${hosts.map((host) => html`<li>${code(host)}</li>`)}
    </ul>
    <p>
      Kring zet in deze bestanden niets van een gesprek, en niets over wat een medewerker met Kring doet.
    </p>`;
}

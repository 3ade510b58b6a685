/**
 * A dossier as they were made twenty years ago, with invented people: every click loads a page, the address and title
 * of the page stay the same, what is seen stands in frames, and tables take the place of labels. What is open is in a
 * cookie. The names of some fields are another at every load.
 */
import { readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';

const FOLDER = new URL('../tests/fixtures/old-dossier/', import.meta.url);
const CLIENTS = JSON.parse(readFileSync(new URL('clients.json', FOLDER), 'utf8'));
const STYLE = readFileSync(new URL('stijl.css', FOLDER), 'utf8');
const SCREENS = { intake: 'Intake', rapportage: 'Rapportage' };
const COOKIE = 'oud';

/** Under which address it stands. */
export const OLD_DOSSIER = '/oud/';

/**
 * Answers a request under `/oud/`.
 * @returns false where there is no such page.
 */
export function answerOldDossier(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const page = pathname.slice(OLD_DOSSIER.length);
  if (page === 'open.asp') {
    // Without a number: back to the list.
    const open = `${searchParams.get('d') ?? ''}.${searchParams.get('scherm') ?? 'intake'}`;
    response.writeHead(302, {
      Location: OLD_DOSSIER,
      'Set-Cookie': `${COOKIE}=${open}; Path=${OLD_DOSSIER}`,
    });
    response.end();
    return true;
  }
  if (page === 'stijl.css') return send(request, response, 'text/css; charset=utf-8', STYLE);
  const html = PAGES[page]?.(searchParams, opened(request));
  if (html === undefined) return false;
  return send(request, response, 'text/html; charset=utf-8', html);
}

function send(request, response, type, text) {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : text);
  return true;
}

/** Number and screen that the browser has open. */
function opened(request) {
  const [, number, screen] =
    new RegExp(`(?:^|; )${COOKIE}=(\\d*)\\.(\\w*)`).exec(request.headers.cookie ?? '') ?? [];
  return { number: clientOf(number) ? number : '', screen: screen in SCREENS ? screen : 'intake' };
}

const clientOf = (number) => CLIENTS.find((client) => client.number === number);

const PAGES = {
  '': (_, { number, screen }) => {
    const from = `s=${randomInt(10_000, 99_999)}&d=${number}`;
    return html(
      'Regio-Registratie',
      `<table cellspacing="0"><tr><td width="190" rowspan="2">
      <iframe src="menu.asp?${from}" height="640"></iframe></td>
      <td height="60"><iframe src="kop.asp?${from}" height="50"></iframe></td></tr>
      <tr><td><iframe src="werk.asp?${from}&scherm=${screen}" height="570"></iframe></td></tr></table>`,
      'top',
    );
  },
  'menu.asp': (query) =>
    html(
      'Menu',
      `<p><a href="open.asp" target="_top">Lijst</a></p>
      ${clientOf(query.get('d')) ? screenLinks(query.get('d')) : ''}
      <hr><table>${CLIENTS.map(clientRow).join('')}</table>`,
    ),
  'kop.asp': (query) => {
    const client = clientOf(query.get('d'));
    if (!client) return html('Kop', '<table><tr><td>Geen dossier gekozen</td></tr></table>');
    return html(
      'Kop',
      `<table><tr><td>Dossiernr</td><td>${client.number}</td><td>Naam</td><td>${client.name}</td>
      <td>Plaats</td><td>${client.town}</td></tr></table>`,
    );
  },
  'werk.asp': (query) => {
    const client = clientOf(query.get('d'));
    if (!client) return html('Werk', list());
    return html('Werk', query.get('scherm') === 'rapportage' ? reports(client) : intake(client));
  },
};

const screenLinks = (number) =>
  Object.entries(SCREENS)
    .map(([id, name]) => `<p><a href="open.asp?d=${number}&scherm=${id}" target="_top">${name}</a></p>`)
    .join('');

const clientRow = ({ number, name }) =>
  `<tr><td><a href="open.asp?d=${number}" target="_top">${name}</a></td></tr>`;

const bar = (title, client) =>
  `<table class="balk" width="100%"><tr><td><b>${title}</b></td><td align="right"><i>Gezin ${client.family}</i></td></tr></table>`;

const list = () =>
  `<table class="balk" width="100%"><tr><td><b>Lijst</b></td></tr></table>
  <table>${CLIENTS.map((client) => `<tr><td>${client.number}</td>${clientRow(client).slice(4)}`).join('')}</table>`;

function intake(client) {
  const load = randomInt(1000, 9999);
  return form(
    bar('Intake', client),
    `<tr><td>Woonvorm</td><td><input name="f_12" size="30"></td></tr>
    <tr><td>Reden van aanmelding</td><td><textarea name="f_16"></textarea></td></tr>
    <tr><td>Sociale situatie</td><td><textarea name="f_17_${load}"></textarea></td></tr>
    <tr><td>Dagbesteding</td><td><textarea></textarea></td></tr>
    <tr><td>Opmerkingen</td><td><textarea name="f_19"></textarea></td></tr>`,
  );
}

function reports(client) {
  const load = randomInt(1000, 9999);
  return form(
    bar('Rapportage', client),
    `<tr><td>Onderwerp</td><td><input name="r_2" size="30"></td></tr>
    <tr><td>Verslag</td><td><textarea name="r_3_${load}"></textarea></td></tr>
    ${client.reports.map((text) => `<tr><td>Eerder</td><td>${text}</td></tr>`).join('')}`,
  );
}

/** Its button sends nothing: it shows what would have been kept. */
const form = (head, rows) =>
  `${head}<form onsubmit="return false"><table>${rows}
  <tr><td></td><td><input type="button" value="Opslaan" onclick="
    var saved = [];
    for (var i = 0; i < form.elements.length; i++)
      if (form.elements[i].type !== 'button' &amp;&amp; form.elements[i].value) saved.push(form.elements[i].value);
    document.getElementById('opgeslagen').innerText = 'Opgeslagen:\\n' + saved.join('\\n');
  "></td></tr></table></form><pre id="opgeslagen"></pre>`;

const html = (title, body, kind = '') =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>${title}</title><link rel="stylesheet" href="stijl.css"><link rel="icon" href="data:,"></head>
<body class="${kind}">${body}</body></html>`;

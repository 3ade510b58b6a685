/**
 * A dossier as the trade has them, small: a router that replaces the screen, fields of several makes, and an
 * Opslaan that keeps. What was typed and not saved stays in memory, as in most dossiers, until the page goes.
 */

const CLIENTS = [
  {
    number: '1041',
    name: 'Mw. Oefenman (voorbeeld)',
    facts: 'roepnaam Samira · team De Voorbeeldhof',
    registered: '3 maart 2025',
    earlier: [
      ['12 mei', 'Samen gewandeld. Mevrouw vertelde over haar tijd in het atelier.'],
      ['5 mei', 'Kennisgemaakt. Er was koffie en er werd gelachen.'],
    ],
    goals: [
      ['Weer op woensdag naar het naaiatelier', 'april 2025'],
      ['De was zelf kunnen doen', 'maart 2025'],
    ],
  },
  {
    number: '1042',
    name: 'Dhr. Probeersma (voorbeeld)',
    facts: 'roepnaam Douwe · team De Voorbeeldhof',
    registered: '17 januari 2025',
    earlier: [['9 mei', 'De fiets is gerepareerd. Meneer wil er zaterdag op uit.']],
    goals: [['Zaterdags met de fiets naar de markt', 'februari 2025']],
  },
];

const TABS = [
  ['intake', 'Intake'],
  ['rapportage', 'Rapportage'],
  ['doelen', 'Doelen'],
];

const RICH_TAGS = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'UL', 'OL', 'LI', 'P', 'DIV', 'BR']);

/** Typed but not saved. Key: client number, "/", field. */
const unsaved = new Map();

/** What stands on the screen: client, tab, and the fields with a way to read them. */
let client = CLIENTS[0];
let tab = 'intake';

const byId = (id) => document.getElementById(id);

function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

// --- What is kept -------------------------------------------------------------------------------------------

const keyOf = (field) => `${client.number}/${field}`;
const storedKey = (key) => `oefendossier/${key}`;
const stored = (key) => localStorage.getItem(storedKey(key)) ?? '';

/** The key, not the field: a field belongs to the client that it was made for, whoever is on the screen by now. */
function change(key, value) {
  if (value === stored(key)) unsaved.delete(key);
  else unsaved.set(key, value);
  showState();
}

function save() {
  try {
    for (const [key, value] of unsaved) {
      if (!key.startsWith(`${client.number}/`)) continue;
      localStorage.setItem(storedKey(key), value);
      unsaved.delete(key);
    }
    localStorage.setItem(storedKey(keyOf('opgeslagen')), new Date().toISOString());
  } catch {
    byId('state').textContent = 'Opslaan is niet gelukt. Uw tekst staat er nog.';
    return;
  }
  showState();
}

const isUnsaved = (number) => [...unsaved.keys()].some((key) => key.startsWith(`${number}/`));

function showState() {
  const open = isUnsaved(client.number);
  const savedAt = stored(keyOf('opgeslagen'));
  const text = open ? 'Niet-opgeslagen wijzigingen' : savedAt ? savedText(new Date(savedAt)) : '';
  const state = byId('state');
  // Only when it differs: a status that is set anew on every key is read aloud on every key.
  if (state.textContent !== text) state.textContent = text;
  state.classList.toggle('open', open);
  for (const link of byId('clients').querySelectorAll('a')) {
    const marker = isUnsaved(link.dataset.number);
    link.querySelector('.marker').textContent = marker ? 'niet opgeslagen' : '';
  }
}

function savedText(date) {
  const time = date.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  if (date.toDateString() === new Date().toDateString()) return `Opgeslagen om ${time}`;
  return `Opgeslagen op ${date.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' })} om ${time}`;
}

// --- Fields -------------------------------------------------------------------------------------------------

function bindFields(root) {
  for (const node of root.querySelectorAll('[data-field]')) {
    const key = keyOf(node.dataset.field);
    if (node.tagName === 'IFRAME') bindFrame(node, key);
    else if (node.hasAttribute('contenteditable')) bindRich(node, key);
    else bindPlain(node, key);
  }
}

const valueOf = (key) => unsaved.get(key) ?? stored(key);

function bindPlain(node, key) {
  const counter = node.closest('.field').querySelector('.count');
  const count = () => {
    if (counter) counter.textContent = `${node.value.length} van ${node.maxLength} tekens`;
  };
  node.value = valueOf(key);
  node.addEventListener('input', () => {
    change(key, node.value);
    count();
  });
  count();
}

function bindRich(node, key) {
  node.replaceChildren(cleanRich(valueOf(key)));
  node.addEventListener('input', () => change(key, node.innerHTML));
  for (const button of node.closest('.rich').querySelectorAll('[data-command]')) {
    // The field keeps its focus and its selection.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      node.focus();
      document.execCommand(button.dataset.command);
    });
  }
}

/** Kept rich text without anything but plain markup: what was once pasted in must not run. */
function cleanRich(html) {
  const from = new DOMParser().parseFromString(html, 'text/html').body;
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    const children = [...node.childNodes].flatMap(copy);
    return RICH_TAGS.has(node.nodeName) ? [make(node.nodeName, {}, ...children)] : children;
  };
  const fragment = document.createDocumentFragment();
  fragment.append(...[...from.childNodes].flatMap(copy));
  return fragment;
}

function bindFrame(frame, key) {
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    const node = inside.importNode(inside.querySelector('template').content, true).firstElementChild;
    node.value = valueOf(key);
    node.addEventListener('input', () => change(key, node.value));
    inside.body.append(node);
    inside.addEventListener('keydown', saveOnKey);
  });
}

// --- Screens ------------------------------------------------------------------------------------------------

const SCREENS = {
  intake(sheet) {
    sheet.querySelector('[data-fact="registered"]').value = client.registered;
  },
  rapportage(sheet) {
    const lines = client.earlier.map(([day, text]) => make('li', {}, make('b', {}, day), ` ${text}`));
    sheet.querySelector('#earlier').append(...lines);
  },
  doelen(sheet) {
    const rows = client.goals.map(([goal, since]) =>
      make('tr', {}, make('td', {}, goal), make('td', {}, since)),
    );
    sheet.querySelector('#goals').append(...rows);
  },
};

function render() {
  const [, number, name] = /^\/client\/(\d+)\/(\w+)\/?$/.exec(location.pathname) ?? [];
  const known = CLIENTS.find((candidate) => candidate.number === number);
  const knownTab = TABS.find(([id]) => id === name);
  if (!known || !knownTab) history.replaceState(null, '', `/client/${(known ?? client).number}/intake`);
  client = known ?? client;
  tab = knownTab ? name : 'intake';
  const title = TABS.find(([id]) => id === tab)[1];

  document.title = `${client.number} ${client.name} · ${title} – Zorgdossier`;
  byId('client-name').textContent = client.name;
  byId('client-facts').textContent = client.facts;
  document.querySelector('[data-client-number]').textContent = client.number;

  byId('clients').replaceChildren(
    ...CLIENTS.map((other) => {
      const link = make('a', { href: `/client/${other.number}/${tab}` });
      link.dataset.route = '';
      link.dataset.number = other.number;
      if (other === client) link.setAttribute('aria-current', 'true');
      const number = make('span', { className: 'number' }, `${other.number} `);
      number.append(make('span', { className: 'marker' }));
      link.append(make('span', {}, other.name), number);
      return make('li', {}, link);
    }),
  );
  byId('tabs').replaceChildren(
    ...TABS.map(([id, text]) => {
      const link = make('a', { href: `/client/${client.number}/${id}` }, text);
      link.dataset.route = '';
      if (id === tab) link.setAttribute('aria-current', 'page');
      return link;
    }),
  );

  const screen = byId(`tab-${tab}`).content.cloneNode(true);
  const sheet = make('div', { className: 'screen' }, screen);
  SCREENS[tab](sheet);
  bindFields(sheet);
  byId('sheet').replaceChildren(sheet);
  filterClients();
  showAppointments();
  showState();
}

function go(address) {
  history.pushState(null, '', address);
  render();
}

// --- Search -------------------------------------------------------------------------------------------------

const search = document.querySelector('.search');

function filterClients() {
  const wanted = search.elements.zoek.value.trim().toLowerCase();
  const links = [...byId('clients').querySelectorAll('a')];
  for (const link of links) link.parentElement.hidden = !link.textContent.toLowerCase().includes(wanted);
  byId('no-client').hidden = links.some((link) => !link.parentElement.hidden);
}

search.addEventListener('input', filterClients);
search.addEventListener('submit', (event) => {
  event.preventDefault();
  const found = byId('clients').querySelector('li:not([hidden]) a');
  if (!found) return;
  search.reset();
  go(found.pathname);
});

// --- Appointments -------------------------------------------------------------------------------------------

const dialog = byId('appointment');

const appointments = () => JSON.parse(stored(keyOf('afspraken')) || '[]');

function showAppointments() {
  byId('appointments').replaceChildren(
    ...appointments().map(({ date, time, note }) => {
      const day = new Date(date).toLocaleDateString('nl-NL', {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
      });
      return make('li', {}, `${day}, ${time} ${note}`);
    }),
  );
}

byId('make-appointment').addEventListener('click', () => {
  byId('appointment-client').textContent = client.name;
  dialog.querySelector('form').reset();
  dialog.returnValue = '';
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue !== 'keep') return;
  const made = Object.fromEntries(new FormData(dialog.querySelector('form')));
  localStorage.setItem(storedKey(keyOf('afspraken')), JSON.stringify([...appointments(), made]));
  showAppointments();
});

// --- Start --------------------------------------------------------------------------------------------------

function saveOnKey(event) {
  if (!event.ctrlKey || event.altKey || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  save();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-route]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.pathname);
});
document.addEventListener('keydown', saveOnKey);
byId('save').addEventListener('click', save);
window.addEventListener('popstate', render);
render();

/**
 * The practice dossier, the test pages and the built editors, served to this machine only.
 * By hand: `node scripts/serve.mjs [port]`.
 */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { OLD_DOSSIER, answerOldDossier } from './old-dossier.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const FOLDERS = {
  '/fixtures/': join(ROOT, 'tests/fixtures'),
  '/editors/': join(ROOT, '.output/editors'),
  '/': join(ROOT, 'practice'),
};

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Addresses that the router of the practice dossier makes; none of them is a file. */
const ROUTED = /^\/(client\/.*)?$/;

/** The two loopback addresses: a browser may look up "localhost" as either. */
const IPV4 = '127.0.0.1';
const IPV6 = '::1';

/**
 * Starts the server on loopback, never on an outside interface.
 *
 * In: `port`, 0 for any free one; `folders`, address prefix to folder, the longest prefix that fits decides. A
 * folder that does not exist answers 404. `headers.json` in the folder of `/fixtures/` gives extra response
 * headers per address.
 * Out: the address with 127.0.0.1 (the same port answers as localhost), the port, and a function that stops it.
 * Errors: rejects when the port is taken, or when `headers.json` is no JSON.
 */
export async function serve({ port = 0, folders = FOLDERS } = {}) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const headers = await readHeaders(folders['/fixtures/']);
  const answer = (request, response) => {
    respond(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      else response.destroy();
    });
  };

  async function respond(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const address = decodeAddress(request.url ?? '/');
    if (address === undefined) return refuse(response, 400);
    if (folders === FOLDERS && address.startsWith(OLD_DOSSIER) && answerOldDossier(request, response)) return;
    const prefix = prefixes.find((candidate) => address.startsWith(candidate));
    if (prefix === undefined) return refuse(response, 404);
    const path = prefix === '/' && ROUTED.test(address) ? 'index.html' : address.slice(prefix.length);
    const file = await findFile(folders[prefix], path);
    if (file === undefined) return refuse(response, 404);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'X-Content-Type-Options': 'nosniff',
      // Not no-store: that would keep pages out of the browser's back/forward cache, where real dossiers do live.
      'Cache-Control': 'no-cache',
      ...headers[address],
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const servers = await listenOnBoth(port, answer);
  const bound = servers[0].address().port;
  return {
    url: `http://${IPV4}:${bound}`,
    port: bound,
    async close() {
      await Promise.all(servers.map(stop));
    },
  };
}

/**
 * The path of a request, decoded once; undefined where it tries to leave its folder. Taken from the raw text:
 * URL() would quietly resolve "..", and then nobody could see that it was tried.
 */
function decodeAddress(url) {
  let address;
  try {
    address = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!address.startsWith('/') || /[\\\0]/.test(address)) return undefined;
  return address.split('/').includes('..') ? undefined : address;
}

/** A file inside the folder, links followed; undefined where there is none or a link leads out. */
async function findFile(folder, path) {
  try {
    const home = await realpath(folder);
    const found = await realpath(join(home, path));
    if (!found.startsWith(home + sep)) return undefined;
    const facts = await stat(found);
    return facts.isFile() ? { path: found, size: facts.size } : undefined;
  } catch {
    return undefined;
  }
}

async function readHeaders(fixtures) {
  if (fixtures === undefined) return {};
  let text;
  try {
    text = await readFile(join(fixtures, 'headers.json'), 'utf8');
  } catch {
    return {};
  }
  return JSON.parse(text);
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

/** Two servers on one port. IPv6 is left out where the machine has none. */
async function listenOnBoth(port, answer) {
  for (let attempt = 1; ; attempt++) {
    const first = await listen(port, IPV4, answer);
    try {
      return [first, await listen(first.address().port, IPV6, answer)];
    } catch (error) {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return [first];
      await stop(first);
      // A free IPv4 port may be taken on IPv6; then "localhost" would be somebody else's page.
      if (port !== 0 || error.code !== 'EADDRINUSE' || attempt === 5) throw error;
    }
  }
}

function listen(port, host, answer) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ port: Number(process.argv[2] ?? 0) });
  process.stdout.write(`${url}\n`);
}

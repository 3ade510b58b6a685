import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/serve.mjs';

describe('the folders of the project', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server.close());

  it('gives the practice dossier with the right types', async () => {
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/field-frame.html', 'text/html; charset=utf-8'],
      ['/dossier.css', 'text/css; charset=utf-8'],
      ['/dossier.js', 'text/javascript; charset=utf-8'],
      ['/fixtures/headers.json', 'application/json; charset=utf-8'],
    ] as const) {
      const response = await fetch(server.url + path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
    }
  });

  it('answers as 127.0.0.1 and as localhost', async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      const response = await fetch(`http://${host}:${server.port}/fixtures/dossiers/plain.html`);
      expect(await response.text()).toContain('Notities');
    }
  });

  it('listens on no outside interface', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((entry) => !entry.internal && entry.scopeid === undefined);
    for (const { address } of outside) expect(await opens(address, server.port), address).toBe(false);
    expect(await opens('127.0.0.1', server.port)).toBe(true);
  });

  it('gives every deep link of the practice dossier the same page', async () => {
    const home = await (await fetch(`${server.url}/`)).text();
    for (const path of ['/client/1041/intake', '/client/1042/doelen?van=zoek'])
      expect(await (await fetch(server.url + path)).text()).toBe(home);
  });

  it('makes the pages of the old dossier: the one that is open, under one address', async () => {
    const get = async (page: string, cookie = '') =>
      (await fetch(`${server.url}/oud/${page}`, { headers: { cookie }, redirect: 'manual' })).text();
    const open = await fetch(`${server.url}/oud/open.asp?d=20418&scherm=rapportage`, { redirect: 'manual' });
    expect([open.status, open.headers.get('location')]).toEqual([302, '/oud/']);
    const cookie = open.headers.get('set-cookie')!.split(';')[0]!;
    expect(await get('', cookie)).toMatch(
      /kop\.asp\?s=\d+&d=20418.*werk\.asp\?s=\d+&d=20418&scherm=rapportage/s,
    );
    expect(await get('kop.asp?d=20418')).toContain('<td>Dossiernr</td><td>20418</td>');
    expect(await get('werk.asp?d=20418')).toContain('<td>Sociale situatie</td>');
    expect(await get('kop.asp')).not.toContain('Dossiernr');
    expect((await fetch(`${server.url}/oud/nergens.asp`)).status).toBe(404);
  });

  it('says 404 for what is not there', async () => {
    for (const path of [
      '/nergens.js',
      '/fixtures/',
      '/fixtures/dossiers',
      '/fixtures/dossiers/nergens.html',
      '/fixtures',
    ])
      expect((await fetch(server.url + path)).status, path).toBe(404);
  });

  it('gives the headers of headers.json to that page alone', async () => {
    const headers = async (page: string) => (await fetch(`${server.url}/fixtures/dossiers/${page}`)).headers;
    expect((await headers('coep.html')).get('cross-origin-embedder-policy')).toBe('require-corp');
    expect((await headers('coep-credentialless.html')).get('cross-origin-embedder-policy')).toBe(
      'credentialless',
    );
    expect((await headers('strict-csp.html')).get('content-security-policy')).toContain(
      'require-trusted-types-for',
    );
    expect((await headers('sandbox.html?a=1')).get('content-security-policy')).toMatch(/^sandbox /);
    expect((await headers('plain.html')).get('content-security-policy')).toBeNull();
  });

  it('refuses to leave its folders', async () => {
    for (const path of [
      '/../package.json',
      '/fixtures/../../package.json',
      '/%2e%2e/package.json',
      '/fixtures/%2e%2e%2f%2e%2e%2fpackage.json',
      '/fixtures/..%5c..%5cpackage.json',
      '/client/../../package.json',
      '/%00',
      '/%zz',
      'package.json',
    ])
      expect(await rawStatus(server.port, path), path).toBe(400);
    expect(await rawStatus(server.port, '//etc/passwd')).toBe(404);
  });

  it('only reads', async () => {
    expect((await fetch(server.url, { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await fetch(`${server.url}/dossier.js`, { method: 'HEAD' });
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await head.text()).toBe('');
  });
});

describe("folders of one's own", () => {
  let folder: string;
  let server: Served;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kring-serve-'));
    await mkdir(join(folder, 'editors'));
    await mkdir(join(folder, 'editors-secret'));
    await writeFile(join(folder, 'editors', 'quill.js'), 'export {};');
    await writeFile(join(folder, 'editors-secret', 'secret.txt'), 'secret');
    await symlink(join(folder, 'editors-secret', 'secret.txt'), join(folder, 'editors', 'link.txt'));
    server = await serve({
      folders: { '/editors/': join(folder, 'editors'), '/absent/': join(folder, 'absent') },
    });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('gives what is there, and 404 for a folder that is not', async () => {
    expect(await (await fetch(`${server.url}/editors/quill.js`)).text()).toBe('export {};');
    expect((await fetch(`${server.url}/absent/quill.js`)).status).toBe(404);
    expect((await fetch(`${server.url}/`)).status).toBe(404);
  });

  it('does not follow a link that leads out', async () => {
    expect((await fetch(`${server.url}/editors/link.txt`)).status).toBe(404);
  });
});

it('rejects a taken port, and frees its own on close', async () => {
  const first = await serve();
  await expect(serve({ port: first.port })).rejects.toThrow('EADDRINUSE');
  await first.close();
  const second = await serve({ port: first.port });
  expect(second.port).toBe(first.port);
  await second.close();
});

/** Whether something accepts a connection there. */
function opens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const done = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
  });
}

/** The status for a path that is sent as it is; fetch would tidy it first. */
function rawStatus(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

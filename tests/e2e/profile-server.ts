import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an address of an organisation may answer. */
export type Answering = (response: ServerResponse) => void;

/** A server with one address, and everything that was asked of it. */
export interface ProfileServer {
  readonly address: string;
  readonly asked: { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** From now on it answers so. */
  answer(answering: Answering): void;
  close(): Promise<void>;
}

/** Answers with this, as the kind of content that a careless server calls it. */
export function content(body: string, type = 'text/plain', status = 200): Answering {
  return (response) => response.writeHead(status, { 'Content-Type': type }).end(body);
}

/** Begins to answer and never ends. */
export const endless: Answering = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('{ "kring": 1,');
};

/** As a server that wants people to log in somewhere else. */
export const elsewhere: Answering = (response) =>
  response.writeHead(302, { Location: '/login' }).end('log in');

/** Goes away without a word. */
export const gone: Answering = (response) => void response.destroy();

export async function profileServer(): Promise<ProfileServer> {
  let answering: Answering = content('');
  const asked: ProfileServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    if (request.url === '/login') content('<h1>Inloggen</h1>', 'text/html')(response);
    else answering(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/kring/profiel.json`,
    asked,
    answer: (next) => {
      answering = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

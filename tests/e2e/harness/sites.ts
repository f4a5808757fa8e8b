import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { selfSigned } from './certificate';

/** What a site says to one request. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Arrives in this many pieces, one every 25 ms, as over a network; at once where it is absent. */
  pieces?: number;
}

function piecesOf(body: Buffer, count: number): Buffer[] {
  const size = Math.ceil(body.length / count) || 1;
  return Array.from({ length: count }, (_, i) => body.subarray(i * size, (i + 1) * size));
}

/** The content of the offline web: an answer, or undefined where no such site exists. */
export type Answerer = (
  url: URL,
  request: IncomingMessage,
) => Answer | undefined | Promise<Answer | undefined>;

/** Where the browsers are told to send what they cannot be told not to send: not recorded. */
export const browserItself = 'browser-itself.invalid';

/** One request, as the proxy saw it. */
export interface Seen {
  /** `GET`, `POST`, …, or `CONNECT` for the opening of a tunnel to an https host. */
  method: string;
  /** The whole address; for `CONNECT`, `https://host/`. */
  url: string;
  host: string;
  /** Request headers, lower-case names. */
  headers: IncomingMessage['headers'];
  /** Whether the site answered; always false for `CONNECT`. */
  answered: boolean;
}

/** The offline web, and the record of everything that was asked of it. */
export interface Sites {
  /** The port of the proxy on 127.0.0.1. */
  port: number;
  /** Every request so far, in order. */
  seen(): readonly Seen[];
  /** Requests to no site of ours: those must be none. A tunnel to a host that answers is no stray. */
  strays(): readonly Seen[];
  /** Forgets what was seen (which hosts are known to answer stays). */
  clear(): void;
  close(): Promise<void>;
}

/**
 * Starts an HTTP proxy that is itself the whole web: plain requests and the inside of every
 * https tunnel go to `answer`, so pages load under their real names, and whatever the browser or
 * an extension asks of anybody else is seen. Unknown sites answer 502.
 */
export async function startSites(answer: Answerer): Promise<Sites> {
  const seen: Seen[] = [];
  const knownHosts = new Set<string>();
  const sockets = new Set<Socket | Duplex>();

  const serve = async (scheme: string, request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '/';
    const url = new URL(
      /^\w+:\/\//.test(address) ? address : `${scheme}://${request.headers.host}${address}`,
    );
    const entry = note(request.method ?? 'GET', url, request);
    const given = (await answer(url, request)) ?? favicon(url);
    entry.answered = given !== undefined;
    if (given) knownHosts.add(url.host);
    const body = given?.body ?? '';
    response.writeHead(given ? (given.status ?? 200) : 502, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      ...given?.headers,
    });
    if (request.method === 'HEAD') return void response.end();
    for (const piece of piecesOf(Buffer.from(body), given?.pieces ?? 1)) {
      response.write(piece);
      if (given?.pieces) await pause(25);
    }
    response.end();
  };
  const note = (method: string, url: URL, { headers }: IncomingMessage): Seen => {
    const entry = { method, url: url.href, host: url.host, headers, answered: false };
    if (url.hostname !== browserItself) seen.push(entry);
    return entry;
  };
  // Browsers ask each site for its icon; that is the page's own request, and no fixture has one.
  const favicon = (url: URL): Answer | undefined =>
    url.pathname === '/favicon.ico' && knownHosts.has(url.host) ? { status: 404 } : undefined;

  const handle = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    serve(scheme, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  };
  const secure = https.createServer(selfSigned(), handle('https'));
  const proxy = http.createServer(handle('http'));
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A browser that drops a tunnel is no news.
    socket.on('error', () => undefined);
    note('CONNECT', new URL(`https://${request.url}/`), request);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length) socket.unshift(head);
    secure.emit('connection', socket);
  });
  proxy.on('clientError', (_error, socket) => socket.destroy());
  secure.on('tlsClientError', () => undefined);
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));

  return {
    port: (proxy.address() as AddressInfo).port,
    seen: () => [...seen],
    strays: () =>
      seen.filter(
        (entry) => !entry.answered && !(entry.method === 'CONNECT' && knownHosts.has(entry.host)),
      ),
    clear: () => void seen.splice(0),
    close: () =>
      new Promise((done) => {
        proxy.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Answer, RawRequest } from './answer.ts';
import type { Fault } from './faults.ts';

/** How the server of `startGitHub` sees one call: the answer, and how its sending goes wrong. */
export type Respond = (request: RawRequest) => {
  readonly answer: Answer;
  readonly fault: Fault | undefined;
};

/** A server on a port of this machine, 0 for a free one. `close` also breaks connections that are open or hang. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(respond: Respond, port: number): Promise<Served> {
  const sockets = new Set<Socket>();
  const server: Server = createServer(async (request, response) => {
    const text = await readBody(request);
    const { method = 'GET', url = '/', headers } = request;
    const { answer, fault } = respond({ method, url, headers, text });
    send(response, answer, fault);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Pieces of a slow answer. */
const DRIPS = 10;

function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): void {
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(answer.body);
  const headers = { ...answer.headers, 'content-length': String(bytes.length) };
  response.writeHead(answer.status, answer.status === 204 ? answer.headers : headers);
  if (fault?.kind === 'truncated') {
    response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
    return;
  }
  if (fault?.kind !== 'slow') {
    response.end(bytes);
    return;
  }
  const size = Math.ceil(bytes.length / DRIPS);
  const drip = (at: number): void => {
    if (at >= bytes.length) {
      response.end();
      return;
    }
    response.write(bytes.subarray(at, at + size));
    setTimeout(drip, fault.pause, at + size).unref();
  };
  drip(0);
}

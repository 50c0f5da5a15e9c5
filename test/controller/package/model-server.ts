import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { TINY_MODEL } from '../tiny-model.ts';

export interface ModelServer extends AsyncDisposable {
  readonly origin: string;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
}

type Answer = (response: ServerResponse) => void;

/** The tiny model below `/model/`, but for the paths that `answers` has another answer to. */
export async function modelServer(
  answers: Readonly<Record<string, Answer>> = {},
): Promise<ModelServer> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path];
    if (answer) return answer(response);
    const name = /^\/model\/([\w.-]+)$/.exec(path)?.[1];
    readFile(join(TINY_MODEL, name ?? 'nothing')).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end('no such file'),
    );
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const leadsTo =
  (location: string): Answer =>
  (response) => {
    response.writeHead(302, { location }).end();
  };

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowFiles extends AsyncDisposable {
  readonly origin: string;
}

/** Serves bytes by path in small pieces, so that a kill meets a download half way. */
export async function slowFiles(files: ReadonlyMap<string, Buffer>): Promise<SlowFiles> {
  const server = createServer(async (request, response) => {
    const bytes = files.get(request.url ?? '');
    if (!bytes) return response.writeHead(404).end();
    for (let at = 0; at < bytes.length && !response.destroyed; at += PIECE) {
      response.write(bytes.subarray(at, at + PIECE));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const PIECE = 2048;
const PAUSE_MS = 10;

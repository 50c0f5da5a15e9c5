import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { download } from '../../../src/controller/package/download.ts';
import { folderWith } from '../../support/temporary.ts';
import { modelServer } from './model-server.ts';

const NAMES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];
const before = NAMES.map((name) => [name, process.env[name]] as const);

beforeEach(() => {
  for (const name of NAMES) delete process.env[name];
});

afterAll(() => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

/** Tunnels to where it is asked to, and remembers where that was. */
async function proxy() {
  const tunnels: string[] = [];
  const server = createServer().on('connect', (request, socket, head) => {
    tunnels.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    tunnels,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function fetchManifest(origin: string): Promise<string> {
  const expected = { sha256: '0'.repeat(64), maxBytes: 1e6 };
  const path = join(await folderWith(), 'manifest.json');
  return download(
    new URL('/model/manifest.json', origin),
    path,
    expected,
    new AbortController().signal,
  ).then(
    () => 'taken',
    (error: Error) => error.message,
  );
}

test('a model comes through the proxy that the environment names', async () => {
  await using server = await modelServer();
  await using between = await proxy();
  process.env.HTTP_PROXY = between.url;
  expect(await fetchManifest(server.origin)).toMatch(/has sha256/);
  expect(between.tunnels).toEqual([new URL(server.origin).host]);
  expect(server.asked).toEqual(['/model/manifest.json']);
});

test('and past it where NO_PROXY says so', async () => {
  await using server = await modelServer();
  await using between = await proxy();
  process.env.HTTP_PROXY = between.url;
  process.env.NO_PROXY = '127.0.0.1';
  expect(await fetchManifest(server.origin)).toMatch(/has sha256/);
  expect(between.tunnels).toEqual([]);
  expect(server.asked).toEqual(['/model/manifest.json']);
});

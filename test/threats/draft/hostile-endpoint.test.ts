import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { EndpointError } from '../../../src/draft/endpoint-error.ts';
import { openEndpoint } from '../../../src/draft/open-endpoint.ts';

const KEY = 'sk-CANARY-KEY';
const PROMPT = 'CANARY-PROMPT';
const TIMEOUT_MS = 1500;

async function listen(handle: RequestListener) {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function ask(handle: RequestListener): Promise<{ text?: string; error?: unknown }> {
  await using server = await listen(handle);
  const { baseUrl } = server;
  const endpoint = openEndpoint({ apiKey: KEY, baseUrl, model: 'm', timeoutMs: TIMEOUT_MS });
  try {
    return await endpoint.answer([{ role: 'user', content: PROMPT }]);
  } catch (error) {
    return { error };
  }
}

/** The client waits half a second and more between its three tries, which this header shortens. */
const AT_ONCE = { 'retry-after-ms': '1', 'content-type': 'application/json' };

const completion = (content: string): string =>
  JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: { content } }] });

function endless(response: ServerResponse, chunk: Buffer): void {
  response.writeHead(200, AT_ONCE);
  const more = (): void => {
    while (response.write(chunk));
    response.once('drain', more);
  };
  more();
}

const drip = (response: ServerResponse): void => {
  response.writeHead(200, AT_ONCE);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

test.each<[string, (response: ServerResponse) => void]>([
  ['without end', (response) => endless(response, Buffer.alloc(65_536, ' '))],
  ['drop by drop, for ever', drip],
  [
    'that swells when it is unpacked',
    (response) => {
      response.writeHead(200, { ...AT_ONCE, 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(256 * 2 ** 20, ' '), { level: 1 }));
    },
  ],
  [
    'that swells and says nothing for ever',
    (response) => {
      response.writeHead(200, { ...AT_ONCE, 'content-encoding': 'gzip' });
      response.write(gzipSync(Buffer.alloc(2 ** 20, ' ')).subarray(0, -8));
    },
  ],
  ['that never begins', () => {}],
  [
    'that breaks off',
    (response) => response.writeHead(200, AT_ONCE).write('{"ch', () => response.destroy()),
  ],
  ['of brackets', (response) => response.writeHead(200, AT_ONCE).end('['.repeat(1_000_000))],
  ['of numbers', (response) => response.writeHead(200, AT_ONCE).end('{"choices": 7}')],
  ['of null', (response) => response.writeHead(200, AT_ONCE).end('null')],
  [
    'with a list for a text',
    (response) => response.writeHead(200, AT_ONCE).end(completion(['x'] as never)),
  ],
  [
    'that repeats what it was told',
    (response) =>
      response
        .writeHead(400, AT_ONCE)
        .end(JSON.stringify({ error: { message: `${KEY} ${PROMPT}` } })),
  ],
  [
    'that is a page',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(KEY),
  ],
])('an answer %s ends soon, in a sentence that repeats nothing', async (_, behave) => {
  const before = process.memoryUsage();
  const began = Date.now();
  const { error } = await ask((_request, response) => behave(response));
  expect(error).toBeInstanceOf(EndpointError);
  expect((error as Error).message).not.toMatch(/CANARY/);
  // Three tries at most.
  expect(Date.now() - began).toBeLessThan(3 * TIMEOUT_MS + 15_000);
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  expect(arrayBuffers + heapUsed - before.arrayBuffers - before.heapUsed).toBeLessThan(
    400 * 2 ** 20,
  );
});

test.each([301, 302, 303, 307, 308])(
  'a redirect with %d to another host takes neither key nor prompt along',
  async (status) => {
    const stolen: string[] = [];
    await using thief = await listen((request, response) => {
      stolen.push(inspect(request.headers));
      request.on('data', (chunk) => stolen.push(String(chunk)));
      request.on('end', () => response.end(completion('stolen')));
    });
    const { error } = await ask((_, response) => {
      response.writeHead(status, { ...AT_ONCE, location: `${thief.baseUrl}/chat/completions` });
      response.end();
    });
    expect(error).toBeInstanceOf(EndpointError);
    expect(stolen).toEqual([]);
  },
);

test('what a model answers is text, whatever it says of itself', async () => {
  const words = '```hcl\nresource "x" "y" {}\n```\n::set-output name=x::y\n\u001b[31m';
  const { text } = await ask((_, response) =>
    response.writeHead(200, AT_ONCE).end(completion(words)),
  );
  expect(text).toBe(words);
});

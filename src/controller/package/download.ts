import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getProxyForUrl } from 'proxy-from-env';
import { faultOf } from './model-source.ts';

/** A hash in hexadecimal digits. */
export type Expected = ({ readonly sha256: string } | { readonly sha512: string }) & {
  /** No more are read. */
  readonly maxBytes: number;
};

/**
 * Fetches what a URL has into a new file. Throws where it is larger than expected or has another hash; the file is
 * then left half written. Redirects are followed to where a URL of a model may lead, and never from https to http.
 * Goes through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name.
 */
export async function download(
  url: URL,
  path: string,
  expected: Expected,
  signal: AbortSignal,
): Promise<void> {
  const body = await open(url, signal);
  const { maxBytes } = expected;
  const [algorithm, wanted] =
    'sha256' in expected ? ['sha256', expected.sha256] : ['sha512', expected.sha512];
  const hash = createHash(algorithm);
  let bytes = 0;
  await pipeline(
    body,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw new Error(`${shown(url)} has more than ${maxBytes} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx' }),
    { signal },
  );
  const digest = hash.digest('hex');
  if (digest !== wanted) throw new Error(`${shown(url)} has ${algorithm} ${digest}, not ${wanted}`);
}

/** Without what may be a secret: signed addresses carry it in the query. */
export const shown = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

async function open(url: URL, signal: AbortSignal): Promise<Readable> {
  // Large, and needed by few runs. The global fetch asks no proxy before Node 24, and then only when told to.
  // By its default: in a bundle that is split, a CommonJS module has no other name.
  const { fetch, ProxyAgent } = (await import('undici')).default;
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const proxy = getProxyForUrl(at.href);
    const response = await fetch(at, {
      redirect: 'manual',
      signal,
      ...(proxy && { dispatcher: new ProxyAgent(proxy) }),
    });
    const { status, body } = response;
    if (status === 200 && body) return Readable.from(body);
    await body?.cancel();
    const location = response.headers.get('location');
    if (!REDIRECTS.has(status) || location === null)
      throw new Error(`${shown(at)} answered ${status}`);
    at = followed(at, location);
  }
  throw new Error(`${shown(url)} leads on more than ${MOST_REDIRECTS} times`);
}

/** Releases of GitHub lead on once or twice; the fetch standard gives up after 20. */
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function followed(from: URL, location: string): URL {
  const to = new URL(location, from);
  const fault =
    from.protocol === 'https:' && to.protocol !== 'https:'
      ? 'must begin with https://'
      : faultOf(to);
  if (fault !== undefined) throw new Error(`${shown(from)} leads to a place that ${fault}`);
  return to;
}

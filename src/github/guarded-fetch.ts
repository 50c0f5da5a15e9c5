import { deadline } from '../deadline/deadline.ts';
import { ANSWER_TIMEOUT_MS, MOST_ANSWER_BYTES, MOST_REDIRECTS } from './limits.ts';

/** The request did surely not reach what it was meant for. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

export interface FetchGuards {
  readonly fetch: typeof globalThis.fetch;
  /** Only its origin is ever asked, whatever links and redirects say: every request carries the token. */
  readonly apiUrl: string;
  /** Stops reads at once and keeps writes from being sent; a write under way is let finish. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
}

/**
 * A `fetch` with a time limit, a size limit and one host. The body is read here: Octokit takes one that breaks off
 * for an empty one, and an empty page for the end of a list.
 */
export function guardedFetch({
  fetch,
  apiUrl,
  signal,
  timeoutMs = ANSWER_TIMEOUT_MS,
}: FetchGuards): typeof globalThis.fetch {
  const { origin } = new URL(apiUrl);
  return async (input, init = {}) => {
    signal?.throwIfAborted();
    const isRead = READS.has(init.method ?? 'GET');
    using limit = deadline(timeoutMs, isRead ? signal : undefined);
    const guarded: RequestInit = { ...init, redirect: 'manual', signal: limit.signal };
    let url = new URL(String(input));
    for (let followed = 0; followed <= MOST_REDIRECTS; followed++) {
      if (url.origin !== origin) throw new NotSentError(`it points to another host than ${origin}`);
      // fetch refuses such an address as well, and repeats all of it.
      if (url.username + url.password !== '')
        throw new NotSentError('its address holds a user name or a password');
      const answer = await fetch(url, guarded);
      const next = redirect(answer, isRead);
      if (next === undefined) return await withBody(answer);
      await answer.body?.cancel();
      url = new URL(next, url);
    }
    throw new NotSentError('it redirects in a circle');
  };
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Where to ask instead. A write is only sent on where the method stays: after a 301, a POST would become a GET. */
function redirect(answer: Response, isRead: boolean): string | undefined {
  if (!REDIRECTS.has(answer.status)) return undefined;
  if (!isRead && !KEEPS_METHOD.has(answer.status))
    throw new NotSentError(`it moved (${answer.status})`);
  return answer.headers.get('location') ?? undefined;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);

async function withBody(answer: Response): Promise<Response> {
  const { status, statusText, headers } = answer;
  const body = NO_BODY.has(status) ? null : await readBody(answer);
  return new Response(body, { status, statusText, headers });
}

const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

async function readBody(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_ANSWER_BYTES) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

import { deadline } from '../deadline/deadline.ts';

/**
 * A `fetch` whose answer comes whole from the host that was asked, or not at all: the body counts to the time, since
 * the client's own limit ends with the headers, and to the size, once it is unpacked. A redirect is refused: with 307 and
 * 308 the drafts would follow it to another host.
 */
export const boundedFetch =
  (timeoutMs: number, mostBytes: number): typeof globalThis.fetch =>
  async (input, init = {}) => {
    using limit = deadline(timeoutMs, init.signal ?? undefined);
    const answer = await fetch(input, { ...init, redirect: 'error', signal: limit.signal });
    const { status, statusText, headers } = answer;
    // Node 20 does not end the reading of a packed body that stalls.
    const body = await limit.race(wholeOf(answer.body, mostBytes));
    return new Response(body, { status, statusText, headers });
  };

async function wholeOf(
  body: AsyncIterable<Uint8Array> | null,
  mostBytes: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new Error(`the answer has more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return size === 0 ? null : Buffer.concat(chunks);
}

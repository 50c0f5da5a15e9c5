import { z } from 'zod';
import { answeredWith } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Problem } from './outcome.ts';

/** What it means that no answer came, or none that can be read: for a write, that it may have happened. */
export function silence(error: unknown, asked: Asked): Problem {
  const { what, doing } = asked;
  const why = reasonOf(error, asked);
  if (doing === 'read' || isNotSent(error))
    return {
      kind: 'unreachable',
      message: `GitHub did not answer when asked to ${what} (${why}); run again later, or check GITHUB_API_URL and the proxy.`,
    };
  return {
    kind: 'unknown-outcome',
    message: `GitHub did not say whether it did what it was asked, to ${what} (${why}); look before you run again.`,
  };
}

function reasonOf(error: unknown, asked: Asked): string {
  const answer = answeredWith(error, asked);
  if (answer) return String(answer.status);
  const chain = causesOf(error);
  const telling = chain.find(({ name }) => TELLING.has(name)) ?? chain.at(-1);
  return asked.clean(telling?.message ?? '') || 'no reason given';
}

/** Errors whose words are better than those of what caused them. */
const TELLING: ReadonlySet<string> = new Set(['NotSentError', 'TimeoutError', 'UnreadableError']);

function isNotSent(error: unknown): boolean {
  return causesOf(error).some(
    ({ name, code }) => name === 'NotSentError' || NO_CONNECTION.has(code),
  );
}

/** Codes of Node and undici that come before a request is sent. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The error, its cause, and so on. By shape: some are DOMExceptions, some of another realm. */
function causesOf(error: unknown): readonly z.infer<typeof CAUSE>[] {
  const chain: z.infer<typeof CAUSE>[] = [];
  let parsed = CAUSE.safeParse(error);
  while (parsed.success && chain.length < LONGEST_CHAIN) {
    chain.push(parsed.data);
    parsed = CAUSE.safeParse(parsed.data.cause);
  }
  return chain;
}

const LONGEST_CHAIN = 8;

const CAUSE = z.object({
  name: z.string().catch(''),
  message: z.string(),
  code: z.string().catch(''),
  cause: z.unknown().optional(),
});

import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { z } from 'zod';
import { deadline } from '../deadline/deadline.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { EndpointError } from './endpoint-error.ts';
import { MOST_ANSWER_TOKENS } from './most-answer-tokens.ts';

/** A language model behind an OpenAI-compatible API. */
export interface Endpoint {
  readonly model: string;
  /** The model's answer to one conversation. Throws EndpointError, and `signal.reason` when aborted. */
  readonly answer: (messages: readonly Message[], signal?: AbortSignal) => Promise<Answer>;
}

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface Answer {
  readonly text: string;
  /** The model stopped because it had no tokens left, so the text has no end. */
  readonly cut: boolean;
  /** What the endpoint says it read and wrote; 0 where it says nothing. */
  readonly tokens: { readonly prompt: number; readonly answer: number };
}

export interface EndpointSettings {
  readonly apiKey: string;
  /** `https://host/v1`; OpenAI's own where absent. */
  readonly baseUrl?: string;
  readonly model: string;
  /** 0 (greedy, as the paper drafts) or more; absent: 0. */
  readonly temperature?: number;
  /** For one answer, from the question to its last byte. */
  readonly timeoutMs?: number;
}

/** Failures that may pass are tried again by the client, twice. */
export function openEndpoint({
  apiKey,
  baseUrl,
  model,
  temperature = 0,
  timeoutMs = ANSWER_TIMEOUT_MS,
}: EndpointSettings): Endpoint {
  const client = new OpenAI({
    apiKey,
    // Null keeps the client from reading OPENAI_BASE_URL of the environment.
    baseURL: baseUrl ?? null,
    timeout: timeoutMs,
    fetch: boundedFetch(timeoutMs, MOST_ANSWER_BYTES),
    maxRetries: MOST_RETRIES,
    logLevel: 'off',
  });
  return {
    model,
    answer: async (messages, signal) => {
      signal?.throwIfAborted();
      // The client leaves a listener behind on the signal it is given, for every try.
      using own = deadline((MOST_RETRIES + 1) * timeoutMs + MOST_RETRIES * MOST_WAIT_MS, signal);
      const completion = await client.chat.completions
        .create(
          { model, messages: [...messages], temperature, max_tokens: MOST_ANSWER_TOKENS },
          { signal: own.signal },
        )
        .catch((cause: unknown) => {
          signal?.throwIfAborted();
          throw endpointError(cause, model);
        });
      const { data } = COMPLETION.safeParse(completion);
      if (!data)
        throw new EndpointError(`${model} answered without text; is the model one for chat?`);
      const [{ message, finish_reason }] = data.choices;
      return {
        text: message.content,
        cut: finish_reason === 'length',
        tokens: {
          prompt: data.usage?.prompt_tokens ?? 0,
          answer: data.usage?.completion_tokens ?? 0,
        },
      };
    },
  };
}

/** The client passes on whatever JSON it gets. */
const COMPLETION = z.object({
  choices: z.tuple(
    [z.object({ message: z.object({ content: z.string() }), finish_reason: z.unknown() })],
    z.unknown(),
  ),
  usage: z
    .object({ prompt_tokens: z.number().default(0), completion_tokens: z.number().default(0) })
    .nullish()
    .catch(undefined),
});

const MOST_RETRIES = 2;

/** The client waits no longer for a `retry-after`. */
const MOST_WAIT_MS = 60_000;

/** A large file at a slow model's pace. */
const ANSWER_TIMEOUT_MS = 120_000;

/** Of the window below, in JSON with every character escaped, with room for what servers add. */
const MOST_ANSWER_BYTES = 4 * 1024 * 1024;

/** The API's own words are left out: they may repeat the key or the prompt. */
function endpointError(cause: unknown, model: string): EndpointError {
  if (cause instanceof APIConnectionError || cause instanceof APIUserAbortError)
    return new EndpointError('The endpoint does not answer; check its URL.', { cause });
  if (cause instanceof APIError && cause.status !== undefined)
    return new EndpointError(
      `The endpoint refused with ${cause.status}; ${adviceFor(cause.status, model)}.`,
      { cause },
    );
  return new EndpointError('The endpoint does not speak the OpenAI protocol; check its URL.', {
    cause,
  });
}

function adviceFor(status: number, model: string): string {
  if (status === 401 || status === 403) return 'check the key';
  if (status === 404) return `check the URL and the model "${model}"`;
  if (status === 429) return 'wait, or raise its limit';
  return status >= 500 ? 'try again later' : 'check the model and the length of the draft';
}

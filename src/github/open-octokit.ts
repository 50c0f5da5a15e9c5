import { randomUUID } from 'node:crypto';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { guardedFetch } from './guarded-fetch.ts';
import {
  API_VERSION,
  LIMIT_WAIT_MS,
  MOST_LIMIT_WAIT_MS,
  MOST_READ_RETRIES,
  NOTIFICATION_PAUSE_MS,
  WRITE_PAUSE_MS,
} from './limits.ts';
import { UnreadableError } from './unreadable-error.ts';

export interface OctokitSettings {
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://host/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
  /** Otherwise undici's, through the proxy that the environment names for `GITHUB_API_URL`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Told before each pause that GitHub's limits ask for. */
  readonly onWait?: (seconds: number) => void;
  /** How long a second of waiting lasts, in milliseconds; tests shorten it. */
  readonly second?: number;
}

/** Octokit with our manners: reads are tried again, writes only where GitHub surely did nothing (a rate limit). */
export function openOctokit(settings: OctokitSettings) {
  const { token, apiUrl, userAgent, signal, onWait, second = 1000 } = settings;
  const mayWait = waitingCap(onWait);
  const octokit = new PolitelyOctokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: guardedFetch({ fetch: settings.fetch ?? proxied, apiUrl, signal }) },
    retry: {
      retries: MOST_READ_RETRIES,
      retryAfterBaseValue: second,
      // The throttling plugin waits for 429 as long as GitHub asks; 409 and 413 stay as they are.
      doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451],
    },
    throttle: {
      // The plugin keeps its queues in a module variable, by id; those that pause are our own.
      id: randomUUID(),
      timeout: IDLE_MS,
      write: pacedBy((WRITE_PAUSE_MS * second) / 1000),
      notifications: pacedBy((NOTIFICATION_PAUSE_MS * second) / 1000),
      retryAfterBaseValue: second,
      fallbackSecondaryRateRetryAfter: LIMIT_WAIT_MS / 1000,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
  });
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
    // The plugin would try every method again; a review whose answer was lost would be posted twice. To a number given
    // for one request it tries again whatever the status.
    if (!READS.has(options.method) && options.request.isRead !== true) options.request.retries = 0;
  });
  octokit.hook.after('request', expectReadable);
  octokit.hook.error('request', rethrow);
  return octokit;
}

/** One for each pace: a group keeps a timer as long as the process lives, and tells clients apart by their id. */
const GROUPS = new Map<number, Bottleneck.Group>();

/** At least `minTime` milliseconds between the starts of two requests of one client. */
function pacedBy(minTime: number): Bottleneck.Group {
  const group =
    GROUPS.get(minTime) ?? new Bottleneck.Group({ maxConcurrent: 1, minTime, timeout: IDLE_MS });
  GROUPS.set(minTime, group);
  return group;
}

/** A queue that was not used for so long is forgotten; the next request makes it anew. No pause is longer. */
const IDLE_MS = 60_000;

const PolitelyOctokit = Octokit.plugin(throttling, retry);

const proxied: typeof globalThis.fetch = defaults.request?.fetch ?? globalThis.fetch;

const ignore = (): void => {};

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Says yes to a pause while all pauses together stay below the cap; GitHub's limits are the token's, so they add up. */
function waitingCap(onWait: OctokitSettings['onWait']) {
  let left = MOST_LIMIT_WAIT_MS;
  return (seconds: number): boolean => {
    if (seconds * 1000 > left) return false;
    left -= seconds * 1000;
    onWait?.(seconds);
    return true;
  };
}

/** Octokit passes on what it cannot read, and takes an empty page for the end of a list. */
function expectReadable(
  { status, data }: { status: number; data: unknown },
  options: Options,
): void {
  if (status === 204 || status === 205) return;
  const isText = options.mediaType.format === 'diff';
  const isData = typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer);
  if (isText ? typeof data !== 'string' : !isData)
    throw new UnreadableError("the answer is none of GitHub's API");
}

interface Options {
  readonly mediaType: { readonly format?: string };
}

/** The pagination plugin takes an error whose `status` is 409 for an empty list. */
function rethrow(error: Error & { response?: unknown }): never {
  const { message, response } = error;
  throw Object.assign(new Error(message, { cause: error }), response ? { response } : {});
}

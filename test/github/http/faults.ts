import type { CommitSpec } from '../git/commit-files.ts';
import { NOT_ACCESSIBLE } from '../rules/permissions.ts';

/** One way in which a call goes wrong. "Handled" means that the call had its effect. */
export type Fault =
  /** Not handled; this is the answer. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Handled, and still answered with this status, as a gateway does that lost the answer. */
  | { readonly kind: 'lost'; readonly status: number }
  /** The connection breaks before any answer; `handled` says whether the call had its effect. */
  | { readonly kind: 'reset'; readonly handled: boolean }
  /** Handled; half of the announced body arrives, then the connection breaks. */
  | { readonly kind: 'truncated' }
  /** Handled; the body is this instead of the right one, with status 200. */
  | { readonly kind: 'malformed'; readonly body: string }
  /** Handled; the body arrives in ten pieces with this many milliseconds between. */
  | { readonly kind: 'slow'; readonly pause: number }
  /** Never answered, not handled. */
  | { readonly kind: 'hang' }
  /** Somebody pushes just before the call is handled. */
  | { readonly kind: 'push'; readonly commit: CommitSpec };

export interface CallSeen {
  /** 0 for the first call that the server got. */
  readonly index: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Name of the token. */
  readonly token: string;
}

/** Decides for every call whether and how it goes wrong. */
export type FaultPlan = (call: CallSeen) => Fault | undefined;

/** The n-th call (from 0) goes wrong, of those that `matches` takes. */
export function failNth(
  n: number,
  fault: Fault,
  matches: (call: CallSeen) => boolean = () => true,
): FaultPlan {
  let seen = 0;
  return (call) => (matches(call) && seen++ === n ? fault : undefined);
}

/** 403 of a secondary limit. GitHub sometimes leaves `retry-after` out, or blank. In seconds. */
export function secondaryLimit(retryAfter?: number | ''): Fault {
  return {
    kind: 'answer',
    status: 403,
    body: SECONDARY_LIMIT_BODY,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  };
}

/** 403 of the primary limit, which ends in this many seconds. */
export function primaryLimit(seconds: number): Fault {
  return {
    kind: 'answer',
    status: 403,
    body: {
      message: 'API rate limit exceeded for installation ID 1234.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
      status: '403',
    },
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds),
    },
  };
}

/** 403 of a token that may not. */
export function forbidden(): Fault {
  const documentation_url = 'https://docs.github.com/rest';
  return {
    kind: 'answer',
    status: 403,
    body: { message: NOT_ACCESSIBLE, documentation_url, status: '403' },
  };
}

/** 5xx of a service that is down: nothing was done. The body is a web page, as it is in truth. */
export function unavailable(status: 500 | 502 | 503 | 504 = 503): Fault {
  return { kind: 'answer', status, body: '<html><body><h1>Unicorn!</h1></body></html>' };
}

/** GitHub's words, as octokit/plugin-throttling.js matches them (`/\bsecondary rate\b/i`). */
export const SECONDARY_LIMIT_BODY = {
  documentation_url:
    'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  message:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID 0000:0000.',
};

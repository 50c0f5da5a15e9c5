import type { Limits } from '../limits.ts';
import { SECONDARY_LIMIT_BODY } from './faults.ts';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;

/** Counts what one server was asked, and says when it was too much. */
export interface RateLimit {
  /** Headers that every answer has. */
  headers(): Record<string, string>;
  /** Throws once the minute has had its share of content; the caller must then wait a minute. */
  countContent(): void;
}

export function rateLimit(limits: Limits): RateLimit {
  const reset = Math.ceil(Date.now() / 1000) + 3_600;
  const contentAt: number[] = [];
  let used = 0;
  return {
    headers() {
      used += 1;
      return {
        'x-ratelimit-limit': String(limits.requestsPerHour),
        'x-ratelimit-remaining': String(Math.max(0, limits.requestsPerHour - used)),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
      };
    },
    countContent() {
      const now = Date.now();
      if (contentAt.filter((at) => at > now - MINUTE).length >= limits.contentPerMinute)
        throw new Refusal(403, SECONDARY_LIMIT_BODY, { 'retry-after': '60' });
      contentAt.push(now);
    },
  };
}

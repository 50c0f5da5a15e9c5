import type { GraphqlError } from './answer.ts';
import type { Asked } from './asked.ts';
import { LIMIT_WAIT_MS } from './limits.ts';
import type { Problem } from './outcome.ts';
import { limited } from './refusal.ts';

/** What the errors of a GraphQL answer mean. */
export function refusedByGraphql(errors: readonly GraphqlError[], asked: Asked): Problem {
  const { what, doing } = asked;
  const types = new Set(errors.map(({ type }) => type));
  const words = errors[0]?.message ?? '';
  if (types.has('RATE_LIMITED')) return limited(new Date(Date.now() + LIMIT_WAIT_MS), asked);
  if (types.has('FORBIDDEN') || types.has('INSUFFICIENT_SCOPES'))
    return {
      kind: 'forbidden',
      message: `GitHub does not let this token ${what} (${words}); a job needs "permissions: pull-requests: write, contents: write" for it.`,
    };
  if (types.has('NOT_FOUND'))
    return {
      kind: 'not-found',
      message: `GitHub found nothing to ${what} (${words}); check that it exists and that the token may see it.`,
    };
  if (/^Something went wrong/.test(words)) return broken(doing, what);
  return {
    kind: 'rejected',
    message: `GitHub refused to ${what} (${words}); nothing was changed, so mend that and run again.`,
    reasons: errors.map(({ message }) => message),
  };
}

/** "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug." */
function broken(doing: Asked['doing'], what: string): Problem {
  if (doing === 'read')
    return {
      kind: 'unreachable',
      message: `GitHub failed while it was asked to ${what}; run again later.`,
    };
  return {
    kind: 'unknown-outcome',
    message: `GitHub failed while it was asked to ${what}; look whether it happened before you run again.`,
  };
}

import { z } from 'zod';
import { type ClientSettings, openClient } from './client.ts';
import { PAGE_SIZE } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './problem-error.ts';

/** A pull request of the list, open or closed. */
export interface ListedPull {
  readonly number: number;
  /** Name of the branch it is made to. */
  readonly base: string;
}

/**
 * All pull requests of a repository that something happened to at or after `since`, newest first; without it all there
 * are.
 */
export function listPulls(
  settings: ClientSettings,
  since?: Date,
): Promise<Outcome<readonly ListedPull[]>> {
  const client = openClient(settings);
  return outcomeOf(async () => {
    // By number: what is updated while we read comes up again a page further.
    const found = new Map<number, ListedPull>();
    for (let page = 1; ; page++) {
      const rows = await client.read('list the pull requests', {
        route: 'GET /repos/{owner}/{repo}/pulls',
        with: { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE_SIZE, page },
        answer: PULL.array(),
      });
      const recent = rows.filter(({ updated }) => since === undefined || updated >= since);
      for (const { number, base } of recent) found.set(number, { number, base });
      if (rows.length < PAGE_SIZE || recent.length < rows.length) return [...found.values()];
    }
  });
}

const PULL = z
  .object({ number: z.number(), updated_at: z.string(), base: z.object({ ref: z.string() }) })
  .transform(({ number, updated_at, base }) => ({
    number,
    base: base.ref,
    updated: new Date(updated_at),
  }));

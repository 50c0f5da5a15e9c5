import type { GitHub } from '../../src/github/github.ts';
import { type GitHubSettings, openGitHub } from '../../src/github/open-github.ts';
import type { Outcome } from '../../src/github/outcome.ts';
import type { GitHub as Server } from '../github/start-github.ts';

/** Our client on a GitHub of the tests; a second of waiting lasts five milliseconds. */
export function openOn(
  server: Server,
  token = 'token-pull-requests',
  changes: Partial<GitHubSettings> = {},
): GitHub {
  return openGitHub({
    token,
    apiUrl: server.url,
    userAgent: 'iac-dpo-test',
    repository: { owner: server.world.owner, name: server.world.name },
    number: server.world.pull.number,
    maxFileBytes: 1024 * 1024,
    fetch: globalThis.fetch,
    second: 5,
    ...changes,
  });
}

/** The value of an outcome that must be one. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(`${outcome.kind}: ${outcome.message}`);
}

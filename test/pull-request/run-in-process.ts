import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { openGitHub } from '../../src/github/open-github.ts';
import type { RunResult } from '../../src/pull-request/review.ts';
import { suggest } from '../../src/pull-request/run-pull-request.ts';
import type { RunRequest } from '../../src/pull-request/run-request.ts';
import { DEFAULT_ROUNDS, repairModule } from '../../src/repair/repair-module.ts';
import type { GitHub } from '../github/start-github.ts';
import { catalogue } from '../support/repair-by-checker.ts';

/**
 * A run as the action makes it, but in this process and with the checker in terraform's place, so that many of them
 * take seconds. Waits last a thousandth of what they do.
 */
export async function runInProcess(
  github: GitHub,
  changes: Partial<RunRequest> = {},
  run: (request: RunRequest) => Promise<RunResult> = suggest,
): Promise<RunResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'iac-dpo-run-'));
  const { signal } = new AbortController();
  const { owner, name } = github.world;
  try {
    return await run({
      github: openGitHub({
        token: 'token-pull-requests',
        apiUrl: github.url,
        userAgent: 'test',
        repository: { owner, name },
        number: github.world.pull.number,
        maxFileBytes: 1024 * 1024,
        second: 1,
        signal,
      }),
      checkout: { directory: github.world.repository.folder, signal },
      scope: { kind: 'detected', threshold: 0.75 },
      directories: [''],
      limits: { comments: 20, patches: 20 },
      repair: (module, { config, ...options }) =>
        repairModule(module, {
          ...options,
          gates: config.gates,
          catalogue,
          maxRounds: DEFAULT_ROUNDS,
          validate: async (state) => ({ ...checkModule(state, catalogue), tier: 'validator' }),
        }),
      readConfig,
      catalogue,
      validator: 'terraform 1.11.4',
      audit: { tool: 'test', controller: 'rules' },
      scratch,
      signal,
      tell: () => {},
      ...changes,
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

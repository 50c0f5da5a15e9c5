import { Octokit } from '@octokit/rest';
import type { GitHubOptions } from './options.ts';
import { type GitHub, startGitHub } from './start-github.ts';

/** Forty lines, so that a change at either end makes a hunk of its own. */
export const BEFORE = Array.from({ length: 40 }, (_, index) => `# line ${index + 1}\n`).join('');

/** Lines 3 and 37 changed: the hunks show lines 1 to 6 and 34 to 40 of the head. */
export const AFTER = BEFORE.replace('# line 3\n', 'three = 3\n').replace(
  '# line 37\n',
  'thirty_seven = 37\n',
);

/** The smallest pull request with two hunks in one file, and what a test changes about it. */
export function examplePull(changes: Partial<GitHubOptions> = {}): Promise<GitHub> {
  return startGitHub({
    repository: { files: { 'main.tf': BEFORE, 'other.tf': '# untouched\n' } },
    pullRequest: { commits: [{ files: { 'main.tf': AFTER }, message: 'Change two lines' }] },
    ...changes,
  });
}

/** A client as programs use it, without retries and waiting. */
export function clientOf(github: GitHub, secret = 'token-pull-requests'): Octokit {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ auth: secret, baseUrl: github.url, log });
}

/** What every call about the example names. */
export const HERE = { owner: 'octo-org', repo: 'infrastructure', pull_number: 7 } as const;

/** The refusal of a call that must fail: its status, message and errors. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number; message: string; errors: unknown }> {
  try {
    await call;
  } catch (error) {
    const { status, response } = error as {
      status: number;
      response?: { data?: { message?: string; errors?: unknown } };
    };
    return { status, message: response?.data?.message ?? '', errors: response?.data?.errors ?? [] };
  }
  throw new Error('the call was not refused');
}

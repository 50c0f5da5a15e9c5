/** The permissions that a workflow's `permissions:` grants, as GitHub names them. */
export type Permission = 'checks' | 'contents' | 'issues' | 'pull-requests' | 'security-events';

/** Who calls: a workflow or app (`installation`), or a person with a personal token (`user`). */
export interface TokenSpec {
  /** Shown in the request log, so that no test has to spell a secret. */
  readonly name: string;
  readonly kind: 'installation' | 'user';
  readonly login: string;
  readonly permissions: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
}

/** The account that a GITHUB_TOKEN acts as. */
export const ACTIONS_BOT = 'github-actions[bot]';

const READ_ALL = {
  checks: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
  'security-events': 'read',
} as const;

/** GITHUB_TOKEN of a `pull_request` run from a fork: capped at read, whatever the workflow says (docs, GITHUB_TOKEN). */
export function forkToken(): TokenSpec {
  return { name: 'fork', kind: 'installation', login: ACTIONS_BOT, permissions: READ_ALL };
}

/** GITHUB_TOKEN with `contents: read, pull-requests: write`, what our README asks for. */
export function pullRequestToken(): TokenSpec {
  const permissions = { contents: 'read', 'pull-requests': 'write' } as const;
  return { name: 'pull-requests', kind: 'installation', login: ACTIONS_BOT, permissions };
}

/** GITHUB_TOKEN with every write permission that we may use. */
export function writeToken(): TokenSpec {
  const permissions = {
    checks: 'write',
    contents: 'write',
    issues: 'write',
    'pull-requests': 'write',
    'security-events': 'write',
  } as const;
  return { name: 'write', kind: 'installation', login: ACTIONS_BOT, permissions };
}

/** GITHUB_TOKEN with `permissions: {}`. */
export function bareToken(): TokenSpec {
  return { name: 'bare', kind: 'installation', login: ACTIONS_BOT, permissions: {} };
}

/** A person's token with everything that the person may do in the repository. */
export function personalToken(login: string): TokenSpec {
  return { ...writeToken(), name: login, kind: 'user', login };
}

/** Those of the workflow keys, by a secret that is their name; a test that needs others gives its own. */
export const DEFAULT_TOKENS: Readonly<Record<string, TokenSpec>> = {
  'token-fork': forkToken(),
  'token-pull-requests': pullRequestToken(),
  'token-write': writeToken(),
  'token-bare': bareToken(),
};

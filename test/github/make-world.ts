import { openRepository } from './git/open-repository.ts';
import { GITHUB_LIMITS } from './limits.ts';
import type { GitHubOptions, UserOptions } from './options.ts';
import { ACTIONS_BOT, DEFAULT_TOKENS, type TokenSpec } from './rules/tokens.ts';
import { headRef, type User, userOf, type World } from './world.ts';

/** Makes the repository, its pull request and the accounts. */
export function makeWorld(options: GitHubOptions, url: string): World {
  const { pullRequest } = options;
  const repository = openRepository();
  const cut = repository.commit('main', null, {
    files: options.repository.files,
    message: 'Begin',
  });
  const { baseMovedBy } = options.repository;
  const baseSha =
    baseMovedBy === undefined
      ? cut
      : repository.commit('main', cut, { files: baseMovedBy, message: 'Meanwhile' });
  const tokens = new Map(Object.entries(options.tokens ?? DEFAULT_TOKENS));
  let id = 1_000;
  const world: World = {
    owner: options.repository.owner ?? 'octo-org',
    name: options.repository.name ?? 'infrastructure',
    private: options.repository.private ?? false,
    repository,
    pull: {
      number: pullRequest.number ?? 7,
      author: pullRequest.author ?? 'ada',
      draft: pullRequest.draft ?? false,
      headBranch: pullRequest.headBranch ?? 'change',
      fork: pullRequest.fork ?? null,
      baseSha,
      headSha: cut,
    },
    state: {
      reviews: [],
      comments: [],
      threads: [],
      conversation: [],
      labels: [...(pullRequest.labels ?? [])],
      checkRuns: [],
      sarifs: [],
      open: true,
      title: pullRequest.title ?? 'Add a network',
      body: pullRequest.body ?? null,
    },
    users: new Map(),
    tokens,
    limits: { ...GITHUB_LIMITS, ...options.limits },
    url,
    nextId: () => id++,
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  for (const commit of pullRequest.commits)
    world.pull.headSha = repository.commit(headRef(world), world.pull.headSha, commit);
  const declared: Record<string, UserOptions> = {
    ...Object.fromEntries([...tokens.values()].map(({ login, kind }) => [login, MAY_WRITE[kind]])),
    [world.owner]: { permission: 'admin' },
    [world.pull.author]: { id: 1001, permission: world.pull.fork === null ? 'write' : 'read' },
    [ACTIONS_BOT]: { ...MAY_WRITE.installation, id: 41_898_282 },
    ...options.users,
  };
  const users = new Map<string, User>();
  for (const [login, user] of Object.entries(declared))
    users.set(login, { ...userOf(world, login), ...user });
  return { ...world, users };
}

const MAY_WRITE: Readonly<Record<TokenSpec['kind'], UserOptions>> = {
  installation: { type: 'Bot', permission: 'write' },
  user: { permission: 'write' },
};

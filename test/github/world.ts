import type { Repository } from './git/open-repository.ts';
import type { Limits } from './limits.ts';
import type { TokenSpec } from './rules/tokens.ts';
import type { State } from './state.ts';

/** Everything the endpoints work on: one repository with one pull request. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly state: State;
  readonly users: ReadonlyMap<string, User>;
  readonly tokens: ReadonlyMap<string, TokenSpec>;
  readonly limits: Limits;
  /** `http://127.0.0.1:1234`, where API and web pages are. */
  readonly url: string;
  nextId(): number;
  /** ISO 8601 with seconds, as GitHub writes times. */
  now(): string;
}

export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly draft: boolean;
  readonly headBranch: string;
  /** Login of the fork's owner; `null` for a branch of the repository itself. */
  readonly fork: string | null;
  baseSha: string;
  headSha: string;
}

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
  readonly permission: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
}

/** Where the head is kept. The branch of a fork has no name in the repository itself. */
export function headRef({ pull }: Pick<World, 'pull'>): string {
  return pull.fork === null ? pull.headBranch : `${pull.fork}-${pull.headBranch}`;
}

/** The commit that the diff of the pull request begins at. */
export function mergeBase(world: World): string {
  return world.repository.mergeBase(world.pull.baseSha, world.pull.headSha);
}

/** Its commits, oldest first. */
export function pullCommits(world: World): string[] {
  return world.repository.commitsBetween(mergeBase(world), world.pull.headSha);
}

/** The account, made up where nobody declared it. */
export function userOf(world: World, login: string): User {
  return (
    world.users.get(login) ?? {
      login,
      id:
        100_000 +
        [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 900_000, 0),
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
      permission: 'read',
    }
  );
}

import type { CommitSpec } from './git/commit-files.ts';
import { moveComments } from './rules/move-comments.ts';
import { headRef, mergeBase, type World } from './world.ts';

/** Adds a commit to the head branch and answers its sha; comments move with their lines or become outdated. */
export function pushToHead(world: World, commit: CommitSpec): string {
  return setHead(world, world.pull.headSha, commit);
}

/** `git push --force`: the head becomes one commit on the merge base, and the old ones leave the pull request. */
export function forcePush(world: World, commit: CommitSpec): string {
  return setHead(world, mergeBase(world), commit);
}

function setHead(world: World, parent: string, commit: CommitSpec): string {
  world.pull.headSha = world.repository.commit(headRef(world), parent, commit);
  moveComments(world);
  return world.pull.headSha;
}

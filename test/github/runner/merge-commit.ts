import type { World } from '../world.ts';

/**
 * The commit that `pull_request` workflows run on (`refs/pull/N/merge`): the head merged into the base. It is no commit of
 * the pull request, so nothing can be anchored in it.
 */
export function mergeCommit(world: World): string {
  const { repository, pull } = world;
  const say = (...args: string[]): string => repository.git(args).toString().trim();
  const tree = say('merge-tree', '--write-tree', pull.baseSha, pull.headSha).split('\n')[0] ?? '';
  const who = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'];
  const parents = ['-p', pull.baseSha, '-p', pull.headSha];
  const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
  const sha = say(...who, 'commit-tree', tree, ...parents, '-m', message);
  repository.git(['update-ref', `refs/pull/${pull.number}/merge`, sha]);
  repository.git(['update-ref', `refs/pull/${pull.number}/head`, pull.headSha]);
  return sha;
}

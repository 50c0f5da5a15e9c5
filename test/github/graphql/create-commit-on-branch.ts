import type { FileChange } from '../git/commit-files.ts';
import { noreplyAddress } from '../json/user-json.ts';
import { pushToHead } from '../push.ts';
import type { TokenSpec } from '../rules/tokens.ts';
import { userOf, type World } from '../world.ts';
import { GraphQLRefusal } from './refusal.ts';

interface Arguments {
  readonly input: {
    readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
    readonly message: { readonly headline: string; readonly body?: string | null };
    readonly expectedHeadOid: string;
    readonly fileChanges?: {
      readonly additions?: readonly { readonly path: string; readonly contents: string }[];
      readonly deletions?: readonly { readonly path: string }[];
    };
  };
}

/** A commit by the token's account on the head branch, if that is still where the caller believes it is. */
export function createCommitOnBranch(
  world: World,
  token: TokenSpec,
  { input }: Arguments,
): unknown {
  const { branch, message, fileChanges, expectedHeadOid } = input;
  const here = `${world.owner}/${world.name}`;
  if (world.pull.fork !== null || branch.repositoryNameWithOwner !== here)
    throw new GraphQLRefusal('FORBIDDEN', 'Resource not accessible by integration');
  if (branch.branchName !== world.pull.headBranch)
    throw new GraphQLRefusal('NOT_FOUND', 'The branch does not exist.');
  if (expectedHeadOid !== world.pull.headSha)
    throw new GraphQLRefusal(
      'STALE_DATA',
      `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`,
    );
  const files: Record<string, FileChange> = {};
  for (const { path, contents } of fileChanges?.additions ?? [])
    files[path] = Buffer.from(contents, 'base64');
  for (const { path } of fileChanges?.deletions ?? []) files[path] = null;
  const user = userOf(world, token.login);
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  const author = { name: user.login, email: noreplyAddress(user) };
  const oid = pushToHead(world, { files, message: text, author });
  return { commit: { oid, url: `${world.url}/${here}/commit/${oid}` } };
}

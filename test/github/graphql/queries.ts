import { nodeId } from '../json/user-json.ts';
import type { TokenSpec } from '../rules/tokens.ts';
import { userOf, type World } from '../world.ts';
import { connection, type Range } from './connection.ts';
import { conversationCommentNode, type Node, threadNode } from './nodes.ts';
import { GraphQLRefusal } from './refusal.ts';

/** `viewer`, and the pull request with its threads and conversation. */
export function queries(world: World, token: TokenSpec): Record<string, unknown> {
  return {
    // Here a bot keeps its `[bot]`, so an installation can learn its own name, which `GET /user` refuses.
    viewer: { login: token.login, databaseId: userOf(world, token.login).id, id: 'U_viewer' },
    repository: ({ owner, name }: { owner: string; name: string }): Node => {
      if (`${owner}/${name}`.toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase())
        throw new GraphQLRefusal(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      return {
        id: 'R_1',
        name: world.name,
        nameWithOwner: `${world.owner}/${world.name}`,
        pullRequest: ({ number }: { number: number }) => pullRequest(world, number),
      };
    },
  };
}

function pullRequest(world: World, number: number): Node {
  if (number !== world.pull.number)
    throw new GraphQLRefusal(
      'NOT_FOUND',
      `Could not resolve to a PullRequest with the number of ${number}.`,
    );
  const { state, pull } = world;
  return {
    id: nodeId('PR', pull.number),
    number,
    title: state.title,
    state: state.open ? 'OPEN' : 'CLOSED',
    closed: !state.open,
    isDraft: pull.draft,
    headRefOid: pull.headSha,
    headRefName: pull.headBranch,
    baseRefOid: pull.baseSha,
    isCrossRepository: pull.fork !== null,
    reviewThreads: (range: Range) =>
      connection(
        'reviewThreads',
        state.threads.map((thread) => threadNode(world, thread)),
        range,
      ),
    comments: (range: Range) =>
      connection(
        'comments',
        state.conversation.map((comment) => conversationCommentNode(world, comment)),
        range,
      ),
  };
}

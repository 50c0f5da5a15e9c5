import { idOfNode } from '../json/user-json.ts';
import { may, type Need, NOT_ACCESSIBLE, write } from '../rules/permissions.ts';
import type { TokenSpec } from '../rules/tokens.ts';
import type { World } from '../world.ts';
import { createCommitOnBranch } from './create-commit-on-branch.ts';
import { conversationCommentNode, type Node, reviewCommentNode, threadNode } from './nodes.ts';
import { GraphQLRefusal, noNode } from './refusal.ts';

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string };
}

/** What a token may change over GraphQL. */
export function mutations(world: World, token: TokenSpec): Record<string, unknown> {
  const demand = (need: Need): void => {
    if (!may(world, token, need)) throw new GraphQLRefusal('FORBIDDEN', NOT_ACCESSIBLE);
  };
  return {
    minimizeComment: ({ input }: Input<{ subjectId: string; classifier: string }>) => {
      demand(write('pull-requests', 'issues'));
      return { minimizedComment: minimise(world, input.subjectId, input.classifier) };
    },
    unminimizeComment: ({ input }: Input<{ subjectId: string }>) => {
      demand(write('pull-requests', 'issues'));
      return { unminimizedComment: minimise(world, input.subjectId, null) };
    },
    // Gated on contents, not on pull-requests (gh-aw#35726, oven-sh/bun#40468).
    resolveReviewThread: ({ input }: Input<{ threadId: string }>) => {
      demand(write('contents'));
      return { thread: resolve(world, input.threadId, token.login) };
    },
    unresolveReviewThread: ({ input }: Input<{ threadId: string }>) => {
      demand(write('contents'));
      return { thread: resolve(world, input.threadId, null) };
    },
    createCommitOnBranch: (args: Parameters<typeof createCommitOnBranch>[2]) => {
      demand(write('contents'));
      return createCommitOnBranch(world, token, args);
    },
  };
}

function minimise(world: World, subject: string, classifier: string | null): Node {
  const { comments, conversation } = world.state;
  const onLine = comments.find(({ id }) => id === idOfNode('PRRC', subject));
  if (onLine !== undefined) {
    onLine.minimized = classifier;
    return reviewCommentNode(world, onLine);
  }
  const inConversation = conversation.find(({ id }) => id === idOfNode('IC', subject));
  if (inConversation === undefined) throw noNode(subject);
  inConversation.minimized = classifier;
  return conversationCommentNode(world, inConversation);
}

function resolve(world: World, node: string, by: string | null): Node {
  const thread = world.state.threads.find(({ id }) => id === idOfNode('PRRT', node));
  if (thread === undefined) throw noNode(node);
  thread.resolvedBy = by;
  return threadNode(world, thread);
}

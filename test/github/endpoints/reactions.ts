import { page } from '../http/pages.ts';
import { validationFailed } from '../http/refusal.ts';
import type { Call, Reply } from '../http/route.ts';
import { REACTIONS, reactionJson } from '../json/comment-json.ts';
import type { Reaction } from '../state.ts';

export function listReactions(
  { world, query, address }: Call,
  reactions: readonly Reaction[],
): Reply {
  const content = query.get('content');
  const wanted = reactions.filter((each) => content === null || each.content === content);
  const shown = page(wanted, query, address);
  const body = shown.items.map((each) => reactionJson(world, each));
  return { status: 200, body, headers: shown.headers };
}

/** "A response with an HTTP 200 status means that you already added the reaction type". */
export function addReaction({ world, token, body }: Call, reactions: Reaction[]): Reply {
  const content = String(body?.content);
  if (!REACTIONS.includes(content))
    throw validationFailed([{ resource: 'Reaction', code: 'invalid', field: 'content' }]);
  const before = reactions.find((each) => each.user === token.login && each.content === content);
  if (before !== undefined) return { status: 200, body: reactionJson(world, before) };
  const made = { id: world.nextId(), user: token.login, content, createdAt: world.now() };
  reactions.push(made);
  return { status: 201, body: reactionJson(world, made) };
}

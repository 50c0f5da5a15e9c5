import { page } from '../http/pages.ts';
import { notFound, validationFailed } from '../http/refusal.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { conversationCommentJson } from '../json/comment-json.ts';
import { labelJson } from '../json/label-json.ts';
import { read, write } from '../rules/permissions.ts';
import { tooLong } from '../rules/post-review.ts';
import type { ConversationComment } from '../state.ts';
import { addReaction, listReactions } from './reactions.ts';

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const READ = read('issues', 'pull-requests');
/** "Issues" or "Pull requests" (write) is enough for a comment on a pull request (docs, create an issue comment). */
const WRITE = write('issues', 'pull-requests');

/** The pull request seen as an issue: its conversation and labels. */
export const CONVERSATION_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${ISSUE}/comments`, need: READ, handle: list },
  { method: 'POST', path: `${ISSUE}/comments`, need: WRITE, creates: true, handle: create },
  { method: 'GET', path: ONE, need: READ, handle: get },
  { method: 'PATCH', path: ONE, need: WRITE, handle: edit },
  { method: 'DELETE', path: ONE, need: WRITE, handle: remove },
  { method: 'GET', path: `${ONE}/reactions`, need: READ, handle: reactions },
  { method: 'POST', path: `${ONE}/reactions`, need: WRITE, handle: react },
  { method: 'GET', path: `${ISSUE}/labels`, need: READ, handle: listLabels },
  { method: 'POST', path: `${ISSUE}/labels`, need: WRITE, handle: addLabels },
  { method: 'DELETE', path: `${ISSUE}/labels/{name}`, need: WRITE, handle: removeLabel },
];

/** "Issue comments are ordered by ascending ID." */
function list({ world, query, address }: Call): Reply {
  const since = query.get('since') ?? '';
  const visible = world.state.conversation.filter(({ updatedAt }) => updatedAt >= since);
  const shown = page(visible, query, address);
  const body = shown.items.map((comment) => conversationCommentJson(world, comment));
  return { status: 200, body, headers: shown.headers };
}

function create(call: Call): Reply {
  const made = addComment(call.world, call.token.login, checked(call));
  return { status: 201, body: conversationCommentJson(call.world, made) };
}

export function addComment(world: Call['world'], user: string, body: string): ConversationComment {
  const now = world.now();
  const id = world.nextId();
  const comment = {
    id,
    user,
    body,
    createdAt: now,
    updatedAt: now,
    reactions: [],
    minimized: null,
  };
  world.state.conversation.push(comment);
  return comment;
}

function get(call: Call): Reply {
  return { status: 200, body: conversationCommentJson(call.world, found(call)) };
}

function edit(call: Call): Reply {
  const comment = found(call);
  comment.body = checked(call);
  comment.updatedAt = call.world.now();
  return { status: 200, body: conversationCommentJson(call.world, comment) };
}

function remove(call: Call): Reply {
  const { conversation } = call.world.state;
  conversation.splice(conversation.indexOf(found(call)), 1);
  return { status: 204 };
}

function reactions(call: Call): Reply {
  return listReactions(call, found(call).reactions);
}

function react(call: Call): Reply {
  return addReaction(call, found(call).reactions);
}

function checked({ world, body }: Call): string {
  const text = String(body?.body ?? '');
  const fault = (message: string) =>
    validationFailed([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
  if (text.trim() === '') throw fault("Body can't be blank");
  if ([...text].length > world.limits.bodyCharacters) throw fault(tooLong(world));
  return text;
}

function found({ world, variables }: Call): ConversationComment {
  const id = Number(variables.comment_id);
  const comment = world.state.conversation.find((each) => each.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function listLabels({ world, query, address }: Call): Reply {
  const shown = page(world.state.labels, query, address);
  const body = shown.items.map((name) => labelJson(world, name));
  return { status: 200, body, headers: shown.headers };
}

function addLabels({ world, body }: Call): Reply {
  const wanted: unknown[] = Array.isArray(body) ? body : (body?.labels ?? []);
  for (const label of wanted) {
    const name = typeof label === 'string' ? label : String((label as { name: string }).name);
    if (!world.state.labels.includes(name)) world.state.labels.push(name);
  }
  return { status: 200, body: world.state.labels.map((name) => labelJson(world, name)) };
}

function removeLabel({ world, variables }: Call): Reply {
  const at = world.state.labels.indexOf(variables.name ?? '');
  if (at < 0) throw notFound();
  world.state.labels.splice(at, 1);
  return { status: 200, body: world.state.labels.map((name) => labelJson(world, name)) };
}

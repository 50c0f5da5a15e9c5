import { addComment } from './endpoints/conversation.ts';
import type { CommitSpec } from './git/commit-files.ts';
import { answer } from './http/answer.ts';
import type { Fault, FaultPlan } from './http/faults.ts';
import { rateLimit } from './http/rate-limit.ts';
import { notFound } from './http/refusal.ts';
import { serve } from './http/serve.ts';
import { makeWorld } from './make-world.ts';
import type { GitHubOptions } from './options.ts';
import { forcePush, pushToHead } from './push.ts';
import { type LoggedRequest, requestLog } from './request-log.ts';
import { postReply } from './rules/post-review.ts';
import type { ConversationComment, Reaction, ReviewComment, State } from './state.ts';
import type { World } from './world.ts';

/** A GitHub with one repository and one pull request, on a port of this machine. */
export interface GitHub extends AsyncDisposable {
  /** Root of REST; GraphQL is at `/graphql` below it, web pages are nowhere. */
  readonly url: string;
  readonly world: World;
  readonly state: State;
  /** Everything it was asked, in order. */
  readonly requests: readonly LoggedRequest[];
  /** What did not fit GitHub's published description; a test asserts that it is empty. */
  readonly violations: readonly string[];
  /** How calls go wrong from now on. */
  setFaults(plan: FaultPlan): void;
  /** Somebody pushes a commit to the head branch; answers its sha. */
  push(commit: CommitSpec): string;
  /** Somebody replaces all commits of the pull request by this one. */
  forcePush(commit: CommitSpec): string;
  /** Somebody writes in the conversation. */
  comment(user: string, body: string): ConversationComment;
  /** Somebody answers a comment on lines. */
  reply(user: string, comment: number, body: string): ReviewComment;
  /** Somebody reacts to a comment of either kind. */
  react(user: string, comment: number, content: string): Reaction;
  /** Somebody presses "Resolve conversation" at a comment on lines. */
  resolve(user: string, comment: number): void;
  /** The pull request is closed. */
  close(): void;
  /** The text of a file in the head; `null` where there is none. */
  read(path: string): string | null;
  /** Done when it stops, before the repository is deleted. */
  onStop(cleanUp: () => Promise<void>): void;
  /** The server's end; the repository is deleted. */
  stop(): Promise<void>;
}

/** Starts it. Use it with `await using`, or call `stop`. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const violations: string[] = [];
  const log = requestLog();
  let plan: FaultPlan = options.faults ?? (() => undefined);
  const served = await serve((request) => {
    const entry = log.add(world, request);
    const fault = plan(entry);
    if (fault?.kind === 'push') pushToHead(world, fault.commit);
    const given = handled(fault) ? answer(world, limit, violations, request) : NOTHING;
    const shown = bent(given, fault);
    log.answered(entry, shown.status, fault);
    return { answer: shown, fault };
  }, options.port ?? 0);
  const world = makeWorld(options, served.url);
  const limit = rateLimit(world.limits);

  const onLines = (id: number): ReviewComment => {
    const found = world.state.comments.find((comment) => comment.id === id);
    if (found === undefined) throw notFound();
    return found;
  };
  const cleanUps: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await served.close();
    for (const cleanUp of cleanUps) await cleanUp();
    world.repository.remove();
  };
  return {
    url: served.url,
    world,
    state: world.state,
    requests: log.entries,
    violations,
    setFaults: (next) => {
      plan = next;
    },
    push: (commit) => pushToHead(world, commit),
    forcePush: (commit) => forcePush(world, commit),
    comment: (user, body) => addComment(world, user, body),
    reply: (user, comment, body) => postReply(world, user, onLines(comment), body),
    react(user, comment, content) {
      const reaction = { id: world.nextId(), user, content, createdAt: world.now() };
      const target = world.state.conversation.find(({ id }) => id === comment) ?? onLines(comment);
      target.reactions.push(reaction);
      return reaction;
    },
    resolve(user, comment) {
      const { thread } = onLines(comment);
      for (const each of world.state.threads) if (each.id === thread) each.resolvedBy = user;
    },
    close: () => {
      world.state.open = false;
    },
    read: (path) => world.repository.read(world.pull.headSha, path)?.toString() ?? null,
    onStop: (cleanUp) => void cleanUps.push(cleanUp),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

const NOTHING = { status: 0, headers: {}, body: '' };

function handled(fault: Fault | undefined): boolean {
  if (fault?.kind === 'reset') return fault.handled;
  return fault?.kind !== 'answer' && fault?.kind !== 'hang';
}

type Answered = ReturnType<typeof answer>;

/** The answer as the fault has it. */
function bent(given: Answered, fault: Fault | undefined): Answered {
  if (fault?.kind === 'malformed') return { ...given, body: fault.body };
  if (fault?.kind === 'lost') return { status: fault.status, headers: HTML, body: UNICORN };
  if (fault?.kind !== 'answer') return given;
  const page = typeof fault.body === 'string';
  return {
    status: fault.status,
    headers: { ...(page ? HTML : JSON_TYPE), ...fault.headers },
    body: page ? (fault.body as string) : JSON.stringify(fault.body),
  };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const UNICORN = '<html><body><h1>Unicorn!</h1></body></html>';

import type { IncomingHttpHeaders } from 'node:http';
import { ROUTES } from '../endpoints/routes.ts';
import { answerGraphQL } from '../graphql/answer-graphql.ts';
import { numberOf } from '../json/user-json.ts';
import { requestFaults, responseFaults } from '../openapi/conformity.ts';
import { demand } from '../rules/permissions.ts';
import type { TokenSpec } from '../rules/tokens.ts';
import type { World } from '../world.ts';
import type { RateLimit } from './rate-limit.ts';
import { notFound, Refusal } from './refusal.ts';
import { findRoute, type Reply } from './route.ts';

export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What the answering side adds to: sentences about everything that does not fit GitHub's description. */
export type Violations = string[];

/** Handles one request by GitHub's rules. */
export function answer(
  world: World,
  limit: RateLimit,
  violations: Violations,
  request: RawRequest,
): Answer {
  try {
    return written(reply(world, limit, violations, request), limit);
  } catch (error) {
    if (error instanceof Refusal)
      return written({ status: error.status, body: error.body, headers: error.headers }, limit);
    violations.push(`test/github itself failed: ${(error as Error).stack}`);
    return written({ status: 500, body: { message: 'Server Error' } }, limit);
  }
}

function reply(world: World, limit: RateLimit, violations: Violations, request: RawRequest): Reply {
  const url = new URL(request.url, world.url);
  const path = ownPath(world, url.pathname);
  if (request.headers['user-agent'] === undefined)
    throw new Refusal(403, { message: 'Request forbidden by administrative rules.' });
  const token = tokenOf(world, request.headers.authorization);
  const body = request.text === '' ? undefined : parsed(request.text);
  if (path === '/graphql') {
    const result = answerGraphQL(world, token, (body ?? {}) as Record<string, unknown>);
    violations.push(...result.violations);
    return { status: 200, body: result.body };
  }

  const found = findRoute(ROUTES, request.method, path);
  if (found === null) {
    violations.push(
      `test/github has no ${request.method} ${path}; add it to endpoints/ if GitHub has it`,
    );
    throw notFound();
  }
  const { route, variables } = found;
  const asked = { method: route.method, path: route.path, query: url.searchParams, body };
  violations.push(...requestFaults(asked));
  const checked = (status: number, shown: unknown): void => {
    const faults = responseFaults(route.method, route.path, status, shown);
    violations.push(
      ...faults.map((fault) => `test/github answers ${route.path} wrongly: ${fault}`),
    );
  };
  try {
    if (!isHere(world, variables)) throw notFound();
    demand(world, token, route.need, 'https://docs.github.com/rest');
    if (route.creates) limit.countContent();
    const made = route.handle({
      world,
      token,
      variables,
      query: url.searchParams,
      body,
      accept: request.headers.accept ?? '',
      address: `${world.url}${numbered(world, path)}`,
    });
    if (!(made.body instanceof Uint8Array)) checked(made.status, made.body);
    return made;
  } catch (error) {
    if (error instanceof Refusal) checked(error.status, error.body);
    throw error;
  }
}

/** Links of pages name the repository by its number (`/repositories/1300192/issues?page=2`); both ways lead to it. */
function ownPath(world: World, path: string): string {
  const named = `/repos/${world.owner}/${world.name}`;
  return path.replace(new RegExp(`^/repositories/${numberOf(named)}(?=/|$)`), named);
}

function numbered(world: World, path: string): string {
  const named = `/repos/${world.owner}/${world.name}`;
  return path.replace(named, `/repositories/${numberOf(named)}`);
}

function isHere(world: World, variables: Readonly<Record<string, string>>): boolean {
  const { owner, repo, pull_number, issue_number } = variables;
  const number = pull_number ?? issue_number;
  if (owner === undefined) return true;
  const same = `${owner}/${repo}`.toLowerCase() === `${world.owner}/${world.name}`.toLowerCase();
  return same && (number === undefined || Number(number) === world.pull.number);
}

function tokenOf(world: World, header: string | undefined): TokenSpec {
  const documentation_url = 'https://docs.github.com/rest';
  const secret = /^(?:token|bearer) (.+)$/i.exec(header ?? '')?.[1];
  if (secret === undefined)
    throw new Refusal(401, {
      message: 'Requires authentication',
      documentation_url,
      status: '401',
    });
  const token = world.tokens.get(secret);
  if (token === undefined)
    throw new Refusal(401, { message: 'Bad credentials', documentation_url, status: '401' });
  return token;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, { message: 'Problems parsing JSON', status: '400' });
  }
}

function written({ status, body, headers = {} }: Reply, limit: RateLimit): Answer {
  const plain = typeof body === 'string' || body instanceof Uint8Array;
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-github-request-id': '0000:0000',
      ...limit.headers(),
      ...headers,
    },
    body: body === undefined ? '' : plain ? body : JSON.stringify(body),
  };
}

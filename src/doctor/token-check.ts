import { z } from 'zod';
import { deadline } from '../deadline/deadline.ts';
import type { Check } from './check.ts';

export interface TokenRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether GitHub is asked, and about which repository: `octo-org/infra`. */
  readonly repository: string | undefined;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/** What the token of the environment may do. Without a repository GitHub is not asked: nothing else here needs a network. */
export async function tokenCheck(request: TokenRequest): Promise<Check> {
  const { env, repository } = request;
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!token)
    return repository === undefined
      ? ok('none set; only `iac-dpo feedback` needs one, and the action brings its own')
      : warning('there is none to ask with', 'set GITHUB_TOKEN or GH_TOKEN');
  if (repository === undefined)
    return ok('set, and not tried; --github OWNER/REPO asks GitHub what it may do');
  try {
    return await ask(token, repository, request);
  } catch (error) {
    request.signal.throwIfAborted();
    const why = error instanceof Error ? causeOf(error) : String(error);
    return warning(`GitHub did not answer: ${why}`, 'check the network, or GITHUB_API_URL');
  }
}

const name = 'token';
const ok = (found: string): Check => ({ name, status: 'ok', found });
const warning = (found: string, next: string): Check => ({ name, status: 'warning', found, next });

/** https://docs.github.com/rest/repos/repos#get-a-repository; `permissions` is left out for some kinds of tokens. */
const answerSchema = z.object({
  full_name: z.string(),
  permissions: z.object({ pull: z.boolean().optional(), push: z.boolean().optional() }).optional(),
});

async function ask(
  token: string,
  repository: string,
  { env, userAgent, signal }: TokenRequest,
): Promise<Check> {
  const api = env.GITHUB_API_URL || 'https://api.github.com';
  using limit = deadline(MOST_MS, signal);
  const response = await fetch(`${api}/repos/${repository}`, {
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': userAgent,
      'x-github-api-version': '2022-11-28',
    },
    redirect: 'error',
    signal: limit.signal,
  });
  if (!response.ok) await response.body?.cancel();
  if (response.status === 401) return warning('GitHub does not take it', 'make a new one');
  if (!response.ok)
    return warning(
      `it does not see ${repository} (GitHub answered ${response.status})`,
      'check the name, and give the token `contents: read` and `pull-requests: read`',
    );
  const { full_name, permissions } = answerSchema.parse(await response.json());
  // Classic tokens tell theirs: https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
  const scopes = response.headers.get('x-oauth-scopes');
  const told = scopes ? `; scopes: ${scopes}` : '';
  if (permissions === undefined) return ok(`may read ${full_name}; what else is not told${told}`);
  return permissions.push
    ? ok(`may read ${full_name} and write to it${told}`)
    : ok(`may read ${full_name} and not write to it, so it cannot post${told}`);
}

const MOST_MS = 10_000;

/** `fetch failed` is all that fetch itself says. */
const causeOf = ({ message, cause }: Error): string =>
  cause instanceof Error ? cause.message || message : message;

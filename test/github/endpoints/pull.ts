import type { DiffFile } from '../git/diff-files.ts';
import { page } from '../http/pages.ts';
import { Refusal } from '../http/refusal.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { commitJson } from '../json/commit-json.ts';
import { pullJson } from '../json/pull-json.ts';
import { read } from '../rules/permissions.ts';
import { mergeBase, pullCommits, type World } from '../world.ts';
import { fileRows } from './file-rows.ts';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';

/** The pull request itself: its JSON or diff, files and commits; and the list that it is all of. */
export const PULL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    need: read('pull-requests'),
    handle: listPulls,
  },
  { method: 'GET', path: PULL, need: read('pull-requests'), handle: getPull },
  { method: 'GET', path: `${PULL}/files`, need: read('pull-requests'), handle: listFiles },
  { method: 'GET', path: `${PULL}/commits`, need: read('pull-requests'), handle: listCommits },
];

function listPulls({ world, query, address }: Call): Reply {
  const state = query.get('state') ?? 'open';
  const isListed = state === 'all' || (state === 'open') === world.state.open;
  const shown = page(isListed ? [pullJson(world)] : [], query, address);
  return { status: 200, body: shown.items, headers: shown.headers };
}

function getPull({ world, accept }: Call): Reply {
  const wantsDiff = /application\/vnd\.github(\.v3)?\.diff/.test(accept);
  if (!wantsDiff) return { status: 200, body: pullJson(world) };
  const base = mergeBase(world);
  const { headSha } = world.pull;
  refuseTooLarge(world, world.repository.diff(base, headSha));
  // Here paths are quoted as git does by default, octal and all.
  const diff = world.repository.git(['-c', 'core.quotePath=true', 'diff', '-M', base, headSha]);
  return {
    status: 200,
    body: diff.toString(),
    headers: { 'content-type': 'application/vnd.github.v3.diff; charset=utf-8' },
  };
}

/** Words of gemini-ai-code-reviewer#51 (files) and pascalgn/size-label-action#53 (lines). */
function refuseTooLarge(world: World, files: readonly DiffFile[]): void {
  const lines = files.reduce((sum, file) => sum + (file.patch?.split('\n').length ?? 0), 0);
  const { diffFiles, diffLines } = world.limits;
  const excess =
    files.length > diffFiles
      ? `files (${diffFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`
      : lines > diffLines
        ? `lines (${diffLines})`
        : null;
  if (excess === null) return;
  throw new Refusal(406, {
    message: `Sorry, the diff exceeded the maximum number of ${excess}`,
    errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
    documentation_url: 'https://docs.github.com/rest/pulls/pulls#list-pull-requests-files',
    status: '406',
  });
}

function listFiles({ world, query, address }: Call): Reply {
  const files = world.repository.diff(mergeBase(world), world.pull.headSha);
  const shown = page(files.slice(0, world.limits.listedFiles), query, address);
  return { status: 200, body: fileRows(world, shown.items), headers: shown.headers };
}

/** "Lists a maximum of 250 commits for a pull request." */
const LISTED_COMMITS = 250;

function listCommits({ world, query, address }: Call): Reply {
  const shown = page(pullCommits(world).slice(0, LISTED_COMMITS), query, address);
  const body = shown.items.map((sha) => commitJson(world, sha));
  return { status: 200, body, headers: shown.headers };
}

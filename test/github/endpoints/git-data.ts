import { notFound } from '../http/refusal.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { commitJson, gitCommitJson } from '../json/commit-json.ts';
import { nodeId } from '../json/user-json.ts';
import { read } from '../rules/permissions.ts';
import { headRef, type World } from '../world.ts';
import { inLines } from './contents.ts';
import { fileRows } from './file-rows.ts';

const REPOSITORY = '/repos/{owner}/{repo}';

/** Git objects by sha, and the comparison that names a merge base. */
export const GIT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: `${REPOSITORY}/git/blobs/{file_sha}`,
    need: read('contents'),
    handle: getBlob,
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/git/trees/{tree_sha}`,
    need: read('contents'),
    handle: getTree,
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/git/commits/{commit_sha}`,
    need: read('contents'),
    handle: getGitCommit,
  },
  { method: 'GET', path: `${REPOSITORY}/commits/{ref}`, need: read('contents'), handle: getCommit },
  {
    method: 'GET',
    path: `${REPOSITORY}/compare/{basehead}`,
    need: read('contents'),
    handle: compare,
  },
];

function getBlob({ world, variables }: Call): Reply {
  const sha = object(world, variables.file_sha, 'blob');
  const bytes = world.repository.known(['cat-file', 'blob', sha]);
  return {
    status: 200,
    body: {
      sha,
      node_id: nodeId('B', sha),
      size: bytes.length,
      url: `${world.url}/repos/${world.owner}/${world.name}/git/blobs/${sha}`,
      content: inLines(bytes.toString('base64')),
      encoding: 'base64',
    },
  };
}

function getTree({ world, variables, query }: Call): Reply {
  const name = variables.tree_sha ?? '';
  const treeish = world.repository.resolve(name) ?? object(world, name, 'tree');
  const sha = world.repository
    .known(['rev-parse', `${treeish}^{tree}`])
    .toString()
    .trim();
  // "Setting this parameter to any of the following will enable returning objects … 0, 1, "true", and "false"."
  const all = world.repository.tree(sha, query.has('recursive'));
  const limit = world.limits.treeEntries;
  const repository = `${world.url}/repos/${world.owner}/${world.name}`;
  const tree = all.slice(0, limit).map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.size === null ? {} : { size: entry.size }),
    // A submodule's commit is in another repository.
    ...(entry.type === 'commit' ? {} : { url: `${repository}/git/${entry.type}s/${entry.sha}` }),
  }));
  return {
    status: 200,
    body: { sha, url: `${repository}/git/trees/${sha}`, tree, truncated: all.length > limit },
  };
}

function getGitCommit({ world, variables }: Call): Reply {
  return { status: 200, body: gitCommitJson(world, object(world, variables.commit_sha, 'commit')) };
}

function getCommit({ world, variables }: Call): Reply {
  return { status: 200, body: commitJson(world, resolved(world, variables.ref ?? '')) };
}

/** `BASE...HEAD`: "stops at 300 files", and its files are those of the diff from the merge base. */
function compare({ world, variables }: Call): Reply {
  const [base = '', head = ''] = (variables.basehead ?? '').split('...');
  const [from, to] = [resolved(world, base), resolved(world, head)];
  const { repository } = world;
  const common = repository.mergeBase(from, to);
  const ahead = repository.commitsBetween(from, to);
  const behind = repository.commitsBetween(to, from);
  const url = `${world.url}/repos/${world.owner}/${world.name}/compare/${variables.basehead}`;
  const html = `${world.url}/${world.owner}/${world.name}/compare/${variables.basehead}`;
  const files = repository.diff(common, to).slice(0, world.limits.diffFiles);
  return {
    status: 200,
    body: {
      url,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitJson(world, from),
      merge_base_commit: commitJson(world, common),
      status:
        ahead.length > 0
          ? behind.length > 0
            ? 'diverged'
            : 'ahead'
          : behind.length > 0
            ? 'behind'
            : 'identical',
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.map((sha) => commitJson(world, sha)),
      files: fileRows(world, files),
    },
  };
}

/** A fork's branch is named `OWNER:BRANCH`. */
function resolved(world: World, name: string): string {
  const { fork, headBranch } = world.pull;
  const known =
    name === `${fork}:${headBranch}` ? headRef(world) : name.replace(`${world.owner}:`, '');
  const sha = world.repository.resolve(known);
  if (sha === null) throw notFound();
  return sha;
}

function object(world: World, sha: string | undefined, type: string): string {
  if (sha === undefined || !/^[0-9a-f]{40}$/.test(sha)) throw notFound();
  try {
    const found = world.repository.known(['cat-file', '-t', sha]).toString().trim();
    if (found === type) return sha;
  } catch {
    // git has no such object; neither has GitHub.
  }
  throw notFound();
}

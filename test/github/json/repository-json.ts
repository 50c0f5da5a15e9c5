import type { World } from '../world.ts';
import { nodeId, numberOf, userJson } from './user-json.ts';

/** The repository of `owner`: the one the pull request is in, or the fork its head is in. */
export function repositoryJson(world: World, owner: string): Record<string, unknown> {
  const fullName = `${owner}/${world.name}`;
  const url = `${world.url}/repos/${fullName}`;
  const html = `${world.url}/${fullName}`;
  const id = numberOf(fullName);
  return {
    id,
    node_id: nodeId('R', id),
    name: world.name,
    full_name: fullName,
    owner: userJson(world, owner),
    private: world.private,
    visibility: world.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: owner !== world.owner,
    url,
    ...Object.fromEntries(PLAIN.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...Object.fromEntries(
      Object.entries(TEMPLATES).map(([name, rest]) => [`${name}_url`, `${url}/${rest}`]),
    ),
    clone_url: `${html}.git`,
    git_url: `git://github.test/${fullName}.git`,
    ssh_url: `git@github.test:${fullName}.git`,
    svn_url: html,
    default_branch: 'main',
    homepage: null,
    language: 'HCL',
    license: null,
    mirror_url: null,
    size: 1,
    topics: [],
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    ...Object.fromEntries(COUNTS.map((name) => [name, 0])),
    ...Object.fromEntries(FEATURES.map((name) => [`has_${name}`, true])),
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
  };
}

const PLAIN = [
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'hooks',
  'languages',
  'merges',
  'stargazers',
  'subscribers',
  'subscription',
  'tags',
  'teams',
];

const TEMPLATES = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  statuses: 'statuses/{sha}',
  trees: 'git/trees{/sha}',
};

const COUNTS = [
  'forks',
  'forks_count',
  'open_issues',
  'open_issues_count',
  'stargazers_count',
  'watchers',
  'watchers_count',
];

const FEATURES = ['downloads', 'issues', 'projects', 'wiki', 'pages', 'discussions'];

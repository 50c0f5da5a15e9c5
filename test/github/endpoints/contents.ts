import type { TreeEntry } from '../git/open-repository.ts';
import { notFound } from '../http/refusal.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { read } from '../rules/permissions.ts';
import type { World } from '../world.ts';

/** Files and folders by path and ref. */
export const CONTENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    need: read('contents'),
    handle: getContents,
  },
];

function getContents({ world, variables, query, accept }: Call): Reply {
  const path = (variables.path ?? '').replace(/\/$/, '');
  const ref = query.get('ref') ?? 'main';
  const commit = world.repository.resolve(ref);
  if (commit === null) throw notFound();
  if (path === '') return { status: 200, body: folder(world, commit, '', ref) };
  const entry = world.repository.entry(commit, path);
  if (entry === null) throw notFound();
  if (entry.type === 'tree') return { status: 200, body: folder(world, commit, path, ref) };
  if (/application\/vnd\.github(\.v3)?\.raw/.test(accept) && entry.type === 'blob')
    return {
      status: 200,
      body: world.repository.git(['cat-file', 'blob', entry.sha]),
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    };
  return { status: 200, body: single(world, entry, ref) };
}

/** "The response will be an array of objects, one object for each item in the directory." */
function folder(world: World, commit: string, path: string, ref: string): unknown[] {
  return world.repository
    .tree(path === '' ? commit : `${commit}:${path}`, false)
    .map((entry) =>
      listed(world, { ...entry, path: path === '' ? entry.path : `${path}/${entry.path}` }, ref),
    );
}

function single(world: World, entry: TreeEntry, ref: string): Record<string, unknown> {
  const shown = listed(world, entry, ref);
  if (entry.type === 'commit')
    return {
      ...shown,
      type: 'submodule',
      submodule_git_url: 'https://github.test/a/submodule.git',
    };
  const bytes = world.repository.git(['cat-file', 'blob', entry.sha]);
  if (entry.mode === '120000') return { ...shown, type: 'symlink', target: bytes.toString() };
  const fits = bytes.length <= world.limits.contentBytes;
  return {
    ...shown,
    encoding: fits ? 'base64' : 'none',
    content: fits ? inLines(bytes.toString('base64')) : '',
  };
}

function listed(world: World, entry: TreeEntry, ref: string): Record<string, unknown> {
  const repository = `${world.url}/repos/${world.owner}/${world.name}`;
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const url = `${repository}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const kind = entry.type === 'tree' ? 'trees' : 'blobs';
  const git = `${repository}/git/${kind}/${entry.sha}`;
  const html = `${world.url}/${world.owner}/${world.name}/blob/${encodeURIComponent(ref)}/${path}`;
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `${world.url}/raw/${path}` : null,
    // A submodule is listed as "file", "for backwards compatibility"; a link by its own name.
    type: entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file',
    _links: { self: url, git, html },
  };
}

/** GitHub breaks base64 into lines of 60. */
export function inLines(base64: string): string {
  return base64.replace(/.{1,60}/g, '$&\n');
}

import type { World } from '../world.ts';
import { accountOf, nodeId, userJson } from './user-json.ts';

interface CommitParts {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** A commit of the repository API: git's own part, and the accounts behind its two people. */
export function commitJson(world: World, sha: string): Record<string, unknown> {
  const parts = commitParts(world, sha);
  const repository = `${world.url}/repos/${world.owner}/${world.name}`;
  const html = `${world.url}/${world.owner}/${world.name}/commit`;
  const account = (person: Signature): unknown => {
    const login = accountOf(world, person.email);
    return login === null ? null : userJson(world, login);
  };
  return {
    url: `${repository}/commits/${sha}`,
    sha,
    node_id: nodeId('C', sha),
    html_url: `${html}/${sha}`,
    comments_url: `${repository}/commits/${sha}/comments`,
    commit: {
      url: `${repository}/git/commits/${sha}`,
      author: parts.author,
      committer: parts.committer,
      message: parts.message,
      comment_count: 0,
      tree: { sha: parts.tree, url: `${repository}/git/trees/${parts.tree}` },
      verification: UNVERIFIED,
    },
    author: account(parts.author),
    committer: account(parts.committer),
    parents: parents(parts, repository, html),
  };
}

/** A commit of the git database API. */
export function gitCommitJson(world: World, sha: string): Record<string, unknown> {
  const parts = commitParts(world, sha);
  const repository = `${world.url}/repos/${world.owner}/${world.name}`;
  const html = `${world.url}/${world.owner}/${world.name}/commit`;
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${repository}/git/commits/${sha}`,
    html_url: `${html}/${sha}`,
    author: parts.author,
    committer: parts.committer,
    message: parts.message,
    tree: { sha: parts.tree, url: `${repository}/git/trees/${parts.tree}` },
    parents: parents(parts, `${repository}/git`, html),
    verification: UNVERIFIED,
  };
}

const UNVERIFIED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

function parents(parts: CommitParts, api: string, html: string): unknown[] {
  return parts.parents.map((sha) => ({
    sha,
    url: `${api}/commits/${sha}`,
    html_url: `${html}/${sha}`,
  }));
}

function commitParts(world: World, sha: string): CommitParts {
  const format = '%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
  const text = world.repository.known(['show', '-s', `--format=${format}`, sha]).toString();
  const [
    tree = '',
    parentList = '',
    an = '',
    ae = '',
    ad = '',
    cn = '',
    ce = '',
    cd = '',
    message = '',
  ] = text.split('\0');
  return {
    tree,
    parents: parentList.split(' ').filter((parent) => parent !== ''),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.replace(/\n+$/, ''),
  };
}

function utc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}

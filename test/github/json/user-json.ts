import { createHash } from 'node:crypto';
import { type User, userOf, type World } from '../world.ts';

/** An account as GitHub shows it inside other things ("simple user"). */
export function userJson(world: World, login: string): Record<string, unknown> {
  const user = userOf(world, login);
  const name = encodeURIComponent(login);
  const url = `${world.url}/users/${name}`;
  return {
    login,
    id: user.id,
    node_id: nodeId(user.type === 'Bot' ? 'BOT' : 'U', user.id),
    avatar_url: `${world.url}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.url}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** "How the author is associated with the repository." */
export function association(world: World, login: string): string {
  const user = userOf(world, login);
  if (login === world.owner) return 'OWNER';
  if (MEMBERS.has(user.permission)) return 'COLLABORATOR';
  return user.type === 'Bot' || login !== world.pull.author ? 'NONE' : 'CONTRIBUTOR';
}

const MEMBERS: ReadonlySet<User['permission']> = new Set(['admin', 'maintain', 'write']);

/** `<id>+<login>@users.noreply.github.com`, the address that GitHub gives every account. */
export function noreplyAddress(user: User): string {
  return `${user.id}+${user.login}@users.noreply.github.com`;
}

/** The account behind an address of a commit, where it is one of GitHub's own. */
export function accountOf(world: World, email: string): string | null {
  const match = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email);
  return match?.[1] ?? (world.users.has(email) ? email : null);
}

/** GraphQL's id of a thing: a prefix that tells its type, and an opaque rest. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** The number in a node id; `null` where it is of another type. */
export function idOfNode(prefix: string, node: string): number | null {
  if (!node.startsWith(`${prefix}_`)) return null;
  const id = Number(Buffer.from(node.slice(prefix.length + 1), 'base64url').toString());
  return Number.isInteger(id) ? id : null;
}

/** A steady number for a name. */
export function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 1_000_000_000;
}

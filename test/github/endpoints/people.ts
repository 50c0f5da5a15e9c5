import { notFound, Refusal } from '../http/refusal.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { userJson } from '../json/user-json.ts';
import { METADATA, NOT_ACCESSIBLE } from '../rules/permissions.ts';
import { type User, userOf } from '../world.ts';

/** Who somebody is, and what they may do here. */
export const PEOPLE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/user', need: METADATA, handle: getMyself },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    need: METADATA,
    handle: getPermission,
  },
];

/** An installation token acts for no person, so GitHub has no answer for it. */
function getMyself({ world, token }: Call): Reply {
  if (token.kind === 'installation')
    throw new Refusal(403, {
      message: NOT_ACCESSIBLE,
      documentation_url: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
      status: '403',
    });
  return {
    status: 200,
    body: {
      ...userJson(world, token.login),
      ...Object.fromEntries(TEXTS.map((name) => [name, null])),
      ...Object.fromEntries(COUNTS.map((name) => [name, 0])),
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
    },
  };
}

const TEXTS = ['bio', 'blog', 'company', 'email', 'hireable', 'location', 'name'];
const COUNTS = ['followers', 'following', 'public_gists', 'public_repos'];

/** "The permission … only includes read, write, admin, none; maintain is mapped to write, triage to read". */
function getPermission({ world, variables }: Call): Reply {
  const login = variables.username ?? '';
  if (!world.users.has(login)) throw notFound();
  const user = userOf(world, login);
  const permission = LEGACY[user.permission];
  return {
    status: 200,
    body: {
      permission,
      role_name: user.permission,
      user: {
        ...userJson(world, login),
        role_name: user.permission,
        permissions: {
          admin: permission === 'admin',
          maintain: user.permission === 'maintain' || permission === 'admin',
          push: permission === 'write' || permission === 'admin',
          triage: permission !== 'none' && user.permission !== 'read',
          pull: permission !== 'none',
        },
      },
    },
  };
}

const LEGACY: Readonly<Record<User['permission'], string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

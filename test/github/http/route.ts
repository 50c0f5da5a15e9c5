import type { Need } from '../rules/permissions.ts';
import type { TokenSpec } from '../rules/tokens.ts';
import type { World } from '../world.ts';

/** One operation. `path` is the template of GitHub's description, which is also how the description is looked up. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';
  readonly path: string;
  readonly need: Need;
  /** Whether it counts as content towards the secondary limit. */
  readonly creates?: true;
  readonly handle: (call: Call) => Reply;
}

export interface Call {
  readonly world: World;
  readonly token: TokenSpec;
  /** Decoded values of the template's variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed and, by the description, of the right shape or on the list of violations. */
  // biome-ignore lint/suspicious/noExplicitAny: the description is its type.
  readonly body: any;
  readonly accept: string;
  /** Absolute URL without the query, as links of pages have it. */
  readonly address: string;
}

export interface Reply {
  readonly status: number;
  /** Missing for 204. A string is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Binds the path to the templates; `null` where none fits. Longer templates win over `{path}`, which takes slashes. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; variables: Record<string, string> } | null {
  for (const route of routes) {
    if (route.method !== method) continue;
    const found = pattern(route.path).exec(path);
    if (found === null) continue;
    const variables: Record<string, string> = {};
    for (const [name, value] of Object.entries(found.groups ?? {}))
      variables[name] = decodeURIComponent(value ?? '');
    return { route, variables };
  }
  return null;
}

const patterns = new Map<string, RegExp>();

function pattern(template: string): RegExp {
  const known = patterns.get(template);
  if (known !== undefined) return known;
  // The top folder's contents are asked for with and without the last slash.
  const source = template
    .replace('/{path}', '(?:/(?<path>.*))?')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const made = new RegExp(`^${source}$`);
  patterns.set(template, made);
  return made;
}

import { readdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join, relative } from 'node:path';
import { type Bait, layBait, listener } from './bait.ts';
import { HOSTILE, type Hostile, makeHostile } from './hostile-modules.ts';

export interface Attack {
  readonly hostile: Hostile;
  readonly bait: Bait;
  /** The module, relative to the folder of all of them. */
  readonly path: string;
}

export interface Attacks extends AsyncDisposable {
  readonly of: (name: string) => Attack;
  /** The paths of all modules. */
  readonly paths: readonly string[];
  /** What anybody asked of the bait's server. */
  readonly asked: readonly string[];
}

/** Every hostile module below `folder`, each with a bait of its own. */
export async function layAttacks(folder: string): Promise<Attacks> {
  const web = await listener();
  const servers: Server[] = [];
  const attacks = new Map<string, Attack>();
  for (const [name, build] of Object.entries(HOSTILE)) {
    const bait = await layBait(join(folder, 'attacks', String(attacks.size)), web.origin);
    const hostile = build(bait);
    const server = await makeHostile(hostile, bait);
    if (server) servers.push(server);
    attacks.set(name, { hostile, bait, path: relative(folder, bait.module) });
  }
  return {
    of: (name) => {
      const attack = attacks.get(name);
      if (!attack) throw new Error(`no attack ${name}`);
      return attack;
    },
    paths: [...attacks.values()].map(({ path }) => path),
    asked: web.asked,
    [Symbol.asyncDispose]: async () => {
      for (const server of servers) server.close();
      await web[Symbol.asyncDispose]();
    },
  };
}

/** The regular files below a folder, as text. */
export async function textsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ path, name }) => readFile(join(path, name), 'latin1')));
}

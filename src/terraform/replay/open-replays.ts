import { basename, join } from 'node:path';
import type { ResourceMode } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import type { ReplayedProvider } from './reattach.ts';
import { type Mentioned, mentionedIn, schemaReply } from './schema-reply.ts';
import { serveReplay } from './serve-replay.ts';
import { validateReply } from './validate-reply.ts';

export interface Replays extends AsyncDisposable {
  readonly providers: readonly ReplayedProvider[];
}

/**
 * Serves every stored provider the module mentions, each on a socket of its own in `folder`;
 * `folderInside` is that folder as terraform sees it.
 */
export async function openReplays(
  module: Module,
  catalogue: SchemaCatalogue,
  folder: string,
  folderInside: string,
): Promise<Replays> {
  const mentioned = mentionedIn(module);
  const used = catalogue.providers.filter(({ address }) => isMentioned(address, mentioned));
  const servers: AsyncDisposable[] = [];
  const providers: ReplayedProvider[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  };
  try {
    for (const [index, { address }] of used.entries()) {
      const schema = catalogue.find(address);
      if (!schema) continue;
      const socket = `p${index}`;
      const replay = {
        schemaReply: schemaReply(schema, mentioned, module),
        validate: (mode: ResourceMode, request: Buffer) => validateReply(schema, mode, request),
      };
      servers.push(await serveReplay(join(folder, socket), replay));
      providers.push({ address, socketPath: `${folderInside}/${socket}` });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { providers, [Symbol.asyncDispose]: close };
}

/** By its name, or by a type: the part of a type before the first `_` is the name of its provider. */
function isMentioned(address: string, mentioned: Mentioned): boolean {
  if (mentioned === 'everything') return true;
  const name = basename(address);
  return [...mentioned].some((word) => word === name || word.startsWith(`${name}_`));
}

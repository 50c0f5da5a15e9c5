import { basename, join } from 'node:path';
import type { ProviderConstraints } from '../../constraints/constraint.ts';
import { openConstraints } from '../../constraints/open-constraints.ts';
import type { ResourceMode } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import type { ProviderSchema, SchemaCatalogue } from '../../schema/schema.ts';
import { schemasDirectory } from '../../schema/schemas-directory.ts';
import type { ReplayedProvider } from './reattach.ts';
import { type Mentioned, mentionedIn, schemaReply } from './schema-reply.ts';
import { serveReplay } from './serve-replay.ts';
import { prepareReply, validateReply } from './validate-reply.ts';

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
        validate: (mode: ResourceMode, request: Buffer) =>
          validateReply(schema, factsOf(schema), mode, request),
        prepare: (request: Buffer) => prepareReply(schema, factsOf(schema), request),
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

/** Facts hold for the release they were learned from, and for no other. Opened when first asked for. */
const factsOf = ({ address, version }: ProviderSchema): ProviderConstraints | undefined =>
  openConstraints(schemasDirectory())(address, version);

/** By its name, or by a type: the part of a type before the first `_` is the name of its provider. */
function isMentioned(address: string, mentioned: Mentioned): boolean {
  if (mentioned === 'everything') return true;
  const name = basename(address);
  return [...mentioned].some((word) => word === name || word.startsWith(`${name}_`));
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'tar';
import type { PinnedRuntime } from '../../../src/controller/runtime/pinned-runtime.ts';
import { folderWith } from '../../support/temporary.ts';
import { type ModelServer, modelServer } from '../package/model-server.ts';

type Answers = NonNullable<Parameters<typeof modelServer>[0]>;

/** A registry below `/npm/` with the tarballs of these packages, but for the paths that have another answer. */
export function registryWith(
  tarballs: Readonly<Record<string, Buffer>>,
  answers: Answers = {},
): Promise<ModelServer> {
  const packages = Object.entries(tarballs).map(([name, bytes]): [string, Answers[string]] => [
    pathOf(name),
    (response) => response.end(bytes),
  ]);
  return modelServer({ ...Object.fromEntries(packages), ...answers });
}

export const pathOf = (name: string): string => `/npm/${name}/-/${name}-${VERSION}.tgz`;

const VERSION = '1.30.0';

/** What a folder holds, as npm packs it. */
export async function packed(
  folder: string,
  files: readonly string[],
  options: { readonly prefix?: string; readonly preservePaths?: boolean } = {},
): Promise<Buffer> {
  const file = join(await folderWith(), 'package.tgz');
  const gzip = { level: 1 };
  await create({ gzip, cwd: folder, file, prefix: 'package', ...options }, [...files]);
  return readFile(file);
}

/** The packages of a runtime with the hashes of these tarballs. */
export const pinnedTo = (
  { version, packages }: PinnedRuntime,
  tarballs: Readonly<Record<string, Buffer>>,
): PinnedRuntime => ({
  version,
  packages: packages.map((given) => ({
    ...given,
    integrity: integrityOf(tarballs[given.name] as Buffer),
  })),
});

const integrityOf = (bytes: Buffer): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

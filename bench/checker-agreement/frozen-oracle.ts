import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.js';
import type { Oracle } from './oracle.ts';

export const FOLDER = 'tmp/validation';

/** The validator's code and schemas as they were when frozen; `key` names them. */
export interface FrozenOracle {
  readonly key: string;
  readonly open: () => Promise<Oracle>;
}

/**
 * The oracle frozen last, or the code as it is now where none is or `renew` asks for it: the answers
 * that are kept hold for exactly this code, whatever happens to src/ meanwhile.
 */
export async function frozenOracle(renew: boolean): Promise<FrozenOracle> {
  const pinned = join(FOLDER, 'oracle-key');
  if (renew || !existsSync(pinned)) writeFileSync(pinned, await freezeOracle());
  const key = readFileSync(pinned, 'utf8').trim();
  const program = pathToFileURL(resolve(FOLDER, key, 'oracle.js')).href;
  return { key, open: async () => (await import(program)).openOracle() as Promise<Oracle> };
}

async function freezeOracle(): Promise<string> {
  const code = await bundle('bench/checker-agreement/oracle.ts');
  const manifest = readFileSync('schemas/manifest.json');
  const key = createHash('sha256').update(code).update(manifest).digest('hex').slice(0, 12);
  mkdirSync(join(FOLDER, key), { recursive: true });
  writeFileSync(join(FOLDER, key, 'oracle.js'), code);
  // Beside the code, where it looks first.
  cpSync('schemas', join(FOLDER, key, 'schemas'), { recursive: true });
  return key;
}

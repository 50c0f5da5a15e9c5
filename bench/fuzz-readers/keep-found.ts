import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './fuzz-reader.ts';
import type { Reader } from './reader.ts';

/** Where test/fuzz/crashes.test.ts looks: a folder a reader, a file an input, named by what went wrong. */
export const KEPT = 'test/fixtures/fuzz';

/** Writes an input down as a case; answers its path. */
export function keepFound({ name }: Reader, { words, input }: Found): string {
  const folder = join(KEPT, name);
  mkdirSync(folder, { recursive: true });
  const title = words
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const hash = createHash('sha256').update(input).digest('hex').slice(0, 6);
  const path = join(folder, `${title}-${hash}`);
  writeFileSync(path, input);
  return path;
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sample } from './corpus.ts';

/** What `terraform fmt` made of one file; undefined where it refused to read it. */
export type Formatted = Map<string, Buffer | undefined>;

/** Formats all files by one process, which is a thousand times faster than one process each. */
export function terraformFmt(samples: readonly Sample[]): Formatted {
  const folder = mkdtempSync(join(tmpdir(), 'hcl-agreement-'));
  try {
    mkdirSync(join(folder, 'files'));
    for (const { id, bytes } of samples) writeFileSync(pathOf(folder, id), bytes);
    const { stderr, error } = spawnSync('terraform', ['fmt', '-no-color', '-list=false', 'files'], {
      cwd: folder,
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    const refused = new Set(
      [...stderr.toString('latin1').matchAll(/on files\/(\S+)\.tf line \d/g)].map(
        (match) => match[1],
      ),
    );
    return new Map(
      samples.map(({ id }) => [id, refused.has(id) ? undefined : readFileSync(pathOf(folder, id))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pathOf = (folder: string, id: string): string => join(folder, 'files', `${id}.tf`);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Texts as `terraform fmt` leaves them, in their order; a text that cannot be read stays as it is. One process
 * for all: a start costs more than a thousand files. Throws where terraform is missing.
 */
export function formattedAll(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-fmt-'));
  const path = (index: number): string => join(folder, `${index}.tf`);
  try {
    for (const [index, text] of texts.entries()) writeFileSync(path(index), text);
    // Status 2 says that some file cannot be read; the others are formatted all the same.
    const { error } = spawnSync('terraform', ['fmt', '-list=false', folder], { stdio: 'ignore' });
    if (error) throw error;
    return texts.map((_, index) => readFileSync(path(index), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

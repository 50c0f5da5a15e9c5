import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execa } from 'execa';

/** How many repaired rows had a draft that `terraform fmt` leaves alone, and how many still have after the repair. */
export interface FmtClean {
  readonly clean: number;
  readonly stillClean: number;
}

export async function measureFmt(
  cache: string,
  rows: readonly { draft: string; repaired: string }[],
): Promise<FmtClean> {
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as FmtClean;
  let clean = 0;
  let stillClean = 0;
  for (const { draft, repaired } of rows) {
    if (draft === repaired || !(await isClean(draft))) continue;
    clean++;
    if (await isClean(repaired)) stillClean++;
  }
  writeFileSync(cache, JSON.stringify({ clean, stillClean }));
  return { clean, stillClean };
}

async function isClean(text: string): Promise<boolean> {
  const { exitCode } = await execa('terraform', ['fmt', '-check', '-'], {
    input: text,
    reject: false,
  });
  return exitCode === 0;
}

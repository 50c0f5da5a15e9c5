import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { percentile } from '../../src/evaluate/statistics/percentile.ts';
import type { DraftRow } from './corpora.ts';

/** Peak resident memory of one repair over some drafts, MiB. */
export interface PeakMemory {
  readonly median: number;
  readonly largest: number;
  readonly rows: number;
}

/** Drafts that are measured, taken evenly. */
const ROWS = 20;

/** Peak resident memory of `iac-dpo repair` on drafts of their own, MiB; children such as terraform apart. */
export async function peakMemory(all: readonly DraftRow[]): Promise<PeakMemory> {
  const every = Math.max(1, Math.floor(all.length / ROWS));
  const peaks: number[] = [];
  for (const { draft } of all.filter((_, index) => index % every === 0).slice(0, ROWS)) {
    const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-memory-'));
    const module = join(folder, 'module');
    mkdirSync(module);
    writeFileSync(join(module, 'main.tf'), draft);
    // Kibibytes on Linux.
    const hook = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;
    const { stderr } = await execa('node', ['--import', hook, 'dist/cli.js', 'repair', module], {
      reject: false,
    });
    rmSync(folder, { recursive: true });
    const peak = /\npeak (\d+)$/.exec(stderr)?.[1];
    if (peak) peaks.push(Math.round(Number(peak) / 1024));
  }
  return { median: percentile(peaks, 0.5), largest: Math.max(0, ...peaks), rows: peaks.length };
}

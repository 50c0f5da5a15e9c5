import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Part } from './part.ts';

/** What a bench says of what it measured; when and on what is told for it. */
export type Told = Omit<Part, 'at' | 'machine'>;

/** Where the benches leave their parts, NAME.json each; `node bench/reliability.js --page` puts them together. */
export const PARTS = 'tmp/reliability';

export function writePart(name: string, told: Told): void {
  mkdirSync(PARTS, { recursive: true });
  const part: Part = { ...told, at: new Date().toISOString(), machine: machine() };
  writeFileSync(`${PARTS}/${name}.json`, `${JSON.stringify(part, null, 1)}\n`);
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB, Node ${process.version}`;
}

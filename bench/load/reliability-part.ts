import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** A part of docs/reliability.md; `node bench/reliability.js --page` puts them together. */
export interface ReliabilityPart {
  readonly heading: string;
  /** Where it stands among the others. */
  readonly order: number;
  readonly command: string;
  /** Markdown. */
  readonly paragraphs: readonly string[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  };
}

/** Writes tmp/reliability/NAME.json. */
export function writePart(name: string, part: ReliabilityPart): void {
  mkdirSync(FOLDER, { recursive: true });
  const whole = { ...part, at: new Date().toISOString(), machine: machine() };
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(whole, null, 1)}\n`);
}

const FOLDER = 'tmp/reliability';

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB, Node ${process.version}`;
}

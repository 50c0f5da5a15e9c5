import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';

export interface Machine {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly runtime: string;
  readonly processor: string;
  readonly cores: number;
  /** Of the last minute: how many programs wanted a core. */
  readonly load: number;
}

export const machine = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  node: process.version,
  runtime: `onnxruntime-node ${versionOf('onnxruntime-node')}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
});

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

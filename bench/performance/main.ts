import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { machine } from './machine.ts';
import { type Figures, type ModelFigures, type PeerFigures, performancePage } from './page.ts';

/** Measures each model and the peer in a process of its own, so that memory and caches are theirs, and writes the page. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string', multiple: true, default: ['tmp/models/smollm2-base-int4'] },
      edits: { type: 'string', default: 'tmp/look.jsonl' },
      rounds: { type: 'string', default: '5' },
      pairs: { type: 'string', default: '8' },
      peer: { type: 'string', default: 'tmp/peer' },
      gguf: { type: 'string', default: '' },
      page: { type: 'string', default: 'docs/performance.md' },
      again: { type: 'boolean', default: false },
    },
  });
  mkdirSync(dirname(values.page), { recursive: true });
  if (values.again) {
    writeFileSync(values.page, performancePage(read(FIGURES) as unknown as Figures));
    return;
  }
  const { edits, rounds, pairs, peer, gguf } = values;
  const shared = ['--edits', edits, '--rounds', rounds, '--pairs', pairs];
  const before = machine();
  const models: Record<string, ModelFigures> = {};
  for (const model of values.model) {
    const out = join(FOLDER, 'performance.json');
    await measured('controller', [...shared, '--model', model, '--out', out]);
    models[basename(model)] = read(out)[basename(model)] as ModelFigures;
  }
  const hasPeer = existsSync(join(peer, 'node_modules', 'node-llama-cpp')) && existsSync(gguf);
  const out = join(FOLDER, 'peer.json');
  const each = values.model.flatMap((model) => ['--model', model]);
  if (hasPeer)
    await measured('peer', [...shared, ...each, '--peer', peer, '--gguf', gguf, '--out', out]);
  const figures: Figures = {
    command: ['node bench/performance.js', ...args.map(publicPath)].join(' '),
    machine: { ...before, loadAfter: machine().load },
    models,
    ...(hasPeer && { peer: { ...(read(out) as unknown as PeerFigures), gguf: basename(gguf) } }),
  };
  writeFileSync(FIGURES, JSON.stringify(figures));
  writeFileSync(values.page, performancePage(figures));
}

/** Where things lie on this machine is nobody's business. */
const publicPath = (arg: string): string => (isAbsolute(arg) ? basename(arg) : arg);

const FOLDER = 'tmp/controller';
const FIGURES = join(FOLDER, 'performance-page.json');

const measured = (name: string, args: readonly string[]) =>
  execa(process.execPath, [`bench/${name}.js`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

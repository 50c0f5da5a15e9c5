import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { discoverModules, touchedModules } from '../../src/module/discover-modules.ts';
import { readModule } from '../../src/module/read-module.ts';
import { readModuleIndex } from '../../src/module/read-module-index.ts';

/** Prints one JSON report; times are medians in milliseconds. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      modules: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '5' },
    },
  });
  const [modules, runs] = [Number(values.modules), Number(values.runs)];
  const top = await mkdtemp(join(tmpdir(), 'iac-dpo-bench-'));
  try {
    const files = await writeRepository(top, modules);
    const changed = 'modules/m7/main.tf';
    const index = await readModuleIndex(top);
    const touched = touchedModules(index, [changed]);
    const touchedFiles = await Promise.all(
      touched.roots.map((root) => readModule(join(top, root), { tree: top })),
    );
    const report = {
      modules,
      files,
      discoverMs: await median(runs, () => discoverModules(top)),
      touchedMs: await median(runs, async () =>
        touchedModules(await readModuleIndex(top), [changed]),
      ),
      listed: index.cost.folders,
      scanned: index.cost.files,
      parsed: index.cost.parsed,
      touchedRoots: touched.roots.length,
      rootsReadMs: await median(runs, () =>
        Promise.all(touched.roots.map((root) => readModule(join(top, root), { tree: top }))),
      ),
      filesOfTouchedRoots: touchedFiles.reduce((sum, module) => sum + module.files.length, 0),
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await rm(top, { recursive: true, force: true });
  }
}

async function median(runs: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.round((times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0) * 10) / 10;
}

/** A fifth are shared modules; every root calls three of them. Three files a module, 40 resources in all. */
async function writeRepository(top: string, modules: number): Promise<number> {
  const shared = Math.ceil(modules / 5);
  let files = 0;
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), text);
    files += 1;
  };
  const resources = Array.from(
    { length: 40 },
    (_, i) => `resource "aws_vpc" "v${i}" {\n  cidr_block = var.cidr\n}\n`,
  ).join('\n');
  for (let i = 0; i < modules; i++) {
    const isShared = i < shared;
    const directory = isShared ? `modules/m${i}` : `live/team${i % 20}/r${i}`;
    const calls = isShared
      ? []
      : [0, 7, 31].map((step) => `../../../modules/m${(i + step) % shared}`);
    const blocks = calls.map(
      (source, at) => `module "m${at}" {\n  source = "${source}"\n  cidr   = var.cidr\n}\n`,
    );
    await write(`${directory}/main.tf`, `${blocks.join('\n')}${resources}`);
    await write(`${directory}/variables.tf`, 'variable "cidr" {\n  type = string\n}\n');
    await write(`${directory}/outputs.tf`, 'output "id" {\n  value = aws_vpc.v0.id\n}\n');
  }
  return files;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { containerSettings } from '../../src/cli/container-settings.ts';
import type { RunRequest } from '../../src/pull-request/run-request.ts';
import {
  DEFAULT_ROUNDS,
  type RepairOptions,
  repairModule,
} from '../../src/repair/repair-module.ts';
import type { EngineRequest } from '../../src/terraform/detect-engine.ts';
import { openValidator } from '../../src/terraform/open-validator.ts';
import { openFacts } from '../evaluation/open-facts.ts';
import { writePart } from '../reliability/write-part.ts';
import { loadDrafts } from './drafts.ts';
import { type LoadFigures, loadPart } from './page.ts';
import { runPulls } from './run-pulls.ts';
import { inUse, leftSince } from './what-is-used.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pulls: { type: 'string', default: '500' },
      'at-once': { type: 'string', default: '20' },
      engine: { type: 'string', default: 'local' },
    },
  });
  // What is free is not in use, and only the collector knows.
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  // A temporary folder of our own, in which whatever is left was left by us.
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'iac-dpo-load-'));
  const catalogue = openFacts();
  const containers = containerSettings(process.env);
  const opened = await openValidator(values.engine as EngineRequest, catalogue, {
    environment: process.env,
    ...(containers && { containers }),
  });
  const repair = opened.kind === 'terraform' ? byTerraform(opened.validator.validate) : undefined;
  const [pulls, atOnce] = [Number(values.pulls), Number(values['at-once'])];
  const drafts = loadDrafts();

  // Caches, schemas and compiled code are there once and for all after this.
  const common = { drafts, engine: values.engine, repair };
  await runPulls({ ...common, pulls: drafts.length, atOnce: 1 });
  const before = inUse(values.engine);
  const inARow = await runPulls({ ...common, pulls, atOnce: 1 });
  const together = await runPulls({ ...common, pulls: 5 * atOnce, atOnce });
  const left = leftSince(before, values.engine);
  if (opened.kind === 'terraform') await opened.validator[Symbol.asyncDispose]();
  rmSync(process.env.TMPDIR, { recursive: true });
  const figures: LoadFigures = {
    inARow,
    together,
    left,
    atOnce,
    engine: opened.kind === 'terraform' ? opened.validator.description : 'the checker',
  };
  const command = `node bench/load.js --pulls ${pulls} --at-once ${atOnce} --engine ${values.engine}`;
  writePart('load', { ...loadPart(figures), command });
  console.log(JSON.stringify(figures, null, 1));
  const isAlike = [...inARow.posted, ...together.posted].every((one) => one);
  if (left.length > 0 || !isAlike) process.exitCode = 1;

  function byTerraform(validate: RepairOptions['validate']): RunRequest['repair'] {
    return (module, { config, ...options }) =>
      repairModule(module, {
        ...options,
        gates: config.gates,
        catalogue,
        maxRounds: DEFAULT_ROUNDS,
        validate,
      });
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import type { Module } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Repair } from '../../src/repair/repair.ts';
import {
  DEFAULT_ROUNDS,
  type RepairOptions,
  repairModule,
} from '../../src/repair/repair-module.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform, storedSchemas } from '../support/open-terraform.ts';

/**
 * Every folder of test/fixtures/repair is a draft, `before/*.tf`, and what becomes of it: `after/*.tf`, or
 * `abstains.txt` with words of the reason where nothing may change. A file `partial` says in words why the
 * repaired module is still not valid. To add a case, add `before/` and run once with UPDATE_EXPECTED=1,
 * then read what it wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/repair');

const catalogue = storedSchemas();
const byChecker: RepairOptions['validate'] = async (module) => checkModule(module, catalogue);

const testTerraform = testNeeding('terraform');
let validator: Validator;
if (testTerraform === test) {
  beforeAll(async () => {
    validator = await openTerraform();
  });
  afterAll(() => validator[Symbol.asyncDispose]());
}

for (const name of readdirSync(CASES)) {
  const folder = join(CASES, name);
  const sentence = name.replaceAll('-', ' ');

  test(`${sentence}, by the checker alone`, async () => {
    const repair = await repaired(folder, byChecker);
    expectOutcome(folder, repair);
  });

  testTerraform(`${sentence}, proven by terraform`, async () => {
    const repair = await repaired(folder, (module, signal) => validator.validate(module, signal));
    expectOutcome(folder, repair);
    if (existsSync(join(folder, 'after')) && !existsSync(join(folder, 'partial')))
      expect(repair.after).toMatchObject({ verdict: 'valid', tier: 'validator' });
  });

  testTerraform(`${sentence}, and stays as terraform formats it`, () => {
    if (isFormatted(join(folder, 'before')) && existsSync(join(folder, 'after')))
      expect(isFormatted(join(folder, 'after'))).toBe(true);
  });
}

const isFormatted = (folder: string): boolean =>
  spawnSync('terraform', ['fmt', '-check', folder]).status === 0;

async function repaired(folder: string, validate: RepairOptions['validate']): Promise<Repair> {
  const draft = await readModule(join(folder, 'before'));
  return repairModule(draft, { catalogue, validate, maxRounds: DEFAULT_ROUNDS });
}

function expectOutcome(folder: string, repair: Repair): void {
  const abstains = join(folder, 'abstains.txt');
  if (existsSync(abstains)) {
    const reason = readFileSync(abstains, 'utf8').trim();
    expect(repair.abstained.map((abstention) => abstention.reason).join('\n')).toContain(reason);
    expect(repair.applied).toEqual([]);
    expect(textOf(repair.repaired)).toEqual(textOf(repair.draft));
    return;
  }
  expect(textOf(repair.repaired)).toEqual(textsIn(join(folder, 'after'), repair.repaired));
}

/** Byte for byte: latin1 keeps every byte apart, and a difference can still be read. */
const textOf = ({ files }: Module): Record<string, string> =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, bytes.toString('latin1')]));

function textsIn(folder: string, repaired: Module): Record<string, string> {
  if (process.env.UPDATE_EXPECTED && !existsSync(folder)) {
    mkdirSync(folder);
    for (const { path, bytes } of repaired.files) writeFileSync(join(folder, path), bytes);
  }
  const names = readdirSync(folder);
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

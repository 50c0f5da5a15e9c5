import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../../../src/check/check.ts';
import { openConstraints } from '../../../../src/constraints/open-constraints.ts';
import type { Repair } from '../../../../src/repair/repair.ts';
import {
  DEFAULT_ROUNDS,
  type RepairOptions,
  repairModule,
} from '../../../../src/repair/repair-module.ts';
import type { Validator } from '../../../../src/terraform/validator.ts';
import { moduleOf, textsOf } from '../../../support/module-of.ts';
import { testNeeding } from '../../../support/needs.ts';
import { openTerraform, storedSchemas } from '../../../support/open-terraform.ts';

/**
 * Every folder of test/fixtures/repair-provider-check is a draft that only the provider refuses, `before.tf`, and
 * what becomes of it: `after.tf`, or `abstains.txt` with words of the reason where nothing may change. To add a
 * case, add `before.tf` and run once with UPDATE_EXPECTED=1, then read what it wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/repair-provider-check');

const catalogue = { ...storedSchemas(), constraints: openConstraints('schemas') };
const byChecker: RepairOptions['validate'] = async (module) => checkModule(module, catalogue);

const testTerraform = testNeeding('terraform');
let validator: Validator;
if (testTerraform === test) {
  beforeAll(async () => {
    validator = await openTerraform('local', {}, catalogue);
  });
  afterAll(() => validator[Symbol.asyncDispose]());
}

for (const name of readdirSync(CASES)) {
  const folder = join(CASES, name);
  const sentence = name.replaceAll('-', ' ');

  test(`${sentence}, by the checker alone`, async () => {
    expectOutcome(folder, await repaired(folder, byChecker));
  });

  testTerraform(`${sentence}, proven by terraform`, async () => {
    const repair = await repaired(folder, (module, signal) => validator.validate(module, signal));
    expectOutcome(folder, repair);
    if (!existsSync(join(folder, 'abstains.txt')))
      expect(repair.after).toMatchObject({ verdict: 'valid', tier: 'validator' });
  });
}

function repaired(folder: string, validate: RepairOptions['validate']): Promise<Repair> {
  const draft = moduleOf(readFileSync(join(folder, 'before.tf'), 'utf8'));
  return repairModule(draft, { catalogue, validate, maxRounds: DEFAULT_ROUNDS });
}

function expectOutcome(folder: string, repair: Repair): void {
  const text = textsOf(repair.repaired)['main.tf'] ?? '';
  if (existsSync(join(folder, 'abstains.txt'))) {
    const reason = readFileSync(join(folder, 'abstains.txt'), 'utf8').trim();
    expect(repair.abstained.map((abstention) => abstention.reason).join('\n')).toContain(reason);
    expect(text).toBe(readFileSync(join(folder, 'before.tf'), 'utf8'));
    return;
  }
  const after = join(folder, 'after.tf');
  if (process.env.UPDATE_EXPECTED && !existsSync(after)) writeFileSync(after, text);
  expect(text).toBe(readFileSync(after, 'utf8'));
}

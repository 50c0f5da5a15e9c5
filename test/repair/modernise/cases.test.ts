import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../../src/check/check.ts';
import { openConstraints } from '../../../src/constraints/open-constraints.ts';
import type { Module } from '../../../src/module/module.ts';
import { readModule } from '../../../src/module/read-module.ts';
import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import type { Repair } from '../../../src/repair/repair.ts';
import { type RepairOptions, repairModule } from '../../../src/repair/repair-module.ts';
import { schemasDirectory } from '../../../src/schema/schemas-directory.ts';
import type { Validator } from '../../../src/terraform/validator.ts';
import { testNeeding } from '../../support/needs.ts';
import { openTerraform, storedSchemas } from '../../support/open-terraform.ts';

/**
 * Every folder of test/fixtures/modernise is a draft, `before/*.tf`, what it is with everything deprecated written the
 * newer way, `after/*.tf` (absent: the same), and `left.txt`, why the rest stays. To add a case, add `before/`, run
 * once with UPDATE_EXPECTED=1, then read what it wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/modernise');

const catalogue = {
  ...storedSchemas(),
  constraints: openConstraints(schemasDirectory(`file://${process.cwd()}/src/schema/`)),
};
const byChecker: RepairOptions['validate'] = async (module) => checkModule(module, catalogue);

const modernised = async (name: string, validate = byChecker): Promise<Repair> =>
  repairModule(await readModule(join(CASES, name, 'before')), {
    catalogue,
    validate,
    maxRounds: 5,
    modernise: true,
  });

const textOf = ({ files }: Module): Record<string, string> =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, bytes.toString('utf8')]));

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

function expectOutcome(folder: string, { draft, repaired, outdated = [] }: Repair): void {
  const after = join(folder, 'after');
  const reasons = join(folder, 'left.txt');
  const left = outdated.map(({ finding, reason }) => `${finding.detail}\n  ${reason}\n`).join('');
  if (process.env.UPDATE_EXPECTED) {
    if (repaired !== draft) mkdirSync(after, { recursive: true });
    if (repaired !== draft)
      for (const { path, bytes } of repaired.files) writeFileSync(join(after, path), bytes);
    if (left !== '') writeFileSync(reasons, left);
  }
  expect(textOf(repaired)).toEqual(existsSync(after) ? textsIn(after) : textOf(draft));
  expect(left).toBe(existsSync(reasons) ? readFileSync(reasons, 'utf8') : '');
}

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name);

  test('by the checker, each group by itself too', async () => {
    const repair = await modernised(name);
    expectOutcome(folder, repair);
    const errors = (module: Module) =>
      checkModule(module, catalogue).findings.filter(({ severity }) => severity === 'error');
    for (const { applied, edits } of repair.groups) {
      // What mends and what modernises are never in one group.
      expect(new Set(applied.map((index) => repair.applied[index]?.modernises)).size).toBe(1);
      const alone = applyCandidate(repair.draft, edits);
      expect(errors(alone).length).toBeLessThanOrEqual(errors(repair.draft).length);
    }
  });

  test('nobody who does not ask gets any of it', async () => {
    const draft = await readModule(join(folder, 'before'));
    const plain = await repairModule(draft, { catalogue, validate: byChecker, maxRounds: 5 });
    expect(plain.applied.some(({ modernises }) => modernises)).toBe(false);
    expect(plain).not.toHaveProperty('outdated');
  });
});

describe('by terraform', () => {
  let opened: Promise<Validator> | undefined;
  const terraform = () => {
    opened ??= openTerraform('local', {}, catalogue);
    return opened;
  };
  afterAll(async () => {
    await (await opened)?.[Symbol.asyncDispose]();
  });

  testNeeding('terraform').each(readdirSync(CASES))(
    '%s',
    async (name) => {
      const { validate } = await terraform();
      const repair = await modernised(name, validate);
      expectOutcome(join(CASES, name), repair);
      const warnings = ({ findings }: Repair['after']) =>
        findings.filter(({ severity }) => severity === 'warning').length;
      expect(warnings(repair.after)).toBeLessThanOrEqual(warnings(repair.before));
    },
    60_000,
  );
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Module } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform, storedSchemas } from '../support/open-terraform.ts';

/**
 * Every folder of test/fixtures/check is a module, `main.tf`, and what the checker finds in it,
 * `findings.json`. A file `differs` says in words why terraform's verdict is another.
 * To add a case, add `main.tf` and run once with UPDATE_EXPECTED=1, then read what it wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/check');

const catalogue = storedSchemas();

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

  test(sentence, async () => {
    const module = await readModule(folder);
    const { findings } = checkModule(module, catalogue);
    const seen = findings.map((finding) => readable(module, finding));
    const file = join(folder, 'findings.json');
    if (process.env.UPDATE_EXPECTED)
      writeFileSync(file, `[${seen.map((line) => `\n  ${JSON.stringify(line)}`).join(',')}\n]\n`);
    expect(seen).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  testTerraform(`${sentence}, and terraform's verdict is the same`, async () => {
    const module = await readModule(folder);
    const { verdict } = await validator.validate(module);
    const same = verdict === checkModule(module, catalogue).verdict;
    expect(same).toBe(!existsSync(join(folder, 'differs')));
  });
}

function readable(module: Module, { kind, summary, place }: Finding) {
  const bytes = module.files.find(({ path }) => path === place?.file)?.bytes ?? Buffer.alloc(0);
  const line =
    bytes.subarray(0, place?.range.start ?? 0).filter((byte) => byte === 0x0a).length + 1;
  return { kind, summary, line };
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validation } from '../../src/finding/verdict.ts';
import { readModule } from '../../src/module/read-module.ts';
import { layOut } from '../../src/terraform/module-tree.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform } from '../support/open-terraform.ts';

/**
 * Every folder of test/fixtures/modules is a tree whose module `app` is validated, beside the
 * `expected.json` of its validation. To add a case, add a folder and run once with
 * UPDATE_EXPECTED=1, then read what it wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/modules');

const testTerraform = testNeeding('terraform');
let validator: Validator;
if (testTerraform === test) {
  beforeAll(async () => {
    validator = await openTerraform();
  });
  afterAll(() => validator[Symbol.asyncDispose]());
}

for (const name of readdirSync(CASES)) {
  testTerraform(name.replaceAll('-', ' '), async () => {
    const tree = join(CASES, name);
    const module = await readModule(join(tree, 'app'), { tree });
    const { files } = layOut(module, (bytes) => bytes);
    const seen = readable(files, await validator.validate(module));
    const file = join(tree, 'expected.json');
    if (process.env.UPDATE_EXPECTED || !existsSync(file)) {
      writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
    }
    expect(seen).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
}

function readable(files: ReadonlyMap<string, Buffer>, validation: Validation) {
  const { findings, ...verdict } = validation;
  return {
    ...verdict,
    findings: findings.map(({ kind, severity, stage, summary, detail, place }) => ({
      kind,
      severity,
      stage,
      summary,
      detail: detail.split('\n')[0],
      file: place?.file,
      at: place && files.get(place.file)?.toString('utf8', place.range.start, place.range.end),
    })),
  };
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform } from '../support/open-terraform.ts';

/**
 * Every folder of test/fixtures/validator is a module beside the `expected.json` of its validation.
 * To add a case, add a folder and run once with UPDATE_EXPECTED=1, then read what it wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/validator');

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
    const folder = join(CASES, name);
    const module = await readModule(folder);
    const seen = readable(module, await validator.validate(module));
    const file = join(folder, 'expected.json');
    if (process.env.UPDATE_EXPECTED || !existsSync(file)) {
      writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
    }
    expect(seen).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
}

testTerraform('many modules at once do not mix', async () => {
  const texts = Array.from(
    { length: 6 },
    (_, i) => `resource "aws_vpc" "v" {\n  arg_${i} = 1\n}\n`,
  );
  const validations = await Promise.all(
    texts.map((text, i) => validator.validate(moduleFromText(String(i), text))),
  );
  expect(validations.map(({ findings }) => findings[0])).toMatchObject(
    texts.map((_, i) => ({ kind: 'unsupported-argument', argument: `arg_${i}` })),
  );
});

testTerraform('an aborted validation rejects with the reason', async () => {
  const controller = new AbortController();
  const pending = validator.validate(moduleFromText('a', 'locals {}'), controller.signal);
  controller.abort(new Error('Ctrl-C'));
  await expect(pending).rejects.toThrow('Ctrl-C');
});

/** The findings without the words, and with the text at the place instead of offsets. */
function readable(module: Module, validation: Validation) {
  const { findings, ...verdict } = validation;
  return {
    ...verdict,
    findings: findings.map(({ summary, detail: _, place, ...rest }) => ({
      ...rest,
      summary,
      at: place && textAt(module, place),
    })),
  };
}

function textAt(
  module: Module,
  { file, range }: { file: string; range: { start: number; end: number } },
) {
  const bytes = module.files.find(({ path }) => path === file)?.bytes;
  return bytes?.toString('utf8', range.start, range.end);
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import { stageFindings } from '../../src/check/stage-findings.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Module } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform, storedSchemas } from '../support/open-terraform.ts';

/**
 * Every folder of test/fixtures/check-staged is a module, `main.tf` or `main.tf.json`, and the errors that terraform
 * shows of it, `shown.json`. To add a case, add `main.tf` and run once with UPDATE_EXPECTED=1, then
 * read what terraform wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/check-staged');

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
  const shown = join(folder, 'shown.json');
  const sentence = name.replaceAll('-', ' ');

  testTerraform(`${sentence}: so says terraform`, async () => {
    const module = await readModule(folder);
    const { findings } = await validator.validate(module);
    const seen = readable(module, findings);
    if (process.env.UPDATE_EXPECTED) writeFileSync(shown, lines(seen));
    expect(seen).toEqual(JSON.parse(readFileSync(shown, 'utf8')));
  });

  test(sentence, async () => {
    expect(existsSync(shown)).toBe(true);
    const module = await readModule(folder);
    const staged = stageFindings(checkModule(module, catalogue).findings, module);
    expect(readable(module, staged)).toEqual(JSON.parse(readFileSync(shown, 'utf8')));
  });
}

test('nothing is hidden from whoever asks for all', async () => {
  const module = await readModule(join(CASES, 'an-error-hides-what-depends-on-it'));
  const { findings } = checkModule(module, catalogue);
  expect(findings.length).toBeGreaterThan(stageFindings(findings, module).length);
});

/** A circle has no place for terraform; the checker gives it one. */
function readable(module: Module, findings: readonly Finding[]): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map((error) => `${lineOf(module, error)}: ${words(error)}`))].sort();
}

const words = ({ summary }: Finding): string => summary.replace(/^Cycle: .*/, 'Cycle');

function lineOf({ files, assets }: Module, { place, summary }: Finding): string {
  const bytes = [...files, ...assets].find(({ path }) => path === place?.file)?.bytes;
  if (!bytes || !place || summary.startsWith('Cycle')) return 'nowhere';
  const line = bytes.subarray(0, place.range.start).filter((byte) => byte === 0x0a).length + 1;
  return `line ${String(line).padStart(2, '0')}`;
}

const lines = (seen: readonly string[]): string =>
  `[${seen.map((line) => `\n  ${JSON.stringify(line)}`).join(',')}\n]\n`;

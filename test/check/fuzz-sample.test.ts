import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../bench/checker-agreement/compare.ts';
import { mutate } from '../../bench/fuzz-checker/mutate.ts';
import { randomFrom } from '../../bench/fuzz-checker/random.ts';
import { checkModule } from '../../src/check/check.ts';
import { stageFindings } from '../../src/check/stage-findings.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform, storedSchemas } from '../support/open-terraform.ts';

/**
 * A small part of `node bench/fuzz-checker.js`, over modules of our own. `known-differences.json`
 * holds the cases on which the checker is known to differ from terraform, with the classes; after a
 * change of the checker or of the mutations, renew it with UPDATE_EXPECTED=1 and read what changed.
 */
const FOLDER = join(process.cwd(), 'test/fixtures/fuzz-checker');
const KNOWN = join(FOLDER, 'known-differences.json');

const seeds = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tf'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const catalogue = storedSchemas();

test('whatever is done to a module, the checker answers, and shows a part of what it found', () => {
  for (let number = 0; number < 100; number++) {
    const module = mutated(number);
    const { findings } = checkModule(module, catalogue);
    const shown = stageFindings(findings, module);
    // Of a broken file terraform reads on in its own way.
    if ([...viewModule(module).documents.values()].some(({ problems }) => problems.length > 0))
      continue;
    expect(shown.filter((finding) => !findings.includes(finding))).toEqual([]);
    // Staging may hide errors behind others, never all of them.
    expect(shown.some(isError)).toBe(findings.some(isError));
  }
});

testNeeding('terraform')('the checker agrees with terraform on a sample of mutations', async () => {
  await using validator = await openTerraform();
  const found: Record<string, readonly string[]> = {};
  for (let number = 0; number < 20; number++) {
    const module = mutated(number);
    const theirs = await validator.validate(module);
    const compared = compare('', module, checkModule(module, catalogue), theirs);
    const classes = compared.differences.map((each) => `${each.side}: ${each.class}`).sort();
    if (compared.ours !== compared.theirs) classes.unshift(`${compared.ours}, ${compared.theirs}`);
    if (classes.length > 0) found[number] = classes;
  }
  if (process.env.UPDATE_EXPECTED) writeFileSync(KNOWN, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(KNOWN, 'utf8')));
});

function mutated(number: number) {
  const random = randomFrom(number);
  return moduleFromText(`mutation ${number}`, mutate(random.pick(seeds), random).text);
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';

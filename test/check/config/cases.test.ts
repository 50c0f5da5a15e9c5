import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkConfig } from '../../../src/check/config/check-config.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { parseJson } from '../../../src/hcl/json/parse-json.ts';
import type { Module, SourceFile } from '../../../src/module/module.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { readModule } from '../../../src/module/read-module.ts';
import { textsOf } from '../../support/module-of.ts';
import { testNeeding } from '../../support/needs.ts';
import { folderWith } from '../../support/temporary.ts';
import { checkerSays, terraformSays } from '../../support/terraform-says.ts';

/**
 * Every folder of test/fixtures/check-config is a module with faults that terraform finds while it loads it,
 * and what terraform 1.11 finds, `findings.json`. To add a case, add the module and run once with
 * UPDATE_EXPECTED=1: terraform writes what is expected.
 */
const CASES = join(process.cwd(), 'test/fixtures/check-config');

const testTerraform = testNeeding('terraform');

for (const name of readdirSync(CASES)) {
  const folder = join(CASES, name);
  const file = join(folder, 'findings.json');
  const sentence = name.replaceAll('-', ' ');

  testTerraform(`${sentence}, says terraform`, async () => {
    const module = await readModule(folder);
    const json = Object.fromEntries(jsonFiles(module).map(({ path, bytes }) => [path, `${bytes}`]));
    const seen = await terraformSays(await folderWith({ ...textsOf(module), ...json }));
    if (process.env.UPDATE_EXPECTED) writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
    expect(seen).toEqual(expected(file));
  });

  test(sentence, async () => {
    const module = await readModule(folder);
    const view = viewModule(module);
    const json = jsonFiles(module).map(({ path, bytes }) => [path, parseJson(bytes)] as const);
    const documents = new Map([...view.documents, ...json]);
    const findings: Finding[] = [];
    checkConfig({ ...view, documents }, findings);
    expect(checkerSays(findings)).toEqual(expected(file));
    expect(findings.every(({ stage }) => stage === 1)).toBe(true);
  });
}

const expected = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const jsonFiles = ({ assets }: Module): readonly SourceFile[] =>
  assets.filter(({ path }) => path.endsWith('.tf.json'));

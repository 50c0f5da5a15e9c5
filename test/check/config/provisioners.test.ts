import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkProvisioners } from '../../../src/check/config/check-provisioners.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import type { Module } from '../../../src/module/module.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { readModule } from '../../../src/module/read-module.ts';
import { textsOf } from '../../support/module-of.ts';
import { testNeeding } from '../../support/needs.ts';
import { folderWith } from '../../support/temporary.ts';
import { checkerSays, terraformSays } from '../../support/terraform-says.ts';

/** Modules that load, with provisioners whose arguments do not fit; otherwise as in cases.test.ts. */
const CASES = join(process.cwd(), 'test/fixtures/check-provisioners');

const testTerraform = testNeeding('terraform');

for (const name of readdirSync(CASES)) {
  const folder = join(CASES, name);
  const file = join(folder, 'findings.json');
  const sentence = name.replaceAll('-', ' ');

  testTerraform(`${sentence}, says terraform`, async () => {
    const seen = await terraformSays(await folderWith(textsOf(await readModule(folder))));
    if (process.env.UPDATE_EXPECTED) writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
    expect(seen).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test(sentence, async () => {
    const findings = check(await readModule(folder), false);
    expect(checkerSays(findings)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
}

test('on demand the provisioners behind the first bad one are checked too', async () => {
  const module = await readModule(join(CASES, 'arguments-of-provisioners-and-connections'));
  expect(check(module, true).length).toBeGreaterThan(check(module, false).length);
});

function check(module: Module, all: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { file, document, block } of viewModule(module).resources) {
    const at = { file, bytes: document.bytes, override: false, isJson: false, findings };
    checkProvisioners(at, block, { all, checkValue: () => {} });
  }
  return findings;
}

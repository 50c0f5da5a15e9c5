import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform, storedSchemas } from '../support/open-terraform.ts';
import { podmanOverRootfs, testDocker, testPodman } from '../support/real-containers.ts';

/**
 * Every engine that is here over the same modules: verdict, findings and their places are equal,
 * whoever ran terraform. The images have a test of their own, `container-image.test.ts`.
 */
const MODULES: readonly (readonly [string, () => Promise<Module>])[] = [
  ...foldersIn('test/fixtures/validator').map(
    (folder) => [folder, () => readModule(folder)] as const,
  ),
  ...foldersIn('test/fixtures/modules').map(
    (tree) => [tree, () => readModule(join(tree, 'app'), { tree })] as const,
  ),
];

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

/** A container takes half a second on two idle cores. */
const PATIENCE_MS = 120_000;

testPodman(
  'podman finds what the terraform of this machine finds',
  async () => {
    const containers = [await podmanOverRootfs()];
    await using container = await openTerraform('container', { containers });
    await expectSame(container);
  },
  PATIENCE_MS,
);

testDocker(
  'docker finds what the terraform of this machine finds',
  async () => {
    const containers = [{ engine: 'docker', image: 'iac-dpo/terraform' }] as const;
    await using container = await openTerraform('container', { containers });
    await expectSame(container);
  },
  PATIENCE_MS,
);

/** Terraform once for every module there is, on a busy machine. */
const A_MINUTE_AND_A_HALF = 90_000;

testNeeding('terraform')(
  'the checker contradicts no verdict of terraform',
  async () => {
    await using local = await openTerraform('local');
    const catalogue = storedSchemas();
    const differing: string[] = [];
    for (const [folder, read] of MODULES) {
      const module = await read();
      const [real, checked] = [await local.validate(module), checkModule(module, catalogue)];
      // `unknown`: a provider without a schema, a module not seen.
      const verdicts = [real.verdict, checked.verdict].filter((verdict) => verdict !== 'unknown');
      if (new Set(verdicts).size > 1) differing.push(folder);
    }
    expect(differing).toEqual([]);
  },
  A_MINUTE_AND_A_HALF,
);

async function expectSame(container: Validator): Promise<void> {
  await using local = await openTerraform('local');
  const differences: unknown[] = [];
  for (const [folder, read] of MODULES) {
    const module = await read();
    const [outside, inside] = await Promise.all([
      local.validate(module),
      container.validate(module),
    ]);
    if (inOrder(outside) !== inOrder(inside)) differences.push({ folder, outside, inside });
  }
  expect(differences).toEqual([]);
}

/** Terraform walks its graph on several cores, so that its own order differs between two runs. */
const inOrder = ({ findings, ...verdict }: Validation): string =>
  JSON.stringify([verdict, findings.map((finding) => JSON.stringify(finding)).sort()]);

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/finding/finding.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform } from '../support/open-terraform.ts';
import { dockerHas } from '../support/real-containers.ts';
import { pathWithProgram } from '../support/temporary.ts';

/** OpenTofu of this machine, or of the image that container/README.md builds. */
const hasImage = dockerHas('iac-dpo/tofu');
const testTofu = testNeeding('terraform', ...(hasImage ? [] : ['tofu']));
const openTofu = (): Promise<Validator> =>
  openTerraform(hasImage ? 'container' : 'local', { core: 'tofu' });

test('tofu is told of a provider under the address of its own registry too', async () => {
  const PATH = await pathWithProgram(
    'tofu',
    `[ "$1" = version ] && { echo '{"terraform_version":"1.11.6"}'; exit; }
     names=$(echo "$TF_REATTACH_PROVIDERS" | grep -o 'registry[a-z./]*' | sort | tr '\\n' ' ')
     echo '{"format_version":"1.0","valid":false,"diagnostics":'
     echo '[{"severity":"error","summary":"'$names'"}]}'`,
  );
  await using validator = await openTerraform('local', { environment: { PATH }, core: 'tofu' });
  const { findings } = await validator.validate(moduleFromText('a', 'resource "aws_vpc" "a" {}\n'));
  expect(findings[0]?.summary).toContain(
    'registry.opentofu.org/hashicorp/aws registry.terraform.io/hashicorp/aws',
  );
});

testTofu(
  'tofu finds what terraform finds',
  async () => {
    await using terraform = await openTerraform('local', { core: 'terraform' });
    await using tofu = await openTofu();
    expect(tofu.description).toMatch(/^tofu 1\.\d+\.\d+/);
    const differences: unknown[] = [];
    for (const name of readdirSync('test/fixtures/validator')) {
      const module = await readModule(join('test/fixtures/validator', name));
      const [ours, theirs] = [await terraform.validate(module), await tofu.validate(module)];
      if (ours.verdict !== theirs.verdict || about(ours.findings) !== about(theirs.findings)) {
        differences.push({ name, terraform: ours, tofu: theirs });
      }
    }
    expect(differences).toEqual([]);
  },
  120_000,
);

/** Kind and place; the words differ by the name of the program. */
const about = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map(({ kind, place }) => JSON.stringify([kind, place])).sort());

import { join } from 'node:path';
import { readModule } from '../../src/module/read-module.ts';
import { inSandbox, outOfSandbox } from '../../src/terraform/folders-up.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform } from '../support/open-terraform.ts';
import { folderWith } from '../support/temporary.ts';

test.each([
  ['main.tf', 'main.tf'],
  ['..', '..'],
  ['../vpc/main.tf', '../vpc/main.tf'],
  ['../..', '../iac-dpo-up-2'],
  ['../../modules/vpc', '../iac-dpo-up-2/modules/vpc'],
  ['../../../../x', '../iac-dpo-up-4/x'],
])('%s lies at %s', (path, inside) => {
  expect(inSandbox(path)).toBe(inside);
  expect(outOfSandbox(inside)).toBe(path);
});

testNeeding('terraform')('modules far above are read, with their neighbours', async () => {
  await using validator = await openTerraform();
  const tree = await folderWith({
    'live/eu/prod/main.tf':
      'module "n" {\n  source = "../../../modules/network"\n  size = "x"\n}\n',
    'modules/network/main.tf': `
variable "size" {
  type = number
}
module "shared" {
  source = "../shared"
}
locals {
  near = file("\${path.module}/../shared/text.txt")
  none = file("\${path.module}/none.txt")
}
`,
    'modules/shared/main.tf': 'locals {\n  own = file("${path.module}/text.txt")\n}\n',
    'modules/shared/text.txt': 'x',
  });
  const module = await readModule(join(tree, 'live/eu/prod'), { tree });
  const { findings } = await validator.validate(module);
  expect(findings.map(({ detail, place }) => [place?.file, detail])).toEqual([
    [
      '../../../modules/network/main.tf',
      expect.stringContaining('no file exists at "../../../modules/network/none.txt"'),
    ],
    ['main.tf', expect.stringContaining('declared at ../../../modules/network/main.tf:2,1-16')],
  ]);
});

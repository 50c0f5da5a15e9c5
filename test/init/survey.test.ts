import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { openSchemas } from '../../src/cli/open-schemas.ts';
import { survey } from '../../src/init/survey.ts';
import { workspace } from '../cli/run-cli.ts';

const catalogue = openSchemas({ HOME: '/nonexistent' });
const REQUIRES = `terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
    cloud = { source = "acme/cloud" }
  }
}
`;
const FILES = {
  'live/prod/main.tf': `${REQUIRES}module "net" {\n  source = "../../modules/net"\n}\n`,
  'live/dev/main.tf': 'module "net" {\n  source = "../../modules/net"\n}\n',
  'modules/net/main.tf':
    'resource "aws_vpc" "main" {}\nresource "random_id" "x" {}\nresource "terraform_data" "y" {}\n',
  'test/fixtures/broken/main.tf': 'resource "google_project" "p" {}\n',
  '.terraform-version': '1.9.5\n',
  '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n',
};

test('it finds roots, providers, versions, the branch, and what nobody means', async () => {
  await using root = await workspace(FILES);
  const found = await survey(join(root.path, 'live/prod'), catalogue);
  expect(found).toMatchObject({
    top: root.path,
    isGit: true,
    roots: ['live/dev', 'live/prod'],
    children: 1,
    core: { core: 'terraform', version: '1.9.5' },
    branch: 'trunk',
    notMeant: ['test/fixtures'],
    hasConfig: false,
  });
  expect(found.providers).toEqual([
    { address: 'acme/cloud' },
    { address: 'hashicorp/aws', release: expect.objectContaining({ version: '5.100.0' }) },
    { address: 'hashicorp/random', release: expect.objectContaining({ how: 'default' }) },
  ]);
});

test.each([
  ['ref: refs/remotes/origin/main]\n', undefined],
  ['ref: refs/remotes/origin/a b\n', undefined],
  ['0123456789012345678901234567890123456789\n', undefined],
  ['ref: refs/remotes/origin/release/2.x\n', 'release/2.x'],
])(
  'a branch that a workflow cannot hold without quotes counts as none: %j',
  async (head, branch) => {
    await using root = await workspace({ '.git/refs/remotes/origin/HEAD': head });
    expect((await survey(root.path, catalogue)).branch).toBe(branch);
  },
);

test('an empty directory without git is surveyed as well, and links are not followed', async () => {
  await using outside = await workspace({ version: '1.9.5' });
  await using root = await workspace({});
  await mkdir(join(root.path, 'infra'));
  await symlink(join(outside.path, 'version'), join(root.path, '.terraform-version'));
  expect(await survey(root.path, catalogue)).toMatchObject({
    isGit: false,
    roots: [],
    children: 0,
    core: { core: 'terraform', version: '1.11.4' },
    providers: [],
    branch: undefined,
  });
});

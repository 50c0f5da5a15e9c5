import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { readTemplates } from '../../src/cli/workflow-templates.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Choices } from '../../src/init/choices.ts';
import { planFiles } from '../../src/init/plan-files.ts';
import type { Survey } from '../../src/init/survey.ts';
import { workspace } from '../cli/run-cli.ts';

const templates = await readTemplates('.');
const COMMIT = 'b'.repeat(40);

const repository = (more: Partial<Survey> = {}): Survey => ({
  top: '/repository',
  isGit: true,
  roots: [''],
  children: 0,
  core: { core: 'terraform', version: '1.9.5', why: 'from .terraform-version' },
  providers: [],
  branch: 'trunk',
  notMeant: [],
  hasConfig: false,
  ...more,
});
const choices = (more: Partial<Choices> = {}): Choices => ({
  mode: 'suggest',
  forks: 'split',
  runner: ['ubuntu-24.04'],
  device: 'cpu',
  ...more,
});
const TOFU = { core: 'tofu', version: '1.10.6', why: 'from .opentofu-version' } as const;
const OWN = ['self-hosted', 'linux', 'x64'];

const plan = (found: Survey, chosen: Choices) =>
  new Map(planFiles(found, chosen, templates).map(({ path, text }) => [path, text]));
const stepsOf = (text: string): readonly { uses: string; with?: object }[] =>
  Object.values(parse(text).jobs).flatMap((job) => (job as { steps: [] }).steps);

test('without changes the files are those of examples/workflows', () => {
  const standard = repository({
    core: { core: 'terraform', version: '1.11.4', why: '' },
    branch: 'main',
  });
  expect([...plan(standard, choices())]).toEqual([
    ['.github/workflows/iac-dpo-analyse.yml', templates.get('fork-split/analyse.yml')],
    ['.github/workflows/iac-dpo-post.yml', templates.get('fork-split/post.yml')],
  ]);
  expect([...plan(standard, choices({ forks: 'report' }))]).toEqual([
    ['.github/workflows/iac-dpo.yml', templates.get('same-repository.yml')],
  ]);
  expect([...plan(standard, choices({ forks: 'none', runner: OWN }))]).toEqual([
    ['.github/workflows/iac-dpo.yml', templates.get('own-branches.yml')],
  ]);
  expect([...plan(standard, choices({ mode: 'report' }))]).toEqual([
    ['.github/workflows/iac-dpo-report.yml', templates.get('report-only.yml')],
  ]);
});

test('terraform is the version that was found, and the runner the one that was named', () => {
  const found = plan(repository(), choices({ forks: 'report', runner: ['ubuntu-26.04', 'big'] }));
  const text = found.get('.github/workflows/iac-dpo.yml') ?? '';
  expect(stepsOf(text)[1]).toMatchObject({
    uses: expect.stringMatching(/^hashicorp\/setup-terraform@/),
    with: { terraform_version: '1.9.5', terraform_wrapper: false },
  });
  expect(parse(text).jobs.repair['runs-on']).toEqual(['ubuntu-26.04', 'big']);
});

test.each([
  ['split', '.github/workflows/iac-dpo-analyse.yml', 1],
  ['report', '.github/workflows/iac-dpo.yml', 1],
  ['none', '.github/workflows/iac-dpo.yml', 1],
] as const)('OpenTofu is installed and judges, with forks: %s', (forks, path, at) => {
  const text = plan(repository({ core: TOFU }), choices({ forks })).get(path) ?? '';
  expect(text).not.toContain('setup-terraform');
  const steps = stepsOf(text);
  expect(steps[at]).toMatchObject({
    uses: expect.stringMatching(/^opentofu\/setup-opentofu@[0-9a-f]{40}$/),
    with: { tofu_version: '1.10.6', tofu_wrapper: false },
  });
  expect(steps[at + 1]).toMatchObject({ with: { core: 'tofu' } });
});

test('a model on a GPU brings its inputs, and OpenTofu there needs no step of its own', () => {
  const chosen = choices({ device: 'cuda', forks: 'none', runner: [...OWN, 'l40s'] });
  const text = plan(repository({ core: TOFU }), chosen).get('.github/workflows/iac-dpo.yml') ?? '';
  expect(stepsOf(text).at(-1)).toMatchObject({
    with: { core: 'tofu', engine: 'container', device: 'cuda' },
  });
});

test('the action that was named stands where the placeholder was, and nothing asks to replace it', () => {
  const action = { repository: 'octo-org/iac-dpo', commit: COMMIT };
  for (const text of plan(repository(), choices({ action })).values()) {
    expect(text).toMatch(new RegExp(`uses: octo-org/iac-dpo(/post)?@${COMMIT} # v`));
    expect(text).not.toMatch(/OWNER|0{40}/);
  }
});

test('the branch is that of the remote, where a workflow names one', () => {
  const found = plan(repository(), choices({ mode: 'report' }));
  const text = found.get('.github/workflows/iac-dpo-report.yml') ?? '';
  expect(parse(text).on.push.branches).toEqual(['trunk']);
});

test('a configuration comes only where folders are there that nobody means', () => {
  const path = '.iac-dpo.yml';
  const notMeant = ['cdktf.out', 'test/fixtures', 'odd [folder]/fixtures'];
  const text = plan(repository({ notMeant }), choices()).get(path) ?? '';
  expect(readConfig(text)).toMatchObject({ ignore: ['cdktf.out/**', 'test/fixtures/**'] });
  expect(plan(repository({ notMeant, hasConfig: true }), choices()).has(path)).toBe(false);
  expect(plan(repository({ notMeant: ['odd [folder]'] }), choices()).has(path)).toBe(false);
});

test('whatever is written passes what `npm run lint:workflows` asks of our own workflows', async () => {
  await using root = await workspace({});
  const all = [
    choices(),
    choices({ mode: 'report' }),
    choices({ forks: 'report', runner: ['ubuntu-24.04-arm'] }),
    choices({ forks: 'none', runner: OWN }),
    choices({ forks: 'none', runner: [...OWN, 'l40s'], device: 'cuda' }),
    choices({ action: { repository: 'OWNER/iac-dpo', commit: COMMIT } }),
  ];
  let folder = 0;
  for (const core of [repository().core, TOFU])
    for (const chosen of all) {
      for (const [path, text] of plan(repository({ core }), chosen)) {
        const target = join(root.path, String(folder), path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, text);
      }
      folder += 1;
    }
  const { exitCode, stderr } = await execa(
    process.execPath,
    ['scripts/check-workflows.js', root.path],
    { reject: false },
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  // The same checks find something in what is not right.
  await writeFile(
    join(root.path, '0/.github/workflows/iac-dpo-post.yml'),
    'on: pull_requests\njobs: {}\n',
  );
  const broken = await execa(
    process.execPath,
    ['scripts/check-workflows.js', join(root.path, '0')],
    {
      reject: false,
    },
  );
  expect(broken.exitCode).toBe(1);
}, 120_000);

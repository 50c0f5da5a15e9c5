import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import type { Module } from '../../src/module/module.ts';
import { mailPatches } from '../../src/suggest/mail-patches.ts';
import { moduleOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';
import { folderWith } from '../support/temporary.ts';

const QUEUE = `resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}
`;
const TOPIC = `resource "aws_sns_topic" "news" {
  display_nam = "news"
}
`;

/** Commits a module, applies its mailbox with real git, and gives the log with what the files are then. */
async function appliedByGit(module: Module, directory = 'infra') {
  const repair = await repairByChecker(module);
  const mailbox = mailPatches([{ repair, directory }], { catalogue, version: '1.2.3' });
  const top = await folderWith();
  const git = (args: readonly string[], input?: Buffer) =>
    execa('git', ['-c', 'user.name=me', '-c', 'user.email=me@localhost', ...args], {
      cwd: top,
      ...(input && { input }),
      env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  for (const { path, bytes } of module.files) {
    await mkdir(dirname(join(top, directory, path)), { recursive: true });
    await writeFile(join(top, directory, path), bytes);
  }
  await git(['init', '--quiet']);
  await git(['config', 'core.autocrlf', 'false']);
  await git(['add', '.']);
  await git(['commit', '--quiet', '-m', 'draft']);
  await git(['am', '--quiet'], mailbox);
  const { stdout: count } = await git(['rev-list', '--count', 'HEAD']);
  const since = `HEAD~${Number(count) - 1}..`;
  const { stdout: log } = await git(['log', '--reverse', '--format=%an <%ae>%n%s%n%b', since]);
  const { stdout: names } = await git(['ls-files', '-z']);
  const files = await Promise.all(
    names
      .split('\0')
      .filter(Boolean)
      .map(async (name) => [name, await readFile(join(top, name))] as const),
  );
  return { repair, mailbox, log, commits: Number(count) - 1, files: new Map(files) };
}

const repairedFiles = (module: Module, directory = 'infra') =>
  new Map(module.files.map(({ path, bytes }) => [join(directory, path), bytes]));

test('git am makes a commit of each group, and all of them come to the repaired bytes', async () => {
  const draft = moduleOf({
    'main.tf': `${QUEUE}\n${TOPIC}`,
    'more.tf': TOPIC.replace('news', 'ads'),
  });
  const { repair, commits, log, files } = await appliedByGit(draft);
  expect(repair.groups).toHaveLength(3);
  expect(commits).toBe(3);
  expect(files).toEqual(repairedFiles(repair.repaired));
  expect(log).toMatchInlineSnapshot(`
"IaC-DPO <iac-dpo@localhost>
infra: rename \`nam\` to \`name\`
- infra/main.tf:2: Unsupported argument: An argument named "nam" is not expected here.
  rename \`nam\` to \`name\`

With all patches of this module it is valid (checked, not validated, aws 5.100.0); by itself this one is checked, not validated.

IaC-DPO <iac-dpo@localhost>
infra: rename \`display_nam\` to \`display_name\`
- infra/main.tf:6: Unsupported argument: An argument named "display_nam" is not expected here.
  rename \`display_nam\` to \`display_name\`

With all patches of this module it is valid (checked, not validated, aws 5.100.0); by itself this one is checked, not validated.

IaC-DPO <iac-dpo@localhost>
infra: rename \`display_nam\` to \`display_name\`
- infra/more.tf:2: Unsupported argument: An argument named "display_nam" is not expected here.
  rename \`display_nam\` to \`display_name\`

With all patches of this module it is valid (checked, not validated, aws 5.100.0); by itself this one is checked, not validated.
"
`);
});

test('one patch for the whole says what the whole is', async () => {
  const { log, mailbox } = await appliedByGit(moduleOf(QUEUE), 'stacks/größe');
  expect(mailbox.toString()).toMatch(/^Subject: \[PATCH\] =\?UTF-8\?B\?[\w+/=]+\?=$/m);
  expect(log).toMatchInlineSnapshot(`
"IaC-DPO <iac-dpo@localhost>
stacks/größe: rename \`nam\` to \`name\`
- stacks/größe/main.tf:2: Unsupported argument: An argument named "nam" is not expected here.
  rename \`nam\` to \`name\`

With it the module is valid (checked, not validated, aws 5.100.0).
"
`);
});

test.each([
  ['carriage returns', QUEUE.replaceAll('\n', '\r\n')],
  ['no last line break', QUEUE.trimEnd()],
  ['letters of many bytes', QUEUE.replace('"jobs"', '"größe 漢字 🚀"')],
  [
    'words that begin a message, a header or a patch',
    `# \nFrom me Mon Sep 17 00:00:00 2001\n`.replace(/^/gm, '# ') +
      QUEUE.replace(
        '}\n',
        '  tags = {\n    "x" = <<-EOT\nFrom 1 Mon Sep 17 00:00:00 2001\n---\ndiff --git a/x b/x\nEOT\n  }\n}\n',
      ),
  ],
])('%s survive', async (_, text) => {
  const { repair, files } = await appliedByGit(moduleOf(text));
  expect(repair.applied.length).toBeGreaterThan(0);
  expect(files).toEqual(repairedFiles(repair.repaired));
});

test('a text that is not UTF-8 survives', async () => {
  const latin1 = Buffer.from(`# gr\xf6\xdfer\n${QUEUE}`, 'latin1');
  const draft: Module = { ...moduleOf(''), files: [{ path: 'main.tf', bytes: latin1 }] };
  const { repair, files } = await appliedByGit(draft);
  expect(repair.applied).toHaveLength(1);
  expect(files).toEqual(repairedFiles(repair.repaired));
});

test('a repair that needs a new file adds it', async () => {
  const draft = moduleOf({
    'main.tf': QUEUE.replace('nam = "jobs"', 'name = var.title'),
    'outputs.tf': 'output "id" {\n  value = aws_sqs_queue.jobs.id\n}\n',
  });
  const { repair, files } = await appliedByGit(draft, '');
  expect(repair.applied).toHaveLength(1);
  expect(files).toEqual(repairedFiles(repair.repaired, ''));
});

test('nothing to change is an empty mailbox', async () => {
  const repair = await repairByChecker(moduleOf(QUEUE.replace('nam ', 'name ')));
  expect(mailPatches([{ repair, directory: '' }], { catalogue, version: '1.2.3' })).toHaveLength(0);
});

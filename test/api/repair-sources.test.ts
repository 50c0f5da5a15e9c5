import { join, resolve } from 'node:path';
import ts from 'typescript';
import { repairSources } from '../../src/api/repair-sources.ts';
import { validateSources } from '../../src/api/validate-sources.ts';
import { checkModule } from '../../src/check/check.ts';
import type { Services } from '../../src/cli/services.ts';
import { fakeServices } from '../cli/fake-services.ts';
import { runCli } from '../cli/run-cli.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';
import { folderWith } from '../support/temporary.ts';

const QUEUE = `resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}
`;

/** The checker as the engine, whatever is asked for. */
const BY_CHECKER: Services = {
  ...fakeServices,
  validator: async () => ({
    description: 'the checker alone',
    notice: 'no terraform on PATH. Nothing will be validated, only checked.',
    validate: async (module) => checkModule(module, catalogue),
    [Symbol.asyncDispose]: async () => {},
  }),
  repair: (module, { validator: _, ...options }) => repairByChecker(module, options),
};

test('files in memory are repaired, and come back whole', async () => {
  const source = { files: { 'main.tf': QUEUE, 'data/size.txt': Buffer.from('3') }, name: 'queues' };
  const { formatVersion, modules } = await repairSources([source], {}, BY_CHECKER);
  expect(formatVersion).toBe(1);
  expect(modules).toMatchObject([
    {
      path: 'queues',
      before: { verdict: 'invalid', tier: 'checker', findings: [{ line: 2 }] },
      after: { verdict: 'valid', findings: [] },
      applied: [{ title: 'rename `nam` to `name`', proof: 'checked' }],
      files: [{ path: 'main.tf', text: QUEUE.replace('nam ', 'name ') }],
    },
  ]);
});

test('what a file reads is there, and the lock file says which release is meant', async () => {
  const files = {
    'main.tf': 'locals {\n  text = file("a.txt")\n}\n',
    'a.txt': 'here',
    '.terraform.lock.hcl':
      'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.0.0"\n}\n',
  };
  const { modules } = await validateSources([{ files }], {}, BY_CHECKER);
  expect(modules).toMatchObject([{ path: '.', verdict: 'valid', findings: [] }]);
});

test('a directory gives what the command line prints for it', async () => {
  const folder = await folderWith({ 'main.tf': 'bad', '.iac-dpo.yml': 'gates:\n  off: [churn]\n' });
  const [api, cli] = [
    await repairSources(['.'], { cwd: folder }, fakeServices),
    JSON.parse((await runCli(folder, ['repair', '--json'])).stdout),
  ];
  expect(api).toEqual(cli);
  const checked = JSON.parse((await runCli(folder, ['validate', '--json'])).stdout);
  expect(await validateSources(['.'], { cwd: folder }, fakeServices)).toEqual(checked);
});

test('several sources are several modules, in their order', async () => {
  const folder = await folderWith({ 'a/main.tf': QUEUE });
  const sources = [{ files: { 'main.tf': '' }, name: 'none' }, 'a'];
  const { modules } = await repairSources(sources, { cwd: folder }, BY_CHECKER);
  expect(modules.map(({ path }) => path)).toEqual(['none', 'a']);
});

test('lines outside the scope stay, in memory and on disk', async () => {
  const text = `${QUEUE}\n${QUEUE.replace('jobs" {', 'mail" {')}`;
  const folder = await folderWith({ 'infra/main.tf': text });
  const mended = text.replace(/nam /, 'name ');
  for (const [source, file] of [
    [{ files: { 'main.tf': text } }, 'main.tf'],
    ['infra', 'infra/main.tf'],
  ] as const) {
    const scope = [{ file, start: 1, end: 3 }];
    const { modules } = await repairSources([source], { cwd: folder, scope }, BY_CHECKER);
    expect(modules[0]?.files).toEqual([{ path: 'main.tf', text: mended }]);
  }
});

test.each(['../main.tf', '/etc/main.tf', 'a//b.tf', '.terraform/providers/x', 'terraform.tfstate'])(
  'a file at %s is refused, because it would be written outside its module or run',
  async (path) => {
    await expect(
      validateSources([{ files: { 'main.tf': '', [path]: '' } }], {}, BY_CHECKER),
    ).rejects.toThrow(/cannot be a file of a module: .*\. Next: leave it out\.$/);
  },
);

test('what a user should know is told, and what cannot be done is an error with the next step', async () => {
  const notices: string[] = [];
  const options = { onNotice: (sentence: string) => notices.push(sentence) };
  await validateSources([{ files: { 'main.tf': '' } }], options, BY_CHECKER);
  expect(notices).toEqual(['no terraform on PATH. Nothing will be validated, only checked.']);
  await expect(repairSources(['nowhere'], {}, BY_CHECKER)).rejects.toThrow(
    'cannot read nowhere: there is no such directory. Next: check the path.',
  );
  await expect(
    validateSources([{ files: {} }], { engine: 'container' }, fakeServices),
  ).rejects.toThrow('--engine container: no podman');
});

test('a signal ends it', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  const source = { files: { 'main.tf': QUEUE } };
  await expect(repairSources([source], { signal }, BY_CHECKER)).rejects.toThrow('enough');
  await expect(validateSources([source], { signal }, BY_CHECKER)).rejects.toThrow('enough');
});

test('every field of a result is in its types, and no other', async () => {
  const files = {
    'main.tf': `${QUEUE}\nresource "aws_sqs_que" "mail" {}\n\nresource "aws_s3_bucket" "logs" {\n  acl = "private"\n}\n`,
    'bad.tf': 'resource "nonsense_thing" "x" {\n  y = z\n}\n',
  };
  const scope = [{ file: 'main.tf', start: 1, end: 6 }];
  const repaired = await repairSources([{ files }], { scope, modernise: true }, BY_CHECKER);
  const valid = { files: { 'main.tf': QUEUE } };
  const modernised = await repairSources([valid], { modernise: true }, BY_CHECKER);
  const validated = await validateSources([{ files }], {}, BY_CHECKER);
  const program = [
    `import type { RepairResult, ValidateResult } from '${resolve('src/api/result.ts')}';`,
    `const repaired: RepairResult = ${JSON.stringify(repaired)};`,
    `const modernised: RepairResult = ${JSON.stringify(modernised)};`,
    `const validated: ValidateResult = ${JSON.stringify(validated)};`,
    'export const results = [repaired, modernised, validated];',
  ].join('\n');
  const [right, ...wrong] = await problemsOf([
    program,
    program.replaceAll('"tier"', '"teir"'),
    program.replace('"gates"', '"more":1,"gates"'),
  ]);
  expect(right).toEqual([]);
  for (const problems of wrong) expect(problems).not.toEqual([]);
}, 60_000);

/** What the compiler says of each program. */
async function problemsOf(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const folder = await folderWith(
    Object.fromEntries(texts.map((text, index) => [`${index}.ts`, text])),
  );
  const files = texts.map((_, index) => join(folder, `${index}.ts`));
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
    skipLibCheck: true,
  });
  return files.map((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

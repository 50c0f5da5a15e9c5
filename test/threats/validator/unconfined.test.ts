import { readModule } from '../../../src/module/read-module.ts';
import { layOut, type ModuleTree } from '../../../src/terraform/module-tree.ts';
import { mayReadMachine } from '../../../src/terraform/reads-machine.ts';
import type { Validator } from '../../../src/terraform/validator.ts';
import { moduleOf } from '../../support/module-of.ts';
import { testNeeding } from '../../support/needs.ts';
import { openTerraform } from '../../support/open-terraform.ts';
import { folderWith, pathWithProgram } from '../../support/temporary.ts';
import { type Attacks, layAttacks } from '../module/attacks.ts';
import { HOSTILE } from '../module/hostile-modules.ts';

/**
 * Where the system allows no namespace, or `terraform` is a wrapper script as hashicorp/setup-terraform installs it,
 * terraform sees the whole machine. What may read of it is then not validated at all: what terraform read it tells
 * in its words, and in whether there is an error.
 */
const testTerraform = testNeeding('terraform');
const NAMES = Object.keys(HOSTILE);

let validator: Validator;
let attacks: Attacks;
if (testTerraform === test) {
  beforeAll(async () => {
    const wrapper = `PATH='${process.env.PATH}' exec terraform "$@"`;
    validator = await openTerraform('local', {
      environment: { PATH: await pathWithProgram('terraform', wrapper) },
    });
    attacks = await layAttacks(await folderWith());
  });
  afterAll(async () => {
    await validator?.[Symbol.asyncDispose]();
    await attacks?.[Symbol.asyncDispose]();
  });
}

testTerraform.each(NAMES)('%s: nothing of the machine is told', async (name) => {
  expect(validator.description).toContain('not confined');
  const { bait } = attacks.of(name);
  const validation = await validator.validate(await readModule(bait.module));
  expect(JSON.stringify(validation)).not.toContain(bait.canary);
});

testTerraform('no bit of a file is told either, by an error or by none', async () => {
  const { bait } = attacks.of('one bit of a file for each error');
  await expect(validator.validate(await readModule(bait.module))).resolves.toEqual({
    verdict: 'unknown',
    tier: 'validator',
    findings: [],
    reason:
      'not validated: it may read files outside of the module, and terraform is not confined here',
  });
});

testTerraform('a module that reads its own files is validated', async () => {
  const module = moduleOf(
    'locals {\n  a = tonumber(file("${path.module}/n.txt"))\n  b = tonumber(file("x.txt"))\n}\n',
  );
  const assets = [
    { path: 'n.txt', bytes: Buffer.from('1') },
    { path: 'x.txt', bytes: Buffer.from('x') },
  ];
  await expect(validator.validate({ ...module, assets })).resolves.toMatchObject({
    verdict: 'invalid',
    findings: [{ detail: expect.stringContaining('cannot convert "x" to number') }],
  });
});

const treeOf = (files: Readonly<Record<string, string>>): ModuleTree => {
  const { 'main.tf': main = '', ...others } = files;
  const assets = Object.entries(others).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  return layOut({ ...moduleOf(main), assets }, (bytes) => bytes);
};
const mayRead = (files: Readonly<Record<string, string>>): boolean => mayReadMachine(treeOf(files));

test.each([
  'x = file("a.txt")',
  'x = file("./a.txt")',
  'x = file("${path.module}/lambda/a.zip")',
  'x = filebase64sha256( "${path.root}/.build/a b.zip" )',
  'x = fileset(path.module, "**/*.json")',
  'x = fileset("${path.module}/static", "*")',
  'x = templatefile("a.tftpl", { port = 1 })',
  'x = core::file("a.txt")',
  'file = "a"',
  'x = profile("a")',
  '# the file of the module',
])('%s stays inside', (text) => {
  expect(mayRead({ 'main.tf': text })).toBe(false);
});

test.each([
  'x = file("/etc/passwd")',
  'x = file("//etc/passwd")',
  'x = file("../a.txt")',
  'x = file("a/../../b")',
  'x = file("a/..")',
  'x = file("${path.module}/../a.txt")',
  'x = file("${path.cwd}/a.txt")',
  'x = file("~/a.txt")',
  'x = file("a\\u002fb")',
  'x = file("$${path.module}/a")',
  'x = file(var.path)',
  'x = file("a" , "b")[file(var.path)]',
  'x = file("${var.path}")',
  'x = file(<<E\n/etc/passwd\nE\n)',
  'x = file\n("/etc/passwd")',
  'x = file /* "a" */ ("/etc/passwd")',
  'x = file # file("a")\n("/etc/passwd")',
  'x = file // \n("/etc/passwd")',
  'x = core::file("/etc/passwd")',
  'x = filesomethingnew("/etc/passwd")',
  'x = fileset("/etc", "*")',
  'x = fileset(path.module, "../*")',
  'x = fileset(path.module, "{..,a}/*")',
  'x = fileset(path.module, var.pattern)',
  'x = fileset("a", "b/../../c")',
  'x = templatefile("/etc/passwd", {})',
  'x = templatestring(local.text, {})',
  'x = "${"${file("/etc/passwd")}"}"',
  'x = file("ok.txt") + file("/etc/passwd")',
])('%s may lead out', (text) => {
  expect(mayRead({ 'main.tf': text })).toBe(true);
});

test.each([
  [
    'a template that reads',
    { 'main.tf': 'x = templatefile("a", {})', a: '${file("/etc/passwd")}' },
  ],
  [
    'brackets that our parser passes over',
    { 'main.tf': `x = ${'['.repeat(1000)}file("/etc/passwd")${']'.repeat(1000)}` },
  ],
  ['a letter spelt as a number', { 'a.tf.json': '{"locals": {"a": "${\\u0066ile(\\"/x\\")}"}}' }],
  ['a line end spelt in JSON', { 'a.tf.json': '{"locals": {"a": "${(file\\n(\\"/x\\"))}"}}' }],
  ['JSON that is none', { 'a.tf.json': '{"locals": ' }],
  ['JSON that is nested too deep', { 'a.tf.json': '['.repeat(100_000) + ']'.repeat(100_000) }],
])('%s may lead out', (_, files) => {
  expect(mayRead(files)).toBe(true);
});

test('JSON that reads its own files stays inside', () => {
  expect(mayRead({ 'a.tf.json': '{"locals": {"a": "${file(\\"a.txt\\")}"}}' })).toBe(false);
});

test('a megabyte of the worst is judged in a moment', () => {
  for (const unit of [
    'file',
    'file ',
    'file/*',
    'file("',
    'file("a/',
    'fileset(path.module, "',
    'file("a")',
  ]) {
    const tree = treeOf({ 'main.tf': unit.repeat(1_000_000 / unit.length) });
    const before = process.cpuUsage();
    mayReadMachine(tree);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  }
});

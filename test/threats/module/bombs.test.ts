import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testNeeding } from '../../support/needs.ts';
import { folderWith } from '../../support/temporary.ts';
import { writeFiles } from './bait.ts';
import { PROC, watchedRun } from './watched-run.ts';

/**
 * Modules that are written to cost, each repaired by the command line with the checker alone, which evaluates the same constants as
 * terraform. What counts is processor time, since other tests run beside.
 */
const testLinux = testNeeding(PROC);

const MEBIBYTE = 1024 * 1024;
const times = (count: number, text: string | ((i: number) => string)): string =>
  typeof text === 'string'
    ? text.repeat(count)
    : Array.from({ length: count }, (_, i) => text(i)).join('');
const value = (text: string): Record<string, string> => ({
  'main.tf': `locals {\n  x = ${text}\n}\n`,
});
const loop = (inner: string): string => `[for i in range(1024) : ${inner}]`;

/** By what is large about it. */
const BOMBS: Readonly<Record<string, () => Record<string, string>>> = {
  '20,000 nested brackets': () => value(`${times(20_000, '[')}1${times(20_000, ']')}`),
  '20,000 nested calls': () => value(`${times(20_000, 'upper(')}"a"${times(20_000, ')')}`),
  '20,000 nested templates': () => value(`${times(20_000, '"${')}1${times(20_000, '}"')}`),
  '20,000 nested blocks': () => ({ 'main.tf': `${times(20_000, 'b {\n')}${times(20_000, '}\n')}` }),
  '20,000 brackets that never close': () => value(times(20_000, '[{(')),
  '20,000 nested lists of JSON': () => ({
    'ok.tf': '',
    'main.tf.json': `{"locals": {"a": ${times(20_000, '[')}${times(20_000, ']')}}}`,
  }),
  'a line of a megabyte': () => value(`"${times(MEBIBYTE - 100, 'a')}"`),
  'a name of a megabyte': () => ({
    'main.tf': `resource "aws_vpc" "${times(MEBIBYTE - 100, 'a')}" {}`,
  }),
  'a comment of a megabyte': () => ({ 'main.tf': `# ${times(MEBIBYTE / 2 - 100, '/*')}\n` }),
  'a sum of a megabyte': () => value(`1${times(MEBIBYTE / 2 - 100, '+1')}`),
  '10,000 blocks': () => ({
    'main.tf': times(
      10_000,
      (i) => `resource "aws_vpc" "v${i}" {\n  cidr_block = "10.0.0.0/16"\n}\n`,
    ),
  }),
  '10,000 blocks that are wrong': () => ({
    'main.tf': times(10_000, (i) => `resource "aws_vpc" "v${i}" {\n  cidr = var.x${i}\n}\n`),
  }),
  '10,000 resources that refer to each other': () => ({
    'main.tf': times(
      10_000,
      (i) =>
        `resource "terraform_data" "d${i}" {\n  input = terraform_data.d${(i + 1) % 10_000}.id\n}\n`,
    ),
  }),
  '10,000 wrong arguments in a block': () => ({
    'main.tf': `resource "aws_vpc" "v" {\n${times(10_000, (i) => `  a${i} = 1\n`)}}\n`,
  }),
  '2,500 files': () =>
    Object.fromEntries(
      Array.from({ length: 2500 }, (_, i) => [`f${i}.tf`, `locals {\n  a${i} = 1\n}\n`]),
    ),
  '400 folders in folders': () => ({ 'main.tf': '', [`${times(400, 'd/')}a.tf`]: '' }),
  'loops in loops in loops': () => value(loop(loop(loop('"${i}"')))),
  'twice as much 40 times': () =>
    value(`${times(40, 'one([for v in [')}[1]${times(40, ']: [v, v]])')}`),
  'a format a gigabyte wide': () => value('format("%1000000000d", 1)'),
  'a pattern made to keep busy': () => value(`regexall("(a|a|aa)*b", "${times(100_000, 'a')}")`),
  'a hash made to take days': () => value('bcrypt("x", 31)'),
  'a device without end': () => value('file("/dev/zero")'),
  'YAML that says a gigabyte': () =>
    value(
      `yamldecode(<<E\na0: &a0 x\n${times(30, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}E\n)`,
    ),
};

testLinux.each(Object.keys(BOMBS))(
  '%s: the run ends in bounds and says what it left out',
  async (name) => {
    const folder = await folderWith();
    await mkdir(join(folder, 'm'));
    await writeFiles(join(folder, 'm'), BOMBS[name]?.() ?? {});
    const args = ['repair', '--engine', 'checker', '--json', 'm'];
    const run = await watchedRun(args, { folder, timeoutMs: 250_000 });
    expect([0, 1]).toContain(run.exitCode);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout).modules).toHaveLength(1);
    expect(run.stdout.length).toBeLessThan(64 * MEBIBYTE);
    // The clock of a repair stands at 20 s; telling 10,000 findings takes its time behind it.
    expect(run.cpuSeconds).toBeLessThan(120);
    expect(run.peakBytes).toBeLessThan(1536 * MEBIBYTE);
    expect(run.left).toEqual([]);
  },
  300_000,
);

testLinux(
  'a file of 4 GB is not read, and its absence is not praised',
  async () => {
    const folder = await folderWith({ 'm/ok.tf': 'locals {}\n' });
    await writeFile(join(folder, 'm/main.tf'), '');
    // Sparse: takes no room.
    await truncate(join(folder, 'm/main.tf'), 4 * 1024 * MEBIBYTE);
    const args = ['validate', '--engine', 'checker', '--json', 'm'];
    const run = await watchedRun(args, { folder, timeoutMs: 250_000 });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout).modules).toMatchObject([
      { verdict: 'unknown', skipped: [{ path: 'main.tf', reason: 'larger than 1048576 bytes' }] },
    ]);
    expect(run.peakBytes).toBeLessThan(512 * MEBIBYTE);
  },
  300_000,
);

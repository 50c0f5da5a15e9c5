import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execaSync } from 'execa';
import fc from 'fast-check';
import type { Module } from '../../src/module/module.ts';
import { diffModules } from '../../src/report/file-diff.ts';
import { plainDiff } from '../../src/report/plain-diff.ts';
import { oneFile } from './repair-case.ts';

const line = fc.oneof(
  fc.constantFrom(
    'a = 1',
    'b = "😀"',
    '}',
    '',
    '-- x',
    '++ y',
    '\\ No newline at end of file',
    '@@ -1 +1 @@',
    '\t',
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replaceAll(/[\r\n]/g, '')),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, final]) => lines.join(end) + (final && lines.length > 0 ? end : ''));

test('git apply turns the draft into the repaired module, whatever the line ends and the last line', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      // A file emptied by a diff is a file deleted, which a repair never does.
      fc.pre(before !== after && before !== '' && after !== '');
      expectApplies(oneFile(Buffer.from(before)), oneFile(Buffer.from(after)));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['a byte order mark', '\ufeffa = 1\n', '\ufeffa = 2\n'],
  [
    'bytes that are not UTF-8',
    Buffer.from([0x61, 0xff, 0x0a, 0x62]),
    Buffer.from([0x61, 0xfe, 0x0a, 0x62, 0x0a]),
  ],
  ['a lone carriage return', 'a\rb\nc\n', 'a\rb\nd\n'],
])('it applies with %s', (_, before, after) => {
  expectApplies(oneFile(Buffer.from(before as string)), oneFile(Buffer.from(after as string)));
});

test.each(['variables.tf', 'my file.tf', 'quo"te\\.tf', 'größe.tf'])(
  'it adds the new file %s',
  (path) => {
    const before = oneFile(Buffer.from('a = 1\n'));
    const files = [...before.files, { path, bytes: Buffer.from('variable "x" {}') }];
    expectApplies(before, { ...before, files });
  },
);

test('a rewrite of thousands of lines still applies', () => {
  const lines = (word: string) =>
    Buffer.from(Array.from({ length: 3000 }, (_, i) => `${word}${i}\n`).join(''));
  expectApplies(oneFile(lines('old')), oneFile(lines('new')));
});

test('it applies below the top of a repository', () => {
  const module = oneFile(Buffer.from('a = 1\n'));
  withModule(module, (root) => {
    execaSync('git', ['init', '-q'], { cwd: dirname(root) });
    apply(module, oneFile(Buffer.from('a = 2\n')), root);
    expect(readFileSync(join(root, 'stack/main.tf'), 'utf8')).toBe('a = 2\n');
  });
});

function expectApplies(before: Module, after: Module): void {
  withModule(before, (root) => {
    apply(before, after, root);
    for (const { path, bytes } of after.files)
      expect(readFileSync(join(root, 'stack', path))).toEqual(bytes);
  });
}

const apply = (before: Module, after: Module, cwd: string) =>
  execaSync('git', ['apply', '--whitespace=nowarn'], {
    cwd,
    input: plainDiff(diffModules(before, after)),
    extendEnv: true,
    env: { GIT_CONFIG_GLOBAL: '/dev/null' },
  });

function withModule(module: Module, use: (root: string) => void): void {
  const top = mkdtempSync(join(tmpdir(), 'iac-dpo-diff-'));
  try {
    const root = join(top, 'sub');
    mkdirSync(join(root, 'stack'), { recursive: true });
    for (const { path, bytes } of module.files) writeFileSync(join(root, 'stack', path), bytes);
    use(root);
  } finally {
    rmSync(top, { recursive: true });
  }
}

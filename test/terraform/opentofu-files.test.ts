import fc from 'fast-check';
import type { Child, Module } from '../../src/module/module.ts';
import { asOpenTofu } from '../../src/terraform/opentofu-files.ts';

/** A module whose files hold their own path, as `readModule` would sort them. */
function moduleOf(...paths: readonly string[]): Module {
  const sources = paths.toSorted().map((path) => ({ path, bytes: Buffer.from(path) }));
  const isOwn = (path: string) => path.endsWith('.tf') && !path.includes('/');
  return {
    label: 'm',
    files: sources.filter(({ path }) => isOwn(path)),
    assets: sources.filter(({ path }) => !isOwn(path)),
    skipped: [],
  };
}

const pathsOf = ({ files, assets }: Module) => ({
  files: files.map(({ path }) => path),
  assets: assets.map(({ path }) => path),
});

test('a .tofu file takes the place of the .tf file of its name', () => {
  const module = moduleOf('main.tf', 'main.tofu', 'outputs.tf', 'more.tofu');
  expect(pathsOf(asOpenTofu(module))).toEqual({
    files: ['main.tofu', 'more.tofu', 'outputs.tf'],
    assets: [],
  });
});

test('JSON takes the place of JSON alone', () => {
  const module = moduleOf('a.tf', 'a.tofu.json', 'b.tf.json', 'b.tofu', 'c.tf.json', 'c.tofu.json');
  expect(pathsOf(asOpenTofu(module))).toEqual({
    files: ['a.tf', 'b.tofu'],
    assets: ['a.tofu.json', 'b.tf.json', 'c.tofu.json'],
  });
});

test('an override file is replaced like any other', () => {
  expect(pathsOf(asOpenTofu(moduleOf('x_override.tf', 'x_override.tofu'))).files).toEqual([
    'x_override.tofu',
  ]);
});

test('files further down and hidden ones are nothing to OpenTofu', () => {
  const module = moduleOf('main.tf', '.main.tofu', 'sub/main.tofu', 'x.tofu.tpl');
  expect(pathsOf(asOpenTofu(module))).toEqual({
    files: ['main.tf'],
    assets: ['.main.tofu', 'sub/main.tofu', 'x.tofu.tpl'],
  });
});

test('called modules are read the same way', () => {
  const called = {
    kind: 'local',
    source: './sub',
    directory: 'sub',
    module: moduleOf('main.tf', 'main.tofu'),
  } as const;
  const children = new Map<string, Child>([
    ['here', called],
    ['there', { kind: 'unseen', source: 'a/b/c', why: 'registry' } as const],
  ]);
  const seen = asOpenTofu({ ...moduleOf('main.tf'), children }).children;
  expect(seen?.get('there')).toEqual(children.get('there'));
  const here = seen?.get('here');
  expect(here?.kind === 'local' && pathsOf(here.module).files).toEqual(['main.tofu']);
});

test('nothing is read twice, made up, or left out without a replacement', () => {
  const name = fc.constantFrom('main', 'a_override', 'b', '.hidden', 'sub/main');
  const extension = fc.constantFrom('tf', 'tofu', 'tf.json', 'tofu.json', 'zip');
  const path = fc.tuple(name, extension).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const module = moduleOf(...paths);
      const { files, assets } = pathsOf(asOpenTofu(module));
      const kept = [...files, ...assets];
      expect(new Set(kept).size).toBe(kept.length);
      for (const path of paths.filter((one) => !kept.includes(one))) {
        expect(kept).toContain(path.replace(/\.tf(\.json)?$/, '.tofu$1'));
      }
      expect(kept.every((one) => paths.includes(one))).toBe(true);
      // Once read so, always read so.
      expect(pathsOf(asOpenTofu(asOpenTofu(module)))).toEqual({ files, assets });
      if (!paths.some((one) => one.includes('tofu'))) {
        expect({ files, assets }).toEqual(pathsOf(module));
      }
    }),
  );
});

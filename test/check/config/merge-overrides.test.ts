import { mergeOverrides } from '../../../src/check/config/merge-overrides.ts';
import type { Body } from '../../../src/hcl/tree.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { moduleOf } from '../../support/module-of.ts';

const names = ({ items }: Body): string[] =>
  items.map((item) => (item.kind === 'attribute' ? item.name.text : item.type.text));

test('arguments are replaced one by one and blocks all of a type at once', () => {
  const view = viewModule(
    moduleOf({
      'main.tf': 'resource "a" "b" {\n  x = 1\n  y = 1\n  c {}\n  c {}\n  d {}\n}\n',
      'override.tf': 'resource "a" "b" {\n  y = 2\n  c {}\n}\n',
      'z_override.tf': 'resource "a" "b" {\n  z = 3\n}\nresource "a" "nobody" {}\n',
    }),
  );
  const merged = mergeOverrides(view);
  expect([...merged].map(([{ labels }, body]) => [labels[1]?.text, names(body)])).toEqual([
    ['b', ['x', 'd', 'y', 'c', 'z']],
  ]);
});

test('each configuration of a provider has its own override', () => {
  const view = viewModule(
    moduleOf({
      'main.tf':
        'provider "a" {\n  x = 1\n}\nprovider "a" {\n  alias = "w"\n}\nprovider "a" {\n  alias = "e"\n}\n',
      'override.tf': 'provider "a" {\n  alias = "e"\n  y = 2\n}\n',
    }),
  );
  const bodies = [...mergeOverrides(view).values()].map(names);
  expect(bodies).toEqual([['alias', 'y']]);
});

test('without files that override nothing is merged', () => {
  const view = viewModule(moduleOf('resource "a" "b" {}\nresource "a" "b" {}\n'));
  expect(mergeOverrides(view).size).toBe(0);
});

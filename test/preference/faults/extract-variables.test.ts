import { viewModule } from '../../../src/module/module-view.ts';
import { extractVariables } from '../../../src/preference/faults/extract-variables.ts';
import { checkerErrors } from '../../../src/repair/context.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { factsCatalogue, validModules } from './fault-modules.ts';

const catalogue = factsCatalogue();

test('constants become variables that default to them, and the module stays valid', () => {
  const region = moduleOf('provider "aws" {\n  region = "eu-central-1"\n}\n');
  const extracted = extractVariables(region, catalogue, { seed: 1, count: 1 });
  const [variable] = viewModule(extracted).variables;
  expect(variable?.name).toMatch(/^(?:aws_)?region$/);
  const { 'main.tf': text } = textsOf(extracted);
  expect(text).toContain(`region = var.${variable?.name}\n`);
  expect(text).toMatch(/default += "eu-central-1"/);
});

test.each(validModules())('$name stays valid', ({ module }) => {
  const before = viewModule(module).variables.length;
  for (const seed of [1, 2, 3, 4]) {
    const extracted = extractVariables(module, catalogue, { seed, count: 3 });
    expect(checkerErrors(extracted, catalogue)).toEqual([]);
    const added = viewModule(extracted).variables.length - before;
    expect(added).toBeGreaterThanOrEqual(0);
    expect(added).toBeLessThanOrEqual(3);
  }
});

test('where nothing is a constant the module is the same', () => {
  const module = moduleOf('resource "aws_eip" "one" {}\n');
  expect(extractVariables(module, catalogue, { seed: 1, count: 2 })).toBe(module);
});

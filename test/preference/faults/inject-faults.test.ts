import fc from 'fast-check';
import type { Fault } from '../../../src/preference/faults/fault.ts';
import { FAULT_CLASSES } from '../../../src/preference/faults/fault-class.ts';
import { injectFaults } from '../../../src/preference/faults/inject-faults.ts';
import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import type { Edit } from '../../../src/repair/candidate.ts';
import { checkerErrors } from '../../../src/repair/context.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { factsCatalogue, validModules } from './fault-modules.ts';

const catalogue = factsCatalogue();
const modules = validModules();
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

test.each(modules)('$name is valid', ({ module }) => {
  expect(checkerErrors(module, catalogue)).toEqual([]);
});

/** What the checker may say of each class. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'renamed-argument': ['unsupported-argument'],
  'moved-argument': ['unsupported-argument'],
  'block-as-argument': ['unsupported-argument'],
  'invented-argument': ['unsupported-argument'],
  'read-only-argument': ['read-only-argument'],
  'renamed-block': ['unsupported-block-type'],
  'moved-block': ['unsupported-block-type'],
  'argument-as-block': ['unsupported-block-type'],
  'invented-block': ['unsupported-block-type'],
  'folded-companion': ['unsupported-argument', 'unsupported-block-type'],
  'missing-argument': ['missing-required-argument'],
  'missing-alternative': ['other'],
  'missing-block': ['insufficient-blocks'],
  'invented-type': ['invalid-resource-type'],
  'undeclared-resource': ['undeclared-resource'],
  'undeclared-variable': ['undeclared-variable'],
  'undeclared-local': ['undeclared-local'],
  'invalid-reference': ['invalid-reference'],
  'wrong-attribute': ['unsupported-attribute'],
  'wrong-type': ['incorrect-type'],
  'misspelt-value': ['other'],
  'absent-file': ['absent-file'],
  duplicate: ['duplicate', 'too-many-blocks'],
  syntax: ['syntax'],
};

describe.each(FAULT_CLASSES)('%s', (each) => {
  const injected = modules.flatMap(({ module }) =>
    SEEDS.flatMap((seed) => {
      const made = injectFaults(module, catalogue, { seed, count: 1, mix: { [each]: 1 } });
      return made.faults.map((fault) => ({ valid: module, broken: made.module, fault }));
    }),
  );

  test('is made somewhere, and is a finding of its kind', () => {
    expect(injected.length).toBeGreaterThan(0);
    for (const { broken, fault } of injected) {
      expect(fault.class).toBe(each);
      expect(KINDS[each]).toContain(fault.finding.kind);
      expect(checkerErrors(broken, catalogue)).toContainEqual(fault.finding);
    }
  });

  test('is undone by its inverse, byte by byte', () => {
    for (const { valid, broken, fault } of injected) {
      expect(textsOf(applyCandidate(valid, fault.edits))).toEqual(textsOf(broken));
      expect(textsOf(applyCandidate(broken, fault.inverse))).toEqual(textsOf(valid));
    }
  });
});

const inverseOf = (faults: readonly Fault[]): Edit[] => faults.flatMap(({ inverse }) => inverse);

test('several faults are a finding each, are undone together, and one leaves the others', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...modules),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.integer({ min: 1, max: 8 }),
      ({ module }, seed, count) => {
        const { module: broken, faults } = injectFaults(module, catalogue, { seed, count });
        expect(faults.length).toBeLessThanOrEqual(count);
        expect(new Set(faults.map(({ finding }) => finding)).size).toBe(faults.length);
        const errors = checkerErrors(broken, catalogue);
        for (const { finding } of faults) expect(errors).toContain(finding);
        expect(textsOf(applyCandidate(broken, inverseOf(faults)))).toEqual(textsOf(module));
        const others = faults.slice(1).flatMap(({ edits }) => edits);
        expect(textsOf(applyCandidate(broken, faults[0]?.inverse ?? []))).toEqual(
          textsOf(applyCandidate(module, others)),
        );
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test('the same seed makes the same faults, another one others', () => {
  const module = modules[0]?.module ?? moduleOf('');
  const text = (seed: number) =>
    textsOf(injectFaults(module, catalogue, { seed, count: 4 }).module);
  expect(text(7)).toEqual(text(7));
  expect(new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(text(seed)))).size).toBe(5);
});

test('what is not valid is left as it is', () => {
  const broken = moduleOf('resource "aws_vpc" "main" {\n  cidr = "10.0.0.0/16"\n}\n');
  const made = injectFaults(broken, catalogue, { seed: 1, count: 3 });
  expect(made).toEqual({ module: broken, faults: [], dropped: {} });
});

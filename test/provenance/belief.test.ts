import fc from 'fast-check';
import { beliefOf } from '../../src/provenance/belief.ts';
import type { Evidence } from '../../src/provenance/evidence.ts';

const evidence: fc.Arbitrary<Evidence> = fc.record({
  tool: fc.constantFrom('Claude', 'Cursor'),
  channel: fc.constantFrom('author', 'branch', 'note'),
  says: fc.constantFrom('model', 'person'),
  weight: fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
  seen: fc.string(),
  source: fc.string(),
});
const several = fc.array(evidence, { maxLength: 40 });
const ofModel = (all: readonly Evidence[]) => all.filter(({ says }) => says === 'model');

test('nothing is known without evidence', () => {
  expect(beliefOf([])).toBe(0);
});

test('one sign is worth its weight, two that agree more than either', () => {
  const sign = (weight: number, says: Evidence['says'] = 'model'): Evidence => ({
    tool: 'Claude',
    channel: 'branch',
    says,
    weight,
    seen: '',
    source: '',
  });
  expect(beliefOf([sign(0.5)])).toBe(0.5);
  expect(beliefOf([sign(0.5), sign(0.6)])).toBeCloseTo(0.8);
  expect(beliefOf([sign(0.5), sign(0.6), sign(0.95, 'person')])).toBeCloseTo(0.04);
  expect(beliefOf([sign(0.95, 'person')])).toBe(0);
});

test('the order plays no part', () => {
  const shuffled = several.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(beliefOf(other)).toBe(beliefOf(all));
    }),
  );
});

test('it is never below 0 nor above 1', () => {
  fc.assert(
    fc.property(several, (all) => {
      expect(beliefOf(all)).toBeGreaterThanOrEqual(0);
      expect(beliefOf(all)).toBeLessThanOrEqual(1);
    }),
  );
});

test('more evidence of a model never lowers it, more of a person never raises it', () => {
  fc.assert(
    fc.property(several, evidence, (all, more) => {
      const [before, after] = [beliefOf(all), beliefOf([...all, more])];
      if (more.says === 'model') expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test('it is at least as sure as the surest sign where nobody typed the lines', () => {
  fc.assert(
    fc.property(several.map(ofModel), (all) => {
      const surest = Math.max(0, ...all.map(({ weight }) => weight));
      expect(beliefOf(all)).toBeGreaterThanOrEqual(surest - 1e-9);
    }),
  );
});

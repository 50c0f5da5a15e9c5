import { balancedMix } from '../../../src/preference/faults/balanced-mix.ts';

const wanted = { syntax: 1, 'missing-argument': 3 };

test('nothing made yet: as wanted', () => {
  const mix = balancedMix(wanted, {});
  expect((mix['missing-argument'] ?? 0) / (mix.syntax ?? 1)).toBeCloseTo(3);
});

test('what lags is drawn more often, what leads less', () => {
  const mix = balancedMix(wanted, { syntax: 0, 'missing-argument': 300 });
  expect(mix.syntax).toBeGreaterThan(mix['missing-argument'] ?? 0);
});

test('made in the wanted shares: as wanted', () => {
  const mix = balancedMix(wanted, { syntax: 100, 'missing-argument': 300 });
  expect((mix['missing-argument'] ?? 0) / (mix.syntax ?? 1)).toBeCloseTo(3);
});

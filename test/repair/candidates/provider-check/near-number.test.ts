import {
  type Bounds,
  nearListed,
  nearNumbers,
} from '../../../../src/repair/candidates/provider-check/near-number.ts';

const near = (value: number, bounds: Bounds, name = 'limit') =>
  nearNumbers(value, bounds, name).map((each) => each.value);

test.each([
  ['hours that are seconds', 604_800, { min: 24, max: 8760 }, 'retention_period', 168],
  ['days that are hours', 720, { min: 0, max: 35 }, 'backup_retention_period', 30],
  ['days that are seconds', 1_209_600, { min: 1, max: 100 }, 'retention_in_days', 14],
  ['seconds that are milliseconds', 90_000, { min: 0, max: 900 }, 'delay_seconds', 90],
  ['a little too much', 1200, { min: 1, max: 900 }, 'timeout', 900],
  ['a little too little', 30, { min: 60, max: 1_209_600 }, 'retention_seconds', 60],
  ['a fraction', 0.5, {}, 'size', 1],
])('%s', (_, value, bounds, name, wanted) => {
  expect(near(value, bounds, name)[0]).toBe(wanted);
});

test.each([
  ['far beyond the largest, in no unit', 5_000_001, { max: 900 }],
  ['none', 0, { min: 1 }],
  ['all', -1, { min: 0, max: 10 }],
])('%s: nothing is near', (_, value, bounds) => {
  expect(near(value, bounds)).toEqual([]);
});

test('a list of numbers has a next one, or a last one', () => {
  const days = [1, 7, 30, 90];
  expect(nearListed(days, 20)?.value).toBe(30);
  expect(nearListed(days, 120)?.value).toBe(90);
  expect(nearListed(days, 90_000)).toBeUndefined();
  expect(nearListed(days, -5)).toBeUndefined();
});

import { validates } from '../../../src/repair/gates/validates.ts';

test('what validates passes, and what brings no new finding', () => {
  expect(validates('valid', 3).passed).toBe(true);
  expect(validates('invalid', 0).passed).toBe(true);
  expect(validates('unknown', 0).passed).toBe(true);
});

test.each(['invalid', 'unknown'] as const)(
  'a new finding of an %s module is refused',
  (verdict) => {
    expect(validates(verdict, 2)).toEqual({
      gate: 'validates, or brings no new finding',
      passed: false,
      reason: '2 new findings appeared',
    });
  },
);

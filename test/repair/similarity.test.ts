import { similarity } from '../../src/repair/similarity.ts';

/** From here on a declared name is taken for a slip of another. */
const SLIP = 0.84;

test.each([
  ['common_tag', 'common_tags'],
  ['name_prefx', 'name_prefix'],
  ['primry', 'primary'],
  ['adress', 'address'],
  ['engin', 'engine'],
  ['availabilty_zone', 'availability_zone'],
])('%s is a slip of %s', (a, b) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(SLIP);
  expect(similarity(b, a)).toBe(similarity(a, b));
});

test.each([
  ['subnet_a', 'subnet_b'],
  ['ingress', 'egress'],
  ['public_1', 'public_2'],
  ['subnet10', 'subnet11'],
  ['app', 'api'],
  ['prod_sg', 'staging_sg'],
])('%s and %s are two things', (a, b) => {
  expect(similarity(a, b)).toBeLessThan(SLIP);
});

test('a shared word makes names more alike than shared letters', () => {
  expect(similarity('name', 'db_name')).toBeGreaterThan(similarity('name', 'game'));
});

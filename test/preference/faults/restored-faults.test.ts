import { restoredFaults } from '../../../bench/faults/restored-faults.ts';
import type { Fault } from '../../../src/preference/faults/fault.ts';
import { saysTheSame } from '../../../src/preference/says-the-same.ts';

const GOLD = `resource "aws_db_instance" "main" {
  engine  = "mysql"
  db_name = "orders"
}
`;

/** `db_name` written `name`; of a fault only its edits are asked for. */
const FAULT = {
  edits: [{ file: 'main.tf', range: rangeOf('db_name'), text: 'name' }],
} as unknown as Fault;

function rangeOf(text: string) {
  const start = GOLD.indexOf(text);
  return { start, end: start + text.length };
}

test.each([
  ['the very text', GOLD, true],
  ['another order', GOLD.replace(/( {2}engine.*\n)(.*\n)/, '$2$1'), true],
  ['other blanks', GOLD.replace('engine  =', 'engine ='), true],
  ['something else beside it', GOLD.replace('"mysql"', '"postgres"'), true],
  ['not undone', GOLD.replace('db_name', 'name'), false],
  ['removed instead', GOLD.replace(/ {2}db_name.*\n/, ''), false],
  ['another value', GOLD.replace('"orders"', '"other"'), false],
])('%s', (_, repaired, restored) => {
  expect(restoredFaults(GOLD, repaired, [FAULT])).toEqual([restored]);
});

test('what says the same in another order says the same', () => {
  expect(saysTheSame(GOLD, GOLD.replace(/( {2}engine.*\n)(.*\n)/, '$2$1'))).toBe(true);
  expect(saysTheSame(GOLD, GOLD.replace('orders', 'order'))).toBe(false);
  expect(saysTheSame(GOLD, `${GOLD}${GOLD}`)).toBe(false);
});

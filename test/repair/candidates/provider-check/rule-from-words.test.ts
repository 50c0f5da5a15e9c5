import { ruleFromWords } from '../../../../src/repair/candidates/provider-check/rule-from-words.ts';

const rule = (summary: string, detail = '') =>
  ruleFromWords({ kind: 'other', severity: 'error', stage: 5, summary, detail });

test.each([
  [
    'expected tier to be one of ["WebServer" "Worker"], got webserver',
    { kind: 'one-of', values: ['WebServer', 'Worker'], ignoreCase: false },
  ],
  ['expected timeout to be in the range (1 - 900), got 1800', { kind: 'range', min: 1, max: 900 }],
  ['expected size to be at least (1), got 0', { kind: 'range', min: 1 }],
  ['expected rate to be at most (-2), got 0', { kind: 'range', max: -2 }],
  [
    'expected length of name to be in the range (8 - 64), got bar',
    { kind: 'length', unit: 'bytes', min: 8, max: 64 },
  ],
])('%s', (summary, expected) => {
  expect(rule(summary)).toEqual(expected);
});

test('the plugin framework has its words in the detail', () => {
  const detail = 'Attribute mode value must be one of: ["ON" "OFF"], got: "On"';
  expect(rule('Invalid Attribute Value Match', detail)).toMatchObject({ values: ['ON', 'OFF'] });
});

test('other words tell no rule', () => {
  expect(rule('only lowercase letters allowed in "name"')).toBeUndefined();
});

import { expect, test } from '@jest/globals';
import { dashboard } from '../../src/fleet/dashboard.ts';
import { failedRow, parseScanRow, type ScanRow } from '../../src/fleet/scan-row.ts';

const row = (repository: string, path: string, errors = 1): ScanRow => ({
  repository,
  path,
  before: errors > 0 ? 'invalid' : 'valid',
  after: 'valid',
  errors: errors > 0 ? { 'unsupported-argument': errors } : {},
  repaired: errors,
  abstained: {},
  ms: 12,
});

test('a page counts every module once, by its latest row', () => {
  const page = dashboard(
    [row('a/a', 'x', 3), row('a/a', 'x', 1), row('b/b', ''), row('b/b', 'y', 0)],
    0,
    '2026-01-02T03:04:05Z',
  );
  expect(page).toContain('Terraform of 2 repositories');
  expect(page).toContain('3 modules: 2 invalid before repair, 0 after.');
  expect(page).toContain('<th scope="row">unsupported-argument</th><td>2</td>');
});

test('what could not be worked on is told, and lines that are no rows are counted', () => {
  const page = dashboard([failedRow('a/a', 'x', 'too many files')], 2, '2026-01-02T03:04:05Z');
  expect(page).toContain('too many files');
  expect(page).toContain('1 could not be worked on');
  expect(page).toContain('2 lines were no rows');
});

test('names of a repository cannot become markup', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e';
  const page = dashboard([row(evil, evil), failedRow(evil, 'x', evil)], 0, '2026-01-02T03:04:05Z');
  expect(page).not.toMatch(/<script|<img|\u202e/);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '{"repository":"a/a"}'],
  ['a count below 0', JSON.stringify({ ...row('a/a', 'x'), repaired: -1 })],
  ['markup for a kind', JSON.stringify({ ...row('a/a', 'x'), errors: { '<b>': 1 } })],
  ['more than is asked', JSON.stringify({ ...row('a/a', 'x'), html: '<b>' })],
])('%s is no row of a scan', (_, line) => {
  expect(parseScanRow(line)).toBeUndefined();
});

test('a row is read back as it was written', () => {
  for (const one of [row('a/a', 'x'), failedRow('a/a', 'x', 'no')])
    expect(parseScanRow(JSON.stringify(one))).toEqual(one);
});

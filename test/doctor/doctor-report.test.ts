import type { Check } from '../../src/doctor/check.ts';
import { doctorJson, doctorReport } from '../../src/doctor/doctor-report.ts';
import { nodeCheck } from '../../src/doctor/node-check.ts';
import { PLAIN } from '../../src/report/colours.ts';

const OK: Check = { name: 'node', status: 'ok', found: '20.20.2' };
const WARNING: Check = {
  name: 'docker',
  status: 'warning',
  found: 'docker cannot reach its service',
  next: 'start it',
};
const PROBLEM: Check = {
  name: 'config',
  status: 'problem',
  found: 'a\u001b[31mb\n::error::c',
  next: 'mend it',
};

test('a line a check, the next step below it, and what it comes to', () => {
  expect(doctorReport([OK, WARNING], PLAIN, undefined)).toBe(
    `ok      node      20.20.2
warning docker    docker cannot reach its service
                  Next: start it

Repairs would run, with 1 warning.
`,
  );
  expect(doctorReport([OK], PLAIN, undefined)).toMatch(/\n\nRepairs would run\.\n$/);
  expect(doctorReport([PROBLEM, PROBLEM], PLAIN, undefined)).toMatch(
    /2 problems would stop a repair\.\n$/,
  );
});

test('what comes from files is shown without what could steer a terminal or a runner', () => {
  const lines = doctorReport([PROBLEM], PLAIN, undefined).split('\n');
  expect(lines[0]).toBe('problem config    ab ::error::c');
});

test('words are wrapped at the width of the terminal', () => {
  const text = doctorReport([WARNING], PLAIN, 40);
  for (const line of text.split('\n').slice(0, 4)) expect(line.length).toBeLessThanOrEqual(40);
  expect(text).toContain('docker cannot reach\n                  its service\n');
});

test('JSON says whether a repair would run', () => {
  expect(JSON.parse(doctorJson([OK, WARNING]))).toEqual({
    formatVersion: 1,
    canRepair: true,
    checks: [OK, WARNING],
  });
  expect(JSON.parse(doctorJson([PROBLEM])).canRepair).toBe(false);
});

test.each([
  ['18.20.4', 'problem'],
  ['20.0.0', 'ok'],
  ['24.1.0', 'ok'],
])('node %s is %s', (version, status) => expect(nodeCheck(version).status).toBe(status));

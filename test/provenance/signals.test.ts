import { identify } from '../../src/provenance/identify.ts';
import { ACCOUNTS, EMAILS } from '../../src/provenance/signals/identities.ts';
import { AFFIXES, LABELS, LINES } from '../../src/provenance/signals/marks.ts';
import { namedTool, TRAILERS } from '../../src/provenance/signals/trailers.ts';
import { WEIGHTS } from '../../src/provenance/signals/weights.ts';

const all = [...ACCOUNTS, ...EMAILS, ...TRAILERS, ...LINES, ...AFFIXES, ...LABELS];

test('every sign names its source, and none is certain', () => {
  for (const { tool, source, weight = 0.5 } of all) {
    expect(tool).not.toBe('');
    expect(source).not.toBe('');
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(1);
  }
  for (const weight of Object.values(WEIGHTS)) expect(weight).toBeLessThan(1);
});

test('every pattern holds for a whole line', () => {
  const patterns = [...TRAILERS.map(({ value }) => value), ...LINES.map(({ line }) => line)];
  for (const { source, flags } of patterns) {
    expect(source).toMatch(/^\^.*\$$/s);
    expect(flags).not.toMatch(/[gmy]/);
  }
  for (const { pattern } of AFFIXES) expect(pattern.source).toMatch(/^\^/);
});

test('keys, addresses and labels are in small letters, numbers are there once', () => {
  for (const text of [
    ...TRAILERS.map(({ key }) => key),
    ...EMAILS.map(({ email }) => email),
    ...LABELS.map(({ label }) => label),
  ])
    expect(text).toBe(text.toLowerCase());
  expect(new Set(ACCOUNTS.map(({ id }) => id)).size).toBe(ACCOUNTS.length);
});

test.each(ACCOUNTS.map(({ id, login, tool }) => [`${id}+${login}`, tool]))('%s', (local, tool) => {
  const email = `${local}@users.noreply.github.com`;
  expect(identify({ name: 'Anybody', email })?.tool).toBe(tool);
  expect(identify({ name: tool, email: `1${email}` })).toBeUndefined();
  expect(identify({ name: tool, email: `${email}.example.com` })).toBeUndefined();
  expect(identify({ name: tool, email: email.replace(/^\d+\+/, '') })).toBeUndefined();
});

test.each(EMAILS.map(({ email, tool }) => [email, tool]))('%s', (email, tool) => {
  expect(identify({ name: 'Anybody', email: ` ${email.toUpperCase()}` })?.tool).toBe(tool);
  expect(identify({ name: tool, email: `x${email}` })).toBeUndefined();
  expect(identify({ name: tool, email: `${email}.example` })).toBeUndefined();
});

test.each([
  ['Claude:claude-3-opus coccinelle sparse', 'Claude'],
  ['claude:claude-opus-5', 'Claude'],
  ['Claude Code (Fable 5.1)', 'Claude Code'],
  ['Claude Code', 'Claude Code'],
  ['Cursor AI, claude-4-sonnet', 'Cursor AI'],
  ['GitHub Copilot', 'GitHub Copilot'],
  ['Crush:glm-4.6', 'Crush'],
  ['Claude', undefined],
  ['Claude Martin', undefined],
  ['Claude Codeur', undefined],
  ['Claude: thanks', undefined],
  ['Devin:tester', undefined],
  ['Jules <jules@nantes.example>', undefined],
  ['https://example.com', undefined],
  ['', undefined],
])('Assisted-by: %s', (value, tool) => {
  expect(namedTool(value)).toBe(tool);
});

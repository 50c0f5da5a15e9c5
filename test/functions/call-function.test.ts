import { readFileSync } from 'node:fs';
import { callFunction } from '../../src/functions/call-function.ts';
import type { Answer } from './answer.ts';
import { type Call, written } from './call.ts';
import { ourAnswer } from './our-answer.ts';
import { readValue, type Written } from './written-value.ts';

const recorded = readFileSync(new URL('recorded-calls.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Call & { readonly answer: Answer });

describe('a call gives what terraform 1.11.4 gave (bench/function-agreement.js --record)', () => {
  test.each(recorded.map((call) => [written(call).text, call] as const))('%s', (_, call) => {
    const ours = ourAnswer(call);
    const { answer } = call;
    // An output of null is stored without its type.
    const expected =
      answer.kind === 'value' && answer.json === null
        ? { ...answer, type: expect.anything() }
        : answer;
    expect(ours).toEqual(expected);
  });
});

const call = (name: string, ...args: Written[]) => callFunction(name, args.map(readValue));

test('a result that cannot be foreseen is unknown, but of the right type', () => {
  expect(call('timestamp')).toMatchObject({ kind: 'unknown', type: 'string' });
  expect(call('uuid')).toMatchObject({ kind: 'unknown', type: 'string' });
  expect(call('bcrypt', 'a', 10)).toMatchObject({ kind: 'unknown', type: 'string' });
  expect(call('base64gzip', 'a')).toMatchObject({ kind: 'unknown', type: 'string' });
});

test('an unknown argument does not hide one that is wrong', () => {
  expect(call('cidrsubnet', { $unknown: 'string' }, 'x', 1)).toMatchObject({
    summary: 'Invalid function argument',
    detail: 'Invalid value for "newbits" parameter: a number is required.',
    argument: 1,
  });
});

test('marks go to the result, of an unknown argument too', () => {
  const sensitive = new Set(['sensitive']);
  expect(call('upper', { $sensitive: 'a' }).kind).toBe('string');
  expect(call('upper', { $sensitive: 'a' })).toMatchObject({ marks: sensitive });
  expect(call('upper', { $sensitive: { $unknown: 'string' } })).toMatchObject({
    kind: 'unknown',
    marks: sensitive,
  });
  expect(call('join', ',', [{ $sensitive: 'a' }])).toMatchObject({ marks: sensitive });
  expect(call('nonsensitive', { $sensitive: 'a' })).toEqual({ kind: 'string', value: 'a' });
});

test('file functions without files are unknown', () => {
  expect(call('file', 'a')).toMatchObject({ kind: 'unknown', type: 'string' });
  expect(call('fileexists', 'a')).toMatchObject({ kind: 'unknown', type: 'bool' });
  expect(call('fileset', '.', '*')).toMatchObject({ kind: 'unknown', type: ['set', 'string'] });
});

test('a path that leads out of the module is absent', () => {
  const files = { read: () => Buffer.from('x'), exists: () => true, list: () => ['a'] };
  for (const path of ['../a', '/etc/passwd', '~/.ssh/id_rsa.pub', 'b/../../a']) {
    expect(callFunction('file', [readValue(path)], { files })).toMatchObject({
      summary: 'Invalid function argument',
      detail: expect.stringContaining('parameter: no file exists at "'),
    });
  }
});

describe('templates', () => {
  const files = {
    read: () => Buffer.from('Hi $' + '{name}'),
    exists: (path: string) => path === 'a.tftpl',
    list: () => ['a.tftpl'],
  };

  test('are rendered by the caller, who says the type too', () => {
    const rendered = callFunction('templatefile', [readValue('a.tftpl'), readValue({ name: 1 })], {
      files,
      renderTemplate: (_, variables) => variables.get('name'),
    });
    expect(rendered).toEqual({ kind: 'number', value: 1 });
  });

  test('need variables that are names', () => {
    const args = [readValue('a.tftpl'), readValue({ 'a b': 1 })];
    expect(callFunction('templatefile', args, { files })).toMatchObject({ argument: 1 });
  });

  test('of absent files fail at the path', () => {
    const args = [readValue('b.tftpl'), readValue({})];
    expect(callFunction('templatefile', args, { files })).toMatchObject({ argument: 0 });
  });
});

test('names that every object has are no functions', () => {
  expect(call('constructor')).toMatchObject({ summary: 'Call to unknown function' });
  expect(call('core::toString')).toMatchObject({ kind: 'problem' });
});

import { readFileSync } from 'node:fs';
import { callFunction } from '../../src/functions/call-function.ts';
import { stringValue } from '../../src/value/construct.ts';
import { encodeJson } from '../../src/value/json-encode.ts';

interface Recorded {
  readonly pattern: string;
  readonly text?: string;
  readonly matches?: unknown;
  readonly problem?: string;
}

const recorded = readFileSync(new URL('recorded-patterns.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded);

describe('regexall gives what terraform 1.11.4 gave', () => {
  test.each(recorded.map((one) => [one.pattern, one.text, one] as const))(
    '%s in %j',
    (_, __, one) => {
      const result = callFunction('regexall', [one.pattern, one.text ?? ''].map(stringValue));
      if (one.problem === undefined)
        expect(result.kind === 'list' && JSON.parse(encodeJson(result))).toEqual(one.matches);
      else expect(result).toMatchObject({ detail: expect.stringContaining(`: ${one.problem}.`) });
    },
  );
});

test('a pattern that only Go takes is unknown', () => {
  const result = callFunction('regexall', ['(?P<n>a)(?P<n>b)', 'ab'].map(stringValue));
  expect(result.kind).toBe('unknown');
});

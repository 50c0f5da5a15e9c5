import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { callFunction } from '../../src/functions/call-function.ts';
import { parse } from '../../src/hcl/parse.ts';
import type { Problem } from '../../src/interpret/environment.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { unknown } from '../../src/value/construct.ts';
import type { Value } from '../../src/value/value.ts';
import { testNeeding } from '../support/needs.ts';
import { folderWith } from '../support/temporary.ts';

/**
 * expressions.txt has one expression a line, expressions.json what `terraform console` makes of each as JSON,
 * or "fails". To add one, add the line and run once with UPDATE_EXPECTED=1 where terraform is.
 */
const FOLDER = join(process.cwd(), 'test/interpret');
const RECORDED = join(FOLDER, 'expressions.json');
const expressions = readFileSync(join(FOLDER, 'expressions.txt'), 'utf8').trim().split('\n');

const recorded: readonly string[] = existsSync(RECORDED)
  ? JSON.parse(readFileSync(RECORDED, 'utf8'))
  : [];

test.each(expressions.map((text, index) => [text, recorded[index]]))('%s', (text, expected) => {
  expect(ours(text)).toBe(expected);
});

testNeeding('terraform')(
  'terraform gives the recorded values',
  async () => {
    const seen = await terraforms(expressions);
    if (process.env.UPDATE_EXPECTED)
      writeFileSync(RECORDED, `${JSON.stringify(seen, undefined, 2)}\n`);
    else expect(seen).toEqual(recorded);
  },
  30_000,
);

test('what is unknown stays unknown without a problem', () => {
  const { value, problems } = evaluate('[for x in nothing : x.y[0]].0 + nothing.z');
  expect(problems).toEqual([]);
  expect(value.kind).toBe('unknown');
});

test('a sensitive value makes all that is computed from it sensitive', () => {
  const { value } = evaluate('"prefix-${secret}"');
  expect(value.marks).toEqual(new Set(['sensitive']));
});

test('a problem points where terraform points', () => {
  const text = 'upper([for x in [1] : x.name])';
  const [problem] = evaluate(text).problems;
  expect(text.slice(problem?.range.start, problem?.range.end)).toBe('.name');
});

const wrapped = (text: string): string => `try(jsonencode(${text}), "fails")`;

function ours(text: string): string {
  const { value } = evaluate(wrapped(text));
  return value.kind === 'string' ? value.value : value.kind;
}

function evaluate(text: string): { readonly value: Value; readonly problems: readonly Problem[] } {
  const prefix = 'x = ';
  const { body, problems: syntax } = parse(Buffer.from(`${prefix}${text}\n`));
  const [item] = body.items;
  if (item?.kind !== 'attribute' || syntax.length > 0) throw new Error(`Cannot parse ${text}`);
  const problems: Problem[] = [];
  const value = interpret(item.value, {
    bytes: Buffer.from(`${prefix}${text}\n`),
    bound: undefined,
    lookup: (root, steps) => ({
      value:
        root === 'secret'
          ? { kind: 'string', value: 'x', marks: new Set(['sensitive']) }
          : unknown('dynamic'),
      used: root === 'secret' ? 0 : steps.length,
    }),
    call: ({ name, args }) => callFunction(name, args, {}),
    interpret,
    problems,
  });
  const moved = problems.map((problem) => ({
    ...problem,
    range: {
      start: problem.range.start - prefix.length,
      end: problem.range.end - prefix.length,
    },
  }));
  return { value, problems: moved };
}

async function terraforms(texts: readonly string[]): Promise<readonly string[]> {
  // It prints the value of the last line only.
  const { stdout } = await execa('terraform', ['console', '-no-color'], {
    cwd: await folderWith(),
    input: `jsonencode([${texts.map(wrapped).join(', ')}])\n`,
    env: { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' },
  });
  return JSON.parse(JSON.parse(stdout));
}

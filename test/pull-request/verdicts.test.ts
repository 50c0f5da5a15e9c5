import fc from 'fast-check';
import { checkModule } from '../../src/check/check.ts';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { recordVerdicts } from '../../src/pull-request/verdicts/record-verdicts.ts';
import { recordedVerdicts } from '../../src/pull-request/verdicts/recorded-verdicts.ts';
import {
  parseVerdictFile,
  type VerdictFile,
  writeVerdictFile,
} from '../../src/pull-request/verdicts/verdict-file.ts';
import { moduleOf } from '../support/module-of.ts';
import { catalogue } from '../support/repair-by-checker.ts';

const GOOD = moduleOf('resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n');
const BAD = moduleOf('resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n');
const check = async (module: Module) => checkModule(module, catalogue);

const terraform = async (module: Module): Promise<Validation> => ({
  ...checkModule(module, catalogue),
  tier: 'validator',
});

async function fileAbout(...modules: readonly Module[]): Promise<VerdictFile> {
  const { validate, verdicts } = recordVerdicts(terraform);
  for (const module of modules) await validate(module);
  return {
    version: 1,
    pullRequest: 7,
    head: 'a'.repeat(40),
    validator: 'terraform 1.11.4',
    verdicts: verdicts(),
  };
}

test('a verdict is passed on for the very text it was given for', async () => {
  const file = parseVerdictFile(Buffer.from(writeVerdictFile(await fileAbout(GOOD, BAD))));
  const validate = recordedVerdicts(file, check);
  expect(await validate(GOOD)).toMatchObject({ verdict: 'valid', tier: 'validator' });
  expect(await validate(BAD)).toMatchObject({ verdict: 'invalid', tier: 'validator' });
});

test('a text that the other job did not judge is not validated', async () => {
  const validate = recordedVerdicts(await fileAbout(GOOD), check);
  const other = moduleOf('resource "aws_sqs_queue" "q" {\n  name = "other"\n}\n');
  expect(await validate(other)).toMatchObject({ verdict: 'unknown' });
  const beside = { ...GOOD, assets: [{ path: 'x.json', bytes: Buffer.from('{}') }] };
  expect(await validate(beside)).toMatchObject({ verdict: 'unknown' });
});

test('a lie about a text that the checker sees an error in is not believed', async () => {
  const file = await fileAbout(BAD);
  const lie = {
    ...file,
    verdicts: file.verdicts.map((one) => ({ ...one, verdict: 'valid' as const })),
  };
  expect(await recordedVerdicts(lie, check)(BAD)).toMatchObject({
    verdict: 'unknown',
    tier: 'checker',
  });
});

test('what only the checker said is not handed on', async () => {
  const { validate, verdicts } = recordVerdicts(check);
  await validate(GOOD);
  expect(verdicts()).toEqual([]);
});

const base = {
  version: 1,
  pullRequest: 7,
  head: 'a'.repeat(40),
  validator: 'terraform 1.11.4',
  verdicts: [],
};
test.each([
  ['not JSON', '{'],
  ['another version', JSON.stringify({ ...base, version: 2 })],
  ['a field that we do not know', JSON.stringify({ ...base, body: 'post me' })],
  ['no whole commit', JSON.stringify({ ...base, head: 'main' })],
  ['Markdown for a program', JSON.stringify({ ...base, validator: '[click](https://evil)' })],
  ['a mention for a program', JSON.stringify({ ...base, validator: '@everyone' })],
  ['a line break in a name', JSON.stringify({ ...base, validator: 'terraform\n::error::x' })],
  [
    'more verdicts than a pull request has modules',
    JSON.stringify({
      ...base,
      verdicts: Array.from({ length: 2001 }, () => ({
        module: 'a'.repeat(64),
        tier: 'validator',
        verdict: 'valid',
        schemas: [],
      })),
    }),
  ],
  ['a huge file', `${JSON.stringify(base)}${' '.repeat(2 * 1024 * 1024)}`],
  ['a checker called validator', JSON.stringify({ ...base, verdicts: [{ tier: 'checker' }] })],
])('%s is refused', (_, text) => {
  expect(() => parseVerdictFile(Buffer.from(text))).toThrow(/^it /);
});

test('nothing that is read throws anything but a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      try {
        parseVerdictFile(Buffer.from(text));
      } catch (error) {
        expect((error as Error).message).toMatch(/^it /);
      }
    }),
  );
});

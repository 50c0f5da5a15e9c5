import type { Place } from '../../src/finding/finding.ts';
import type { Module } from '../../src/module/module.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';

const FIRST = `resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"

  tags {
    Name = "größe"
  }
}
`;
const SECOND = `
resource "aws_sqs_queue" "jobs" {
  name                = "jobs"
  queue_delay_seconds = 10
}
`;
const MENDED = `
resource "aws_sqs_queue" "jobs" {
  name          = "jobs"
  delay_seconds = 10
}
`;
const THIRD = `
resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"

  tags {
    Name = "a"
  }
}
`;
const DRAFT = moduleOf(FIRST + SECOND + THIRD);

/** The bytes of `part` in `main.tf`. */
function placeOf(part: string, module: Module = DRAFT): Place {
  const bytes = module.files.find(({ path }) => path === 'main.tf')?.bytes ?? Buffer.alloc(0);
  const start = bytes.indexOf(part);
  return { file: 'main.tf', range: { start, end: start + Buffer.byteLength(part) } };
}

const repairedIn = async (...scope: Place[]) =>
  textsOf((await repairByChecker(DRAFT, { scope })).repaired)['main.tf'] ?? '';

test('only what lies in the scope is mended', async () => {
  const text = await repairedIn(placeOf(SECOND));
  expect(text).toBe(FIRST + MENDED + THIRD);
});

test('a scope of several places is mended in all of them, and nothing between them changes', async () => {
  const text = await repairedIn(placeOf(FIRST), placeOf(THIRD));
  expect(text).toContain(SECOND);
  expect(text.match(/tags = \{/g)).toHaveLength(2);
});

test('a scope without findings changes nothing', async () => {
  expect(await repairedIn(placeOf('cidr_block = "10.0.0.0/16"'))).toBe(FIRST + SECOND + THIRD);
  expect(await repairedIn()).toBe(FIRST + SECOND + THIRD);
});

test('a finding in scope whose mending would change lines outside is left, with that reason', async () => {
  const draft = moduleOf(
    'resource "aws_rds_instance" "main" {\n  engine = "mysql"\n  instance_class = "db.t3.micro"\n}\n\noutput "host" {\n  value = aws_rds_instance.main.address\n}\n',
  );
  const scope = [placeOf('resource "aws_rds_instance" "main" {', draft)];
  const repair = await repairByChecker(draft, { scope });
  expect(textsOf(repair.repaired)).toEqual(textsOf(draft));
  expect(repair.abstained.map(({ reason }) => reason).join('\n')).toContain('see the patch');
  expect(repair.applied).toEqual([]);
  expect(repair.patch?.applied).toHaveLength(1);
  expect(textsOf(repair.patch?.module ?? draft)).not.toEqual(textsOf(draft));
});

test('what an edit in scope needs may be declared at the end of the file', async () => {
  const line = 'delay_seconds = var.delay';
  const draft = moduleOf(
    `resource "aws_sqs_queue" "q" {\n  ${line}\n  colour = "red"\n}\n\nlocals {\n  kept = 1\n}\n`,
  );
  const repair = await repairByChecker(draft, { scope: [placeOf(line, draft)] });
  const text = textsOf(repair.repaired)['main.tf'] ?? '';
  expect(text.startsWith(textsOf(draft)['main.tf'] ?? '')).toBe(true);
  expect(text).toContain('variable "delay" {');
});

test('the scope follows its lines when something in front of them changes', async () => {
  const text = await repairedIn(placeOf(FIRST), placeOf(SECOND));
  expect(text.endsWith(MENDED + THIRD)).toBe(true);
});

test('a scope in another file does not reach into this one', async () => {
  const { range } = placeOf(SECOND);
  expect(await repairedIn({ file: 'other.tf', range })).toBe(FIRST + SECOND + THIRD);
});

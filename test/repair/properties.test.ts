import fc from 'fast-check';
import { checkModule } from '../../src/check/check.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';

const VALID = `variable "region" {
  type    = string
  default = "eu-west-1"
}

provider "aws" {
  region = var.region
}

locals {
  tags = { Project = "shop" }
}

data "aws_availability_zones" "available" {
  state = "available"
}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = local.tags
}

resource "aws_subnet" "public" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  availability_zone = data.aws_availability_zones.available.names[count.index]
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_lb" "web" {
  name            = "web"
  subnets         = aws_subnet.public[*].id
  security_groups = [aws_security_group.web.id]
}

output "url" {
  value = "http://\${aws_lb.web.dns_name}"
}
`;

/** One slip of the pen, at a place that a number chooses. */
interface Mutation {
  readonly kind: 'rename' | 'drop' | 'double' | 'brace' | 'word' | 'cut';
  readonly at: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('rename', 'drop', 'double', 'brace', 'word', 'cut'),
  at: fc.nat(10_000),
});

function mutate(text: string, { kind, at }: Mutation): string {
  switch (kind) {
    case 'rename':
      return replaceOne(text, /^ +\w+(?= +=)/gm, at, (name) => `${name}_value`);
    case 'drop':
      return replaceOne(text, /^.*\n/gm, at, () => '');
    case 'double':
      return replaceOne(text, /^\w.*\{\n(?: .*\n|\n)*\}\n/gm, at, (block) => `${block}\n${block}`);
    case 'brace':
      return replaceOne(text, /[{}]/g, at, () => '');
    case 'word':
      return replaceOne(text, /[a-z]{4,}/g, at, (word) => word.slice(0, -1));
    case 'cut':
      return text.slice(0, at % text.length);
  }
}

function replaceOne(text: string, pattern: RegExp, at: number, by: (found: string) => string) {
  const found = [...text.matchAll(pattern)];
  const match = found[at % Math.max(1, found.length)];
  if (!match) return text;
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + by(match[0]) + text.slice(end);
}

const draft = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((mutations) => moduleOf(mutations.reduce(mutate, VALID)));

const RUNS = { numRuns: 40, seed: 20_251_122 };

test('the module that is mutated is valid', () => {
  expect(checkModule(moduleOf(VALID), catalogue).findings).toEqual([]);
});

test('no slip of the pen makes the repair throw, lose a declaration or leave more errors', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (module) => {
      const { repaired, applied, before, after } = await repairByChecker(module);
      expect(namesIn(repaired)).toEqual(expect.arrayContaining(namesIn(module)));
      if (applied.length === 0) expect(textsOf(repaired)).toEqual(textsOf(module));
      if (after.verdict !== 'valid') expect(before.verdict).not.toBe('valid');
    }),
    RUNS,
  );
});

test('a second repair has nothing to add to the first', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (module) => {
      const first = await repairByChecker(module);
      const second = await repairByChecker(first.repaired);
      expect(textsOf(second.repaired)).toEqual(textsOf(first.repaired));
    }),
    { ...RUNS, numRuns: 15 },
  );
});

test('any text at all is read and repaired without throwing', async () => {
  const piece = fc.constantFrom(
    ...['resource "aws_vpc" "a"', '{', '}', '\n', 'tags', ' = ', '"', '${', '[', ']', '<<EOT', '#'],
    ...['var.x', 'cidr_block = "10.0.0.0/16"', '```', '\r\n', '🚀', '1', ',', 'dynamic "tags"'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const module = moduleOf(pieces.join(''));
      const { repaired, applied } = await repairByChecker(module);
      if (applied.length === 0) expect(textsOf(repaired)).toEqual(textsOf(module));
    }),
    { ...RUNS, numRuns: 60 },
  );
});

/** Names of resources, without their types, which a repair may correct. */
const namesIn = (module: Parameters<typeof viewModule>[0]): string[] =>
  viewModule(module).resources.map(({ name }) => name);

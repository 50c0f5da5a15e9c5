import fc from 'fast-check';
import { openConstraints } from '../../../../src/constraints/open-constraints.ts';
import { quote } from '../../../../src/hcl/value.ts';
import { viewModule } from '../../../../src/module/module-view.ts';
import { applyCandidate } from '../../../../src/repair/apply-candidate.ts';
import type { Candidate } from '../../../../src/repair/candidate.ts';
import { asMissingAlternative } from '../../../../src/repair/candidates/provider-check/as-missing-alternative.ts';
import { checkerErrors, contextOf } from '../../../../src/repair/context.ts';
import { propose } from '../../../../src/repair/propose.ts';
import { moduleOf, textsOf } from '../../../support/module-of.ts';
import { storedSchemas } from '../../../support/open-terraform.ts';

const catalogue = { ...storedSchemas(), constraints: openConstraints('schemas') };

/** What is offered for the first error of a draft whose words have `said` in them. */
function offered(draft: string, said: string) {
  const module = moduleOf(draft);
  const context = contextOf(module, catalogue);
  const finding = checkerErrors(module, catalogue).find(({ summary, detail }) =>
    `${summary} ${detail}`.includes(said),
  );
  if (!finding) throw new Error(`no error says "${said}"`);
  const proposal = propose(context, finding);
  const candidates = 'candidates' in proposal ? [...proposal.candidates] : [];
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  const abstained = 'abstained' in proposal ? proposal.abstained : undefined;
  return { candidates, best, abstained, after: best && applied(module, best) };
}

const applied = (module: ReturnType<typeof moduleOf>, { edits }: Candidate): string =>
  textsOf(applyCandidate(module, edits))['main.tf'] ?? '';

const topic = (lines: string): string => `resource "aws_sqs_queue" "q" {\n${lines}\n}\n`;

test('of two arguments that exclude each other the empty one goes, and nothing is lost', () => {
  const { best, after } = offered(
    topic('  name        = "q"\n  name_prefix = ""'),
    'conflicts with',
  );
  expect(after).toBe(topic('  name = "q"'));
  expect(best?.loses).toBeUndefined();
});

test('a prefix goes rather than the name, which is a loss', () => {
  const { best, after } = offered(
    topic('  name        = "q"\n  name_prefix = "q-"'),
    '"name": conflicts with',
  );
  expect(after).toBe(topic('  name = "q"'));
  expect(best).toMatchObject({ action: 'delete-argument', loses: 'removes `name_prefix`' });
});

test('beside a block the plain argument goes', () => {
  const block = '  object_lock_configuration {\n    object_lock_enabled = "Enabled"\n  }';
  const bucket = (lines: string) => `resource "aws_s3_bucket" "b" {\n${lines}\n}\n`;
  const { candidates, after } = offered(
    bucket(`  object_lock_enabled = true\n\n${block}`),
    'conflicts with',
  );
  expect(after).toBe(bucket(block));
  expect(candidates).toHaveLength(1);
});

test('what comes twice in a list moves once', () => {
  const group = (lines: string) =>
    `resource "aws_security_group" "g" {\n  egress {\n    from_port = 0\n    to_port   = 0\n    protocol  = "-1"\n${lines}  }\n}\n`;
  const { after } = offered(
    group('    cidr_blocks = ["10.0.0.0/8", "2001:db8::/32", "2001:db8::/32"]\n'),
    'is not a valid IPv4 CIDR block',
  );
  expect(after).toContain(' cidr_blocks = ["10.0.0.0/8"]\n');
  expect(after).toContain('ipv6_cidr_blocks = ["2001:db8::/32"]');
});

test('an address of the other version in a local is nothing to move', () => {
  const { candidates } = offered(
    `locals {
  all = ["10.0.0.0/8", "2001:db8::/32"]
}

resource "aws_security_group" "g" {
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = local.all
  }
}
`,
    'is not a valid IPv4 CIDR block',
  );
  expect(candidates.map(({ action }) => action)).not.toContain('move-argument');
});

test('a block that is empty says less than an argument', () => {
  const bucket = (lines: string) => `resource "aws_s3_bucket" "b" {\n${lines}}\n`;
  const flag = '  object_lock_enabled = true\n';
  const { best, after } = offered(
    bucket(`${flag}\n  object_lock_configuration {}\n`),
    'conflicts with',
  );
  expect(after).toBe(bucket(flag));
  expect(best?.loses).toBeUndefined();
});

test('an id that no type takes is removed', () => {
  const { best, after } = offered(topic('  name = "q"\n  id   = "q"'), 'Invalid or unknown key');
  expect(after).toBe(topic('  name = "q"'));
  expect(best?.loses).toBe('removes `id`');
});

test('a required argument that is null is filled in where it stands', () => {
  const draft =
    'resource "aws_iam_role" "reader" {\n  name               = "reader"\n  assume_role_policy = null\n}\n';
  const { best, after } = offered(draft, 'is required');
  expect(best?.action).toBe('change-value');
  expect(after).toMatch(/^ {2}assume_role_policy = (?!null)/m);
  expect(after).not.toMatch(/assume_role_policy.*\n.*assume_role_policy = /);
});

test('an alternative that is null is filled in where it stands', () => {
  const { after } = offered(
    `resource "aws_internet_gateway" "out" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_route" "out" {
  route_table_id         = "rtb-0123456789abcdef0"
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = null
}
`,
    '"gateway_id": one of',
  );
  expect(after).toContain('gateway_id             = aws_internet_gateway.out.id');
  expect(after).not.toContain('null');
});

const lambda = (lines: string): string => `resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = var.role_arn
  runtime       = "python3.12"
  handler       = "f.main"
${lines}}

variable "role_arn" {}
`;

test('what is set beside an alternative speaks for it', () => {
  const { best } = offered(lambda('  s3_key        = "f.zip"\n'), '"s3_bucket": one of');
  expect(best?.title).toMatch(/^add `s3_bucket` /);
});

test('an argument without a name in the schema may be the alternative', () => {
  const { best, after } = offered(
    lambda('  code          = file("f.zip")\n'),
    '"filename": one of',
  );
  expect(best?.action).toBe('rename-argument');
  expect(after).toBe(lambda('  filename      = "f.zip"\n'));
});

test('a block without a name in the schema may be the alternative, with its arguments', () => {
  const record = (type: string, lines: string) =>
    `resource "aws_route53_record" "r" {\n  zone_id = "Z1"\n  name    = "r"\n  type    = "A"\n\n  ${type} {\n${lines}  }\n}\n`;
  const { best, after } = offered(
    record(
      'alias_target',
      '    hosted_zone_id         = "Z2"\n    dns_name               = "lb"\n    evaluate_target_health = true\n',
    ),
    '"alias": one of',
  );
  expect(best?.action).toBe('rename-block');
  expect(after).toBe(
    record(
      'alias',
      '    zone_id                = "Z2"\n    name                   = "lb"\n    evaluate_target_health = true\n',
    ),
  );
});

test('any other name that may stand for it has to be settled first', () => {
  const { abstained } = offered(lambda('  source        = "f.zip"\n'), '"filename": one of');
  expect(abstained).toContain('which `source` may stand for');
});

test('nothing is offered where nothing tells which of many', () => {
  const { abstained } = offered(
    'resource "aws_route" "r" {\n  route_table_id         = "rtb-0123456789abcdef0"\n  destination_cidr_block = "10.0.0.0/8"\n}\n',
    '"gateway_id": one of',
  );
  expect(abstained).toContain('nothing in the module tells which');
});

test('whatever a text is, what is offered for it is accepted', () => {
  const draft = (text: string) =>
    moduleOf(`resource "aws_elastic_beanstalk_environment" "e" {
  name        = ${quote(text)}
  application = "e"
  tier        = ${quote(text)}
}
`);
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('web server', 'WORKER', 'shop_1', 'Ünter', 'a'.repeat(90)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const module = draft(text);
      const context = contextOf(module, catalogue);
      for (const finding of checkerErrors(module, catalogue)) {
        const proposal = propose(context, finding);
        if (!('candidates' in proposal)) continue;
        for (const { edits } of proposal.candidates) {
          const left = checkerErrors(applyCandidate(module, edits), catalogue);
          expect(left.map(({ summary }) => summary)).not.toContain(finding.summary);
        }
      }
    }),
  );
});

test('asked by name, an alternative is offered only where none is there', () => {
  const ask = (draft: string, name: string) => {
    const module = moduleOf(draft);
    const document = viewModule(module).documents.get('main.tf');
    const [block] = document?.body.items ?? [];
    if (!document || block?.kind !== 'block') throw new Error('no block');
    const at = { file: 'main.tf', document, path: [block] };
    return asMissingAlternative(contextOf(module, catalogue), at, name);
  };
  const code = '  code          = file("f.zip")\n';
  expect(ask(lambda(code), 'code').map(({ title }) => title)).toEqual([
    'write `code` as `filename`, which is needed here',
  ]);
  expect(ask(lambda(`${code}  image_uri     = "f"\n`), 'code')).toEqual([]);
  expect(ask(topic('  name = "q"'), 'name')).toEqual([]);
});

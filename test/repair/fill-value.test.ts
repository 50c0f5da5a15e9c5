import fc from 'fast-check';
import { contextOf } from '../../src/repair/context.ts';
import { fillValue } from '../../src/repair/fill-value.ts';
import type { Filled } from '../../src/repair/filled.ts';
import { placeOf } from '../../src/repair/skeleton.ts';
import type { AttributeSchema, BlockSchema } from '../../src/schema/schema.ts';
import { schemasUsedAs } from '../support/count-usage.ts';
import { moduleOf } from '../support/module-of.ts';

/** What people are taken to write: enough of it that nothing is doubted. */
const HABITS = `
resource "aws_vpc" "v" {}
resource "aws_iam_role" "r" {
  assume_role_policy = "{\\"Service\\": \\"lambda.amazonaws.com\\"}"
}
resource "aws_iam_policy" "p" {}
resource "aws_subnet" "a" {
  vpc_id = aws_vpc.v.id
}
resource "aws_subnet" "b" {
  vpc_id = aws_vpc.v.id
}
resource "aws_lambda_function" "f" {
  role          = aws_iam_role.r.arn
  architectures = ["arm64"]
}
resource "aws_iam_role_policy_attachment" "p" {
  role       = aws_iam_role.r.name
  policy_arn = aws_iam_policy.p.arn
}
resource "aws_db_subnet_group" "d" {
  subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
}
resource "aws_sagemaker_model" "m" {
  execution_role_arn = aws_iam_role.r.arn
}
resource "aws_lb_target_group" "t" {
  port     = 8080
  protocol = "HTTP"
}
resource "aws_launch_template" "l" {
  ebs_optimized = false
}
resource "aws_ebs_volume" "e" {
  encrypted = false
}
resource "aws_route53_zone" "z" {
  name = "example.com"
}
resource "aws_elastic_beanstalk_environment" "e" {
  setting {
    name  = "Cooldown"
    value = var.value
  }
}
resource "aws_rds_cluster" "c" {}
resource "aws_rds_cluster_instance" "i" {
  cluster_identifier = aws_rds_cluster.c.id
}
`;
const catalogue = schemasUsedAs({ a: [HABITS, HABITS, HABITS] });

/** Values for `path` of the resource at `address`, which the text declares. */
function valuesFor(text: string, address: string, path: string): readonly Filled[] {
  const context = contextOf(moduleOf(text), catalogue);
  const resource = context.scope.view.resources.find((one) => one.address === address);
  if (!resource) throw new Error(`${address} is not declared.`);
  const names = path.split('.');
  const place = { ...placeOf([resource.block]), path: names.slice(0, -1) };
  const schema = schemaAt(resource.type, names);
  return fillValue(context, place, schema);
}

function schemaAt(type: string, names: readonly string[]): AttributeSchema {
  let block: BlockSchema | undefined = catalogue.find('aws')?.schemaOf('resource', type);
  for (const name of names.slice(0, -1)) block = block?.blocks.get(name)?.block;
  const schema = block?.attributes.get(names.at(-1) ?? '');
  if (!schema) throw new Error(`${type} has no ${names.join('.')}.`);
  return schema;
}

const best = (text: string, address: string, path: string) => valuesFor(text, address, path)[0];
const texts = (filled: readonly Filled[]) => filled.map(({ text }) => text);

const declare = (type: string, name: string, body = '') =>
  `resource "${type}" "${name}" {\n${body}\n}\n`;

describe('a variable or local that is there', () => {
  const variable = (name: string, type = 'string') => `variable "${name}" {\n  type = ${type}\n}\n`;

  test.each([
    ['aws_eks_cluster', 'name', 'cluster_name'],
    ['aws_route53_zone', 'name', 'zone_name'],
    ['aws_iam_user', 'name', 'iam_user_name'],
    ['aws_s3_bucket_policy', 'bucket', 'bucket_name'],
    ['aws_opensearch_domain', 'domain_name', 'domain'],
    ['aws_cloudwatch_log_account_policy', 'policy_type', 'log_account_policy_type'],
  ])('fills %s.%s where it is called %s and nobody reads it', (type, name, own) => {
    expect(best(variable(own) + declare(type, 'it'), `${type}.it`, name)).toMatchObject({
      text: `var.${own}`,
      declares: [],
    });
  });

  test.each([
    ['aws_eks_cluster', 'name', 'node_group_name'],
    ['aws_subnet', 'cidr_block', 'vpc_cidr_block'],
    ['aws_lb_listener', 'default_action.type', 'lb_type'],
    ['aws_eks_cluster', 'name', 'cluster_version'],
    ['aws_codebuild_source_credential', 'server_type', 'codebuild_source_type'],
  ])('does not fill %s.%s where it is called %s', (type, name, own) => {
    const values = valuesFor(variable(own) + declare(type, 'it'), `${type}.it`, name);
    expect(texts(values)).not.toContain(`var.${own}`);
  });

  test('of another type is left alone, and one that waits for a reader comes before one that has some', () => {
    const it = declare('aws_eks_cluster', 'it');
    const of = (text: string) => texts(valuesFor(text + it, 'aws_eks_cluster.it', 'name'));
    expect(of(variable('cluster_name', 'list(string)'))).not.toContain('var.cluster_name');
    const [read, unread] = [variable('cluster_name'), variable('eks_cluster_name')];
    const reader = 'output "o" {\n  value = var.cluster_name\n}\n';
    const values = of(read + unread + reader);
    expect(values.indexOf('var.eks_cluster_name')).toBeLessThan(values.indexOf('var.cluster_name'));
    expect(values).toContain('var.cluster_name');
    expect(of('locals {\n  cluster_name = "x"\n}\n')).toContain('local.cluster_name');
  });
});

describe('a reference', () => {
  test.each([
    ['aws_subnet', 'vpc_id', declare('aws_vpc', 'main'), 'aws_vpc.main.id'],
    ['aws_lambda_function', 'role', declare('aws_iam_role', 'run'), 'aws_iam_role.run.arn'],
    [
      'aws_iam_role_policy_attachment',
      'role',
      declare('aws_iam_role', 'run'),
      'aws_iam_role.run.name',
    ],
    [
      'aws_iam_role_policy_attachment',
      'policy_arn',
      declare('aws_iam_policy', 'read'),
      'aws_iam_policy.read.arn',
    ],
    [
      'aws_rds_cluster_instance',
      'cluster_identifier',
      declare('aws_rds_cluster', 'db'),
      'aws_rds_cluster.db.id',
    ],
  ])('goes where people let it go: %s.%s', (type, name, other, text) => {
    expect(best(other + declare(type, 'it'), `${type}.it`, name)).toMatchObject({
      text,
      declares: [],
    });
  });

  test('of an argument nobody has set follows those of its name, or of the end of it', () => {
    const role = declare('aws_iam_role', 'run');
    const task = declare('aws_ecs_task_definition', 'it');
    expect(best(role + task, 'aws_ecs_task_definition.it', 'execution_role_arn')?.text).toBe(
      'aws_iam_role.run.arn',
    );
    const pod = declare('aws_eks_fargate_profile', 'it');
    expect(best(role + pod, 'aws_eks_fargate_profile.it', 'pod_execution_role_arn')?.text).toBe(
      'aws_iam_role.run.arn',
    );
  });

  test('prefers the resource whose name is alike, then the one no other has', () => {
    const roles = declare('aws_iam_role', 'ecs_tasks') + declare('aws_iam_role', 'lambda_run');
    const it = declare('aws_lambda_function', 'resize');
    expect(best(roles + it, 'aws_lambda_function.resize', 'role')?.text).toBe(
      'aws_iam_role.lambda_run.arn',
    );
    const vpcs = declare('aws_vpc', 'x') + declare('aws_vpc', 'y');
    const taken = declare('aws_subnet', 'other', 'vpc_id = aws_vpc.x.id');
    const values = valuesFor(vpcs + taken + declare('aws_subnet', 'it'), 'aws_subnet.it', 'vpc_id');
    expect(texts(values)).toContain('aws_vpc.y.id');
  });

  test('never leads back to the resource itself or to what depends on it', () => {
    const text = `${declare('aws_vpc', 'a', 'tags = { b = aws_subnet.it.id }')}
      ${declare('aws_vpc', 'b', 'tags = { x = local.x }')}
      locals {
        x = aws_subnet.it.id
      }
      ${declare('aws_vpc', 'free')}
      ${declare('aws_subnet', 'it')}`;
    expect(texts(valuesFor(text, 'aws_subnet.it', 'vpc_id'))).toEqual([
      'aws_vpc.free.id',
      'var.vpc_id',
    ]);
  });

  test('to repeated resources names an instance', () => {
    const it = declare('aws_subnet', 'it');
    const counted = declare('aws_vpc', 'n', 'count = 2');
    expect(best(counted + it, 'aws_subnet.it', 'vpc_id')?.text).toBe('aws_vpc.n[0].id');
    const keyed = declare('aws_vpc', 'n', 'for_each = toset(["a"])');
    expect(best(keyed + it, 'aws_subnet.it', 'vpc_id')?.text).toBe('values(aws_vpc.n)[0].id');
    const alike = declare('aws_subnet', 'it', 'count = 2');
    expect(best(counted + alike, 'aws_subnet.it', 'vpc_id')?.text).toBe(
      'aws_vpc.n[count.index].id',
    );
    const sets = declare('aws_subnet', 'it', 'for_each = toset(["a"])');
    expect(best(keyed + sets, 'aws_subnet.it', 'vpc_id')?.text).toBe('aws_vpc.n[each.key].id');
  });

  test('stands in a list where one is wanted, all together where they usually are', () => {
    const it = declare('aws_db_subnet_group', 'it');
    const a = declare('aws_subnet', 'a');
    const at = 'aws_db_subnet_group.it';
    expect(best(a + it, at, 'subnet_ids')?.text).toBe('[aws_subnet.a.id]');
    const both = a + declare('aws_subnet', 'b');
    expect(best(both + it, at, 'subnet_ids')?.text).toBe('[aws_subnet.a.id, aws_subnet.b.id]');
    const counted = declare('aws_subnet', 'n', 'count = 2');
    expect(best(counted + it, at, 'subnet_ids')?.text).toBe('aws_subnet.n[*].id');
  });
});

describe('what the module says elsewhere', () => {
  test('is said again: a reference, and a literal that several share', () => {
    const text = `${declare('aws_lb_target_group', 'a', 'port = 8443\nvpc_id = var.network')}
      ${declare('aws_lb_target_group', 'b', 'port = 8443\nvpc_id = var.network')}
      ${declare('aws_lb_target_group', 'it')}`;
    expect(best(text, 'aws_lb_target_group.it', 'port')?.text).toBe('8443');
    expect(best(text, 'aws_lb_target_group.it', 'vpc_id')?.text).toBe('var.network');
  });

  test('is not, where it tells things apart or means something in its own block alone', () => {
    const text = `${declare('aws_subnet', 'a', 'cidr_block = var.range\nvpc_id = each.value')}
      ${declare('aws_subnet', 'b', 'cidr_block = var.range\nvpc_id = each.value')}
      ${declare('aws_subnet', 'it')}`;
    expect(texts(valuesFor(text, 'aws_subnet.it', 'cidr_block'))).not.toContain('var.range');
    expect(texts(valuesFor(text, 'aws_subnet.it', 'vpc_id'))).toEqual(['var.vpc_id']);
  });

  test('is left where a variable is named after the other resource', () => {
    const reader = declare('aws_iam_policy', 'reader', 'policy = var.reader_policy');
    const writer = declare('aws_iam_policy', 'writer');
    expect(texts(valuesFor(reader + writer, 'aws_iam_policy.writer', 'policy'))).not.toContain(
      'var.reader_policy',
    );
    const shared = declare('aws_iam_policy', 'reader', 'policy = var.shared_policy');
    expect(texts(valuesFor(shared + writer, 'aws_iam_policy.writer', 'policy'))).toContain(
      'var.shared_policy',
    );
  });

  test('follows from it: an origin’s id for its behaviour, a free part of the VPC for a subnet', () => {
    const cdn = declare(
      'aws_cloudfront_distribution',
      'it',
      'origin {\n  domain_name = "a.b"\n  origin_id   = "site"\n}\ndefault_cache_behavior {\n}',
    );
    const at = 'aws_cloudfront_distribution.it';
    expect(best(cdn, at, 'default_cache_behavior.target_origin_id')?.text).toBe('"site"');

    const vpc = declare('aws_vpc', 'main', 'cidr_block = "10.0.0.0/16"');
    const a = declare('aws_subnet', 'a', 'cidr_block = "10.0.1.0/24"');
    const b = declare('aws_subnet', 'b', 'cidr_block = cidrsubnet(aws_vpc.main.cidr_block, 8, 2)');
    const it = declare('aws_subnet', 'it', 'vpc_id = aws_vpc.main.id');
    expect(best(vpc + a + b + it, 'aws_subnet.it', 'cidr_block')?.text).toBe(
      'cidrsubnet(aws_vpc.main.cidr_block, 8, 3)',
    );
    const unclear = declare('aws_subnet', 'c', 'cidr_block = var.c');
    expect(best(vpc + unclear + it, 'aws_subnet.it', 'cidr_block')?.text).toBe('var.it_cidr_block');
    const large = declare('aws_vpc', 'main', 'cidr_block = var.range');
    const range = 'variable "range" {\n  default = "10.8.0.0/20"\n}\n';
    expect(best(range + large + it, 'aws_subnet.it', 'cidr_block')?.text).toBe(
      'cidrsubnet(aws_vpc.main.cidr_block, 8, 1)',
    );
  });

  test('follows from who takes on a role: its policy', () => {
    const role = declare('aws_iam_role', 'run');
    const use = declare('aws_lambda_function', 'f', 'role = aws_iam_role.run.arn');
    const filled = best(role + use, 'aws_iam_role.run', 'assume_role_policy');
    expect(filled?.text).toContain('Service = "lambda.amazonaws.com"');
    expect(filled?.declares).toEqual([]);
    expect(best(role, 'aws_iam_role.run', 'assume_role_policy')?.text).toBe(
      'var.assume_role_policy',
    );
  });
});

describe('a variable or local that is there', () => {
  test('is taken where its name fits and its type converts', () => {
    const it = declare('aws_instance', 'it');
    const variable = 'variable "instance_type" {\n  type = string\n}\n';
    expect(texts(valuesFor(variable + it, 'aws_instance.it', 'instance_type'))).toContain(
      'var.instance_type',
    );
    const list = 'variable "instance_type" {\n  type = list(string)\n}\n';
    expect(texts(valuesFor(list + it, 'aws_instance.it', 'instance_type'))).not.toContain(
      'var.instance_type',
    );
    const local = 'locals {\n  it_instance_type = "m5.large"\n}\n';
    expect(best(local + it, 'aws_instance.it', 'instance_type')?.text).toBe(
      'local.it_instance_type',
    );
  });
});

describe('a literal', () => {
  test('is what most write, in the form they write it', () => {
    const it = declare('aws_lb_target_group', 'it') + declare('aws_lambda_function', 'f');
    expect(best(it, 'aws_lb_target_group.it', 'protocol')?.text).toBe('"HTTP"');
    expect(best(it, 'aws_lambda_function.f', 'architectures')?.text).toBe('["arm64"]');
  });

  test('is the one word of several that a block beside it is called after', () => {
    const stream = declare(
      'aws_kinesis_firehose_delivery_stream',
      'it',
      'name = "it"\nextended_s3_configuration {\n}',
    );
    const at = 'aws_kinesis_firehose_delivery_stream.it';
    expect(best(stream, at, 'destination')?.text).toBe('"extended_s3"');
    const bare = declare('aws_kinesis_firehose_delivery_stream', 'it', 'name = "it"');
    expect(best(bare, at, 'destination')?.declares).toHaveLength(1);
  });

  test('is not learned for what keeps something safe', () => {
    const it = declare('aws_ebs_volume', 'it') + declare('aws_launch_template', 'l');
    expect(texts(valuesFor(it, 'aws_launch_template.l', 'ebs_optimized'))).toContain('false');
    expect(texts(valuesFor(it, 'aws_ebs_volume.it', 'encrypted'))).not.toContain('false');
  });

  test('names a thing after its label, in letters the provider takes', () => {
    const queue = declare('aws_rds_cluster', 'Jobs_Queue');
    expect(best(queue, 'aws_rds_cluster.Jobs_Queue', 'cluster_identifier')?.text).toBe(
      '"jobs-queue"',
    );
  });

  test.each([
    ['the name of another thing', 'aws_rds_cluster_instance', 'cluster_identifier'],
    ['a domain', 'aws_route53_zone', 'name'],
    ['the key of a value', 'aws_elastic_beanstalk_environment', 'setting.name'],
    ['a service', 'aws_iam_service_linked_role', 'aws_service_name'],
  ])('is not made of the label for %s', (_, type, path) => {
    expect(best(declare(type, 'it'), `${type}.it`, path)?.declares).toHaveLength(1);
  });
});

describe('a new variable', () => {
  test('says what it is for and which words the provider takes', () => {
    const filled = best(declare('aws_budgets_budget', 'it'), 'aws_budgets_budget.it', 'time_unit');
    expect(filled?.declares).toEqual([
      {
        name: 'time_unit',
        type: 'string',
        description:
          'Value of aws_budgets_budget.time_unit, one of DAILY, MONTHLY, QUARTERLY, ANNUALLY',
        sensitive: false,
      },
    ]);
  });

  test('is sensitive for a secret, which is never written down', () => {
    const at = 'aws_secretsmanager_secret_version.it';
    const filled = valuesFor(
      declare('aws_secretsmanager_secret_version', 'it'),
      at,
      'secret_string',
    );
    expect(filled).toHaveLength(1);
    expect(filled[0]?.declares).toMatchObject([{ name: 'secret_string', sensitive: true }]);
  });
});

test('every required argument of every type has values in order, a variable among them', () => {
  const provider = catalogue.find('aws');
  const types = provider?.resourceTypes ?? [];
  fc.assert(
    fc.property(fc.constantFrom(...types), (type) => {
      const context = contextOf(moduleOf(''), catalogue);
      for (const schema of provider?.schemaOf('resource', type)?.attributes.values() ?? []) {
        if (!schema.required) continue;
        const filled = fillValue(context, { type, label: 'it', path: [] }, schema);
        const scores = filled.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(new Set(texts(filled)).size).toBe(filled.length);
        expect(filled.some(({ declares }) => declares.length === 1)).toBe(true);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

import { checkModule } from '../../../src/check/check.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { keepsProtection } from '../../../src/repair/gates/keeps-protection.ts';
import { moduleOf } from '../../support/module-of.ts';
import { catalogue, rankerFor, repairByChecker } from '../../support/repair-by-checker.ts';

function judge(draft: string, repaired: string) {
  const module = moduleOf(draft);
  const { findings } = checkModule(module, catalogue);
  return keepsProtection(viewModule(module), viewModule(moduleOf(repaired)), findings);
}

const resource = (type: string, ...lines: string[]) =>
  `resource "${type}" "x" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

test.each([
  ['aws_db_instance', 'storage_encrypted = true'],
  ['aws_db_instance', 'deletion_protection = true'],
  ['aws_db_instance', 'publicly_accessible = false'],
  ['aws_db_instance', 'skip_final_snapshot = false'],
  ['aws_db_instance', 'kms_key_id = aws_kms_key.main.arn'],
  ['aws_s3_bucket_public_access_block', 'block_public_acls = true'],
  ['aws_kms_key', 'enable_key_rotation = true'],
  ['aws_ecr_repository', 'encryption_configuration {\n  }'],
])('of %s, %s stays', (type, line) => {
  const draft = resource(type, line, 'tags = {}');
  const name = line.split(' ')[0];
  expect(judge(draft, draft).passed).toBe(true);
  expect(judge(draft, resource(type, 'tags = {}'))).toEqual({
    gate: 'keeps what protects',
    passed: false,
    reason: `it would take away ${type}.x.${name}`,
  });
});

test('a switch keeps the way it was set', () => {
  const draft = resource('aws_db_instance', 'storage_encrypted = true');
  for (const value of ['false', 'null', 'var.encrypted'])
    expect(judge(draft, draft.replace('true', value)).passed).toBe(false);
});

test('which key it is may be mended', () => {
  const draft = resource('aws_db_instance', 'kms_key_id = aws_kms_key.man.arn');
  expect(judge(draft, draft.replace('man', 'main')).passed).toBe(true);
  expect(judge(draft, draft.replace('aws_kms_key.man.arn', 'null')).passed).toBe(false);
});

test('it may go to another resource of the module', () => {
  const draft = resource('aws_s3_bucket', 'server_side_encryption_configuration {', '}');
  const companion = resource(
    'aws_s3_bucket_server_side_encryption_configuration',
    'server_side_encryption_configuration {',
    '}',
  );
  expect(judge(draft, resource('aws_s3_bucket') + companion).passed).toBe(true);
  expect(judge(draft, resource('aws_s3_bucket')).passed).toBe(false);
});

test('what was not valid where it stood is for the other gates', () => {
  const draft = resource('aws_sqs_queue', 'name = "q"', 'storage_encrypted = true');
  expect(judge(draft, resource('aws_sqs_queue', 'name = "q"')).passed).toBe(true);
  const noType = resource('aws_databse', 'storage_encrypted = true');
  expect(judge(noType, resource('aws_db_instance')).passed).toBe(true);
});

test('an exact copy may go with what it protects', () => {
  const draft = resource('aws_kms_key', 'enable_key_rotation = true');
  expect(judge(`${draft}\n${draft}`, draft).passed).toBe(true);
});

test('a ranker that would rather delete leaves the protection there', async () => {
  const draft = resource(
    'aws_kms_key',
    'enable_key_rotation = true',
    'enable_key_rotaton  = true',
    'colour              = "red"',
  );
  const repair = await repairByChecker(moduleOf(draft), {
    ranker: rankerFor(({ loses }) => loses !== undefined),
  });
  expect(repair.repaired.files[0]?.bytes.toString()).toContain('enable_key_rotation = true');
});

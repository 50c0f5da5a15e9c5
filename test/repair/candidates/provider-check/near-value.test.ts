import fc from 'fast-check';
import { nearValue } from '../../../../src/repair/candidates/provider-check/near-value.ts';

const ENGINES = ['aurora-mysql', 'aurora-postgresql', 'mysql', 'postgres'];
const DESTINATIONS = ['elasticsearch', 'extended_s3', 'http_endpoint', 'opensearch', 'redshift'];
const RUNTIMES = ['SQL-1_0', 'FLINK-1_8', 'FLINK-1_20', 'ZEPPELIN-FLINK-3_0'];

test.each([
  ['MYSQL', ENGINES, 'mysql'],
  ['web server', ['WebServer', 'Worker'], 'WebServer'],
  [' LINUX_CONTAINER ', ['LINUX_CONTAINER', 'ARM_CONTAINER'], 'LINUX_CONTAINER'],
  ['true', ['Enabled'], 'Enabled'],
  ['off', ['Enabled', 'Suspended'], 'Suspended'],
  ['webserver-medium', ['WebServer', 'Worker'], 'WebServer'],
  ['postgresql15', ENGINES, 'postgres'],
  ['aurora-postgres', ENGINES, 'aurora-postgresql'],
  ['s3', DESTINATIONS, 'extended_s3'],
  ['S3_ Bucket', ['S3', 'SHAREPOINT'], 'S3'],
  ['FLINK', RUNTIMES, 'FLINK-1_20'],
  ['redshfit', DESTINATIONS, 'redshift'],
])('%j means one of what is allowed', (text, allowed, meant) => {
  expect(nearValue(allowed, text, '')?.value).toBe(meant);
});

test.each([
  ['memcached', ['redis', 'valkey']],
  ['SERVERLESS', RUNTIMES],
  ['aurora', ENGINES],
  ['CODEBUILD', ['CODEPIPELINE', 'S3', 'NO_ARTIFACTS']],
  ['true', ['Enabled', 'Active']],
  ['', ENGINES],
  ['--', ['', 'on']],
])('%j means nothing that is allowed', (text, allowed) => {
  expect(nearValue(allowed, text, '')).toBeUndefined();
});

test('of two that are as near the block around says which', () => {
  expect(nearValue(ENGINES, 'aurora', 'engine_version = "15.postgresql"')?.value).toBe(
    'aurora-postgresql',
  );
  expect(nearValue(ENGINES, 'aurora', 'port = 3306\ndriver = "mysql"')?.value).toBe('aurora-mysql');
});

test('what is near is always one of what is allowed', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.string(), (allowed, text) => {
      const near = nearValue(allowed, text, '');
      return near === undefined || allowed.includes(near.value);
    }),
  );
});

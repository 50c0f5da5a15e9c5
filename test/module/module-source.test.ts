import { readSource } from '../../src/module/module-source.ts';

test.each([
  ['./vpc', { kind: 'local', path: './vpc' }],
  ['../vpc//./sub/', { kind: 'local', path: '../vpc/sub' }],
  ['.\\vpc', { kind: 'local', path: './vpc' }],
  ['./..', { kind: 'local', path: './..' }],
  ['terraform-aws-modules/vpc/aws', { kind: 'remote', from: 'registry' }],
  ['app.example.com/team/vpc/aws//modules/x', { kind: 'remote', from: 'registry' }],
  ['git::https://example.com/vpc.git?ref=v1', { kind: 'remote', from: 'git' }],
  ['git@example.com:team/vpc.git', { kind: 'remote', from: 'git' }],
  ['github.com/team/vpc', { kind: 'remote', from: 'git' }],
  ['https://example.com/vpc.zip', { kind: 'remote', from: 'http' }],
  ['s3::https://s3.amazonaws.com/bucket/vpc.zip', { kind: 'remote', from: 's3' }],
  ['www.googleapis.com/storage/v1/bucket/vpc', { kind: 'remote', from: 'gcs' }],
  ['hg::http://example.com/vpc.hg', { kind: 'remote', from: 'mercurial' }],
  ['/srv/modules/vpc', { kind: 'remote', from: 'absolute path' }],
  ['example:vpc', { kind: 'remote', from: 'other' }],
  ['', { kind: 'invalid' }],
  ['vpc', { kind: 'invalid' }],
  ['gitlab.com/team/vpc', { kind: 'invalid' }],
  ['github.com/team', { kind: 'invalid' }],
  ['github.com/team/vpc//../x', { kind: 'invalid' }],
])('%j is read as terraform reads it', (source, meant) => {
  expect(readSource(source)).toMatchObject(meant);
});

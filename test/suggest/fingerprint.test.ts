import type { Module } from '../../src/module/module.ts';
import { suggestionsOf } from '../../src/suggest/suggestions-of.ts';
import { moduleOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';
import { filePatch } from './support/file-patch.ts';

const QUEUE = `resource "aws_sqs_queue" "jobs" {
  nam                        = "jobs"
  visibility_timeout_seconds = 30
}
`;

async function offered(module: Module, directory = '') {
  const repair = await repairByChecker(module);
  const files = module.files.map(({ path, bytes }) =>
    filePatch(directory === '' ? path : `${directory}/${path}`, undefined, bytes.toString()),
  );
  return suggestionsOf({ repair, directory }, files, { catalogue, validator: 'terraform' });
}

const fingerprints = async (text: string, directory?: string) =>
  (await offered(moduleOf(text), directory)).map(({ fingerprint }) => fingerprint);

test('it stays when lines are added above or the block is formatted anew', async () => {
  const [first] = await fingerprints(QUEUE);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(await fingerprints(`# a comment\n\n${QUEUE}`)).toEqual([first]);
  expect(await fingerprints(QUEUE.replace(/ {2,}= /g, ' = '))).toEqual([first]);
});

test('it is another one in another block, file, directory, or for another text', async () => {
  const [first] = await fingerprints(QUEUE);
  const other = moduleOf({ 'other.tf': QUEUE });
  const all = [
    first,
    ...(await fingerprints(QUEUE.replace('"jobs" {', '"mail" {'))),
    ...(await fingerprints(QUEUE, 'infra')),
    ...(await fingerprints(QUEUE.replace('nam ', 'nme '))),
    ...(await offered(other)).map(({ fingerprint }) => fingerprint),
  ];
  expect(new Set(all).size).toBe(5);
});

test('equal blocks of one resource have the same one', async () => {
  const group = (port: number) => `
  ingress {
    from_prt  = ${port}
    to_port   = ${port}
    protocol  = "tcp"
    from_port = ${port}
  }
`;
  const text = `resource "aws_security_group" "web" {\n  name = "web"\n${group(80)}${group(81)}}\n`;
  const found = await offered(moduleOf(text));
  expect(found.length).toBeGreaterThanOrEqual(1);
  expect(found.flatMap(({ findings }) => findings)).toHaveLength(2);
  expect(new Set(found.flatMap(({ findings }) => findings)).size).toBe(1);
});

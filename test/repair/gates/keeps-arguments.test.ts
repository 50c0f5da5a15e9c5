import { checkModule } from '../../../src/check/check.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { keepsArguments } from '../../../src/repair/gates/keeps-arguments.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { catalogue, rankerFor, repairByChecker } from '../../support/repair-by-checker.ts';

function judge(draft: string, repaired: string) {
  const module = moduleOf(draft);
  const { findings } = checkModule(module, catalogue);
  return keepsArguments(viewModule(module), viewModule(moduleOf(repaired)), findings);
}

const queue = (...lines: string[]) =>
  `resource "aws_sqs_queue" "q" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

test('an argument that a finding spoke against may go', () => {
  expect(judge(queue('name = "q"', 'colour = "red"'), queue('name = "q"')).passed).toBe(true);
});

test('an argument that was valid may not go', () => {
  const draft = queue('name = "q"', 'delay_seconds = 5', 'colour = "red"');
  expect(judge(draft, queue('name = "q"'))).toEqual({
    gate: 'keeps every argument that was valid',
    passed: false,
    reason: 'it would lose aws_sqs_queue.q.delay_seconds',
  });
});

test('an argument may change its value or its name, not both', () => {
  const draft = queue('name = "q"', 'delay_seconds = 5');
  expect(judge(draft, queue('name = "q"', 'delay_seconds = 6')).passed).toBe(true);
  expect(judge(draft, queue('name = "q"', 'max_message_size = 5')).passed).toBe(true);
  expect(judge(draft, queue('name = "q"', 'max_message_size = 6')).passed).toBe(false);
});

test('what is inside a block that was valid may not go with the block', () => {
  const block = '\n  timeouts {\n    create = "5m"\n  }\n';
  const draft = `resource "aws_vpc_peering_connection" "p" {\n  vpc_id      = "a"\n  peer_vpc_id = "b"\n${block}}\n`;
  expect(judge(draft, draft.replace(block, ''))).toMatchObject({
    passed: false,
    reason: 'it would lose aws_vpc_peering_connection.p.create',
  });
});

test('a resource that held something is not left empty', () => {
  expect(judge(queue('colour = "red"'), queue())).toMatchObject({
    passed: false,
    reason: 'it would lose all of aws_sqs_queue.q',
  });
});

test('a ranker that would rather remove the only argument cannot', async () => {
  const repair = await repairByChecker(moduleOf(queue('colour = "red"')), {
    ranker: rankerFor(({ action }) => action === 'delete-argument'),
  });
  expect(repair.applied).toEqual([]);
  expect(repair.abstained[0]?.reason).toContain('it would lose all of aws_sqs_queue.q');
});

test('a ranker that would rather drop a second declaration cannot lose what only that one holds', async () => {
  const draft = moduleOf(`${queue('name = "one"')}\n${queue('name = "two"', 'delay_seconds = 5')}`);
  const repair = await repairByChecker(draft, {
    ranker: rankerFor(({ action }) => action === 'drop-duplicate'),
  });
  expect(repair.applied.map(({ candidate }) => candidate.action)).toEqual(['rename-declaration']);
  expect(textsOf(repair.repaired)['main.tf']).toContain('delay_seconds = 5');
});

import type { Module } from '../../src/module/module.ts';
import { type GitLabDiscussion, gitLabDiscussions } from '../../src/suggest/gitlab-discussions.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';

const QUEUE = `resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}
`;
const TOPIC = `resource "aws_sns_topic" "news" {
  display_nam = "news"
}
`;

async function discussionsOf(module: Module, directory = 'infra') {
  const repair = await repairByChecker(module);
  const options = { catalogue, validator: 'terraform 1.11.4' };
  return { repair, discussions: gitLabDiscussions([{ repair, directory }], options) };
}

/** What GitLab's "Apply suggestion" does: the lines from N above to M below become the block's text. */
function applied(module: Module, discussions: readonly GitLabDiscussion[]) {
  const texts = textsOf(module);
  // From the last line to the first, so that line numbers hold.
  const lastFirst = [...discussions].sort(
    (a, b) => (b.position?.new_line ?? 0) - (a.position?.new_line ?? 0),
  );
  for (const { body, position } of lastFirst) {
    const [, fence, above, below] = /^(`{3,})suggestion:-(\d+)\+(\d+)$/m.exec(body) ?? [];
    if (!position || fence === undefined) continue;
    const block = body.slice(body.indexOf(`${fence}suggestion`));
    const text = block.slice(block.indexOf('\n') + 1, block.indexOf(`\n${fence}\n`) + 1);
    const file = position.new_path.replace(/^infra\//, '');
    const lines = (texts[file] ?? '').split(/(?<=\n)/);
    const first = position.new_line - 1 - Number(above);
    lines.splice(first, Number(above) + 1 + Number(below), text);
    texts[file] = lines.join('');
  }
  return texts;
}

test('each repair is a thread at its lines, whose suggestions come to the repaired text', async () => {
  const draft = moduleOf({ 'main.tf': QUEUE, 'topics.tf': `# topics\n\n${TOPIC}` });
  const { repair, discussions } = await discussionsOf(draft);
  expect(discussions.map(({ position }) => position)).toEqual([
    { position_type: 'text', old_path: 'infra/main.tf', new_path: 'infra/main.tf', new_line: 2 },
    {
      position_type: 'text',
      old_path: 'infra/topics.tf',
      new_path: 'infra/topics.tf',
      new_line: 4,
    },
  ]);
  expect(discussions[0]?.body).toContain('```suggestion:-0+0\n  name = "jobs"\n```\n');
  expect(applied(draft, discussions)).toEqual(textsOf(repair.repaired));
});

test('the words say what was wrong and who believes it, and no quick action or mention is in them', async () => {
  const { discussions } = await discussionsOf(moduleOf(QUEUE));
  expect(discussions[0]?.body).toMatchInlineSnapshot(`
"**Rename \`nam\` to \`name\`**
\`Unsupported argument: An argument named "nam" is not expected here.\`
Checked, not validated: 1 error → 0.

\`\`\`suggestion:-0+0
  name = "jobs"
\`\`\`
"
`);
  const hostile = QUEUE.replace('"jobs"\n', '"@all /merge"\n/* \n/close\n``````\n*/');
  for (const { body } of (await discussionsOf(moduleOf(hostile))).discussions) {
    const prose = body.replace(/^(`{3,}).*?^\1$/gms, '').replace(/`[^`]*`/g, '');
    expect(prose).not.toMatch(/^\/|@all/m);
  }
});

/** Two of the same, of which one has to go. */
const twice = (lines: number) =>
  `locals {\n  a = {\n${Array.from({ length: lines }, (_, at) => `    key_${at} = "value"\n`).join('')}  }\n}\n`.repeat(
    2,
  );

test('more lines than GitLab replaces above a thread reach below it too', async () => {
  const draft = moduleOf(twice(150));
  const { repair, discussions } = await discussionsOf(draft);
  expect(discussions[0]?.body).toMatch(/^```suggestion:-100\+5\d$/m);
  expect(applied(draft, discussions)).toEqual(textsOf(repair.repaired));
});

test('more lines than GitLab replaces at all are a diff', async () => {
  const { discussions } = await discussionsOf(moduleOf(twice(250)));
  expect(discussions).toHaveLength(1);
  expect(discussions[0]?.body).toMatch(/^```diff\n--- a\/infra\/main\.tf\n/m);
  expect(discussions[0]?.body).toContain('it replaces more lines than GitLab lets a suggestion');
});

test('what changes several files is a thread without lines, with a patch', async () => {
  const draft = moduleOf({
    'main.tf': QUEUE.replace('nam ', 'name ').replace('aws_sqs_queue', 'aws_sqs_que'),
    'outputs.tf': 'output "id" {\n  value = aws_sqs_que.jobs.id\n}\n',
  });
  const { discussions } = await discussionsOf(draft);
  expect(discussions).toEqual([{ body: expect.stringContaining('it changes several files') }]);
  expect(discussions[0]?.body).toContain('+++ b/infra/outputs.tf\n');
});

test('a file with carriage returns gets a diff at its lines', async () => {
  const { discussions } = await discussionsOf(moduleOf(QUEUE.replaceAll('\n', '\r\n')));
  expect(discussions[0]?.position).toMatchObject({ new_line: 2 });
  expect(discussions[0]?.body).toContain('```diff\n--- a/infra/main.tf\n');
  expect(discussions[0]?.body).toContain('because the file has carriage returns');
});

test('nothing wrong, nothing said', async () => {
  const { discussions } = await discussionsOf(moduleOf(QUEUE.replace('nam ', 'name ')));
  expect(discussions).toEqual([]);
});

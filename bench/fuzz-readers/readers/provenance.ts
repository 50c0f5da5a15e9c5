import { evidenceOfCommit } from '../../../src/provenance/commit-evidence.ts';
import { parseBlame } from '../../../src/provenance/git/parse-blame.ts';
import { parseTraces } from '../../../src/provenance/lines/agent-trace.ts';
import { parseAuthorshipNote } from '../../../src/provenance/lines/authorship-note.ts';
import { bodyLines } from '../../../src/provenance/message/body-lines.ts';
import { squashedMessages } from '../../../src/provenance/message/squashed.ts';
import { parseMessage } from '../../../src/provenance/message/trailers.ts';
import { buffers, must, type Reader } from '../reader.ts';
import { messageSeeds } from '../seeds.ts';
import { JSON_WORDS, MARKDOWN_WORDS } from '../words.ts';

/** Messages of commits and descriptions of pull requests. */
export const messages: Reader = {
  name: 'messages',
  title: 'messages of commits',
  seeds: () => [
    ...messageSeeds(),
    ...buffers(
      'A\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>\n',
      'A (#1)\n\n* b\n\n* c\n\n---------\n\nCo-authored-by: Claude <noreply@anthropic.com>\n',
      'Squashed commit of the following:\n\ncommit 0123456789012345678901234567890123456789\nAuthor: A <a@b>\n\n    b\n',
    ),
  ],
  words: [
    ...MARKDOWN_WORDS,
    'Co-authored-by: ',
    'Signed-off-by: ',
    '(cherry picked from commit ',
    '---------',
    '* ',
    'Claude <noreply@anthropic.com>',
    '\u{1f916} Generated with [Claude Code](https://claude.com/claude-code)',
    'aider: ',
    ': ',
    '\n ',
    '\n\n',
    '# comment\n',
  ],
  read: (bytes) => {
    const text = bytes.toString('utf8');
    const evidence = evidenceOfCommit({
      sha: 'a'.repeat(40),
      parents: [],
      author: { name: text.slice(0, 40), email: text.slice(40, 80) },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
      message: text,
    });
    for (const { weight } of evidence) must(weight >= 0 && weight <= 1, 'a weight is a share');
    const { text: above, trailers } = parseMessage(text);
    must(
      above.length + trailers.length <= text.split('\n').length,
      'a message has no more lines than it has',
    );
    squashedMessages(text);
    bodyLines(text);
  },
};

/** What tools write about lines: Agent Trace, git-ai, git blame. */
export const traces: Reader = {
  name: 'traces',
  title: 'traces, notes and blame',
  seeds: () =>
    buffers(
      JSON.stringify({
        version: '1.0',
        vcs: { type: 'git', revision: 'a'.repeat(40) },
        tool: { name: 'cursor' },
        files: [
          {
            path: 'main.tf',
            conversations: [
              {
                contributor: { type: 'ai' },
                ranges: [{ start_line: 1, end_line: 2, content_hash: 'sha256:00' }],
              },
            ],
          },
        ],
      }),
      '"my module/main.tf"\n  d9978a8723e02b52 1,2,19-222\n  h_c6c79ed115e5e7 19-21\nb.tf\n  s_aaaaaaaaaaaaaa::t_bbbb 7\n---\n{"schema_version":"authorship/3.0.0","prompts":{},"sessions":{"s_aaaaaaaaaaaaaa":{"agent_id":{"tool":"claude"}}}}',
      `${'a'.repeat(40)} 1 1 2\nauthor x\nboundary\nfilename "a\\"b"\n${'b'.repeat(40)} 3 4 1\nfilename main.tf\n`,
    ),
  words: [
    ...JSON_WORDS,
    '"ranges":[',
    '"start_line":1',
    '"type":"mixed"',
    '\n---\n',
    '\n  abcdef0 1-9',
    ',1-3',
    'boundary\n',
    'filename ',
    ' 1 1 99999999\n',
  ],
  read: (bytes) => {
    const text = bytes.toString('utf8');
    for (const { start, end } of parseTraces(text).ranges)
      must(1 <= start && start <= end, 'a range of a trace goes forwards');
    const note = parseAuthorshipNote(text);
    if (note.ok)
      for (const { start, end } of [...note.value.values()].flat())
        must(1 <= start && start <= end, 'a range of a note goes forwards');
    parseBlame(text);
  },
};

import { context } from '@actions/github';
import { commentCommand } from '../../../src/action/comment-event.ts';
import { pullRequestNumber } from '../../../src/action/on-pull-request.ts';
import { commandIn } from '../../../src/pull-request/commands.ts';
import { type Marker, readMarker, writeMarker } from '../../../src/suggest/marker.ts';
import { suggestedText } from '../../../src/suggest/was-committed.ts';
import { buffers, must, type Reader } from '../reader.ts';
import { JSON_WORDS, MARKDOWN_WORDS } from '../words.ts';

const SUMMARY: Marker = { kind: 'summary', head: 'a'.repeat(40), tool: '1', controller: 'rules' };
const SUGGESTION: Marker = {
  kind: 'suggestion',
  fingerprint: '0'.repeat(32),
  findings: ['0123456789abcdef'],
  stage: 4,
  path: 'stack/--><!--é.tf',
  proof: 'validated',
  text: 'f'.repeat(64),
  head: 'a'.repeat(40),
  tool: '1',
  controller: 'rules',
};
const SIGNING = { key: 'k', audience: 'octo-org/infrastructure#7' };

/** What a marker says it says again, and an HTML comment stays one. */
export const marker: Reader = {
  name: 'marker',
  title: 'marker of a comment',
  seeds: () => [
    ...buffers(
      ...[SUMMARY, SUGGESTION].flatMap((one) => [
        `words\n${writeMarker(one)}`,
        `words\r\n\r\n${writeMarker(one, SIGNING)}\n`,
      ]),
    ),
    ...buffers('```suggestion\n  a = 1\n```\n', '/iac-dpo ignore\n', '/iac-dpo re-run'),
  ],
  words: [
    ...MARKDOWN_WORDS,
    ...JSON_WORDS,
    '<!-- iac-dpo:v1 ',
    ' -->',
    ' hmac-sha256=',
    '/iac-dpo ',
    'rerun',
    '"kind":"review"',
    '"patches":[]',
  ],
  read: (bytes) => {
    const body = bytes.toString('utf8');
    const found = readMarker(body);
    if (found) {
      const written = writeMarker(found, SIGNING);
      must(/^<!--(?:(?!-->|<!--|\n).)*-->$/s.test(written), 'a marker is one comment on one line');
      must(
        JSON.stringify(readMarker(written, SIGNING)) === JSON.stringify(found),
        'a marker says again what it said',
      );
    }
    readMarker(body, SIGNING);
    commandIn(body);
    suggestedText(body);
  },
};

/** The payload of an event: GitHub makes it, but people write the words in it. */
export const event: Reader = {
  name: 'event',
  title: 'event of the action',
  seeds: () =>
    buffers(
      JSON.stringify({
        action: 'created',
        issue: { number: 7, pull_request: { url: 'https://x' } },
        comment: { id: 1, body: '/iac-dpo rerun', user: { login: 'octo', id: 2 } },
      }),
      JSON.stringify({ action: 'opened', pull_request: { number: 7, head: { sha: 'a' } } }),
      JSON.stringify({ workflow_run: { head_sha: 'a'.repeat(40), pull_requests: [] } }),
    ),
  words: [...JSON_WORDS, '"issue":', '"comment":', '"body":', '"/iac-dpo explain"', '"created"'],
  read: (bytes) => {
    const payload = objectOf(bytes);
    if (!payload) return;
    context.payload = payload;
    context.eventName = 'issue_comment';
    const command = commentCommand();
    if (command) must(command.command.length > 0, 'a command is one that we know');
    pullRequestNumber();
  },
};

function objectOf(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

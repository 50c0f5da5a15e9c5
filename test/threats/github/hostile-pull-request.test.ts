import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { explanation } from '../../../src/pull-request/explanation.ts';
import type { RunResult } from '../../../src/pull-request/review.ts';
import { suggestedText } from '../../../src/suggest/was-committed.ts';
import { workflowCommands } from '../../github/runner/workflow-commands.ts';
import type { GitHub } from '../../github/start-github.ts';
import { suggestionBlocks } from '../../github/suggestions/suggestion-blocks.ts';
import { alive } from '../text/alive.ts';
import {
  FOLDERS,
  hostilePullRequest,
  ourTexts,
  runWithModel,
  SAID,
  WORDS,
} from './hostile-pull-request.ts';

let github: GitHub;
let result: RunResult;
let prompts: readonly string[];
let log: readonly string[];
let texts: readonly string[];
beforeAll(async () => {
  github = await hostilePullRequest();
  const limits = { comments: 100, patches: 100 };
  ({ result, prompts, log } = await runWithModel(github, { limits }));
  texts = ourTexts(github);
}, 120_000);
afterAll(() => github.stop());

test('all of it is looked at, and what is wrong is told', () => {
  expect(result.outcome).toBe('findings');
  expect(result.problems).toEqual([]);
  expect(result.seen.modules).toHaveLength(3 + FOLDERS.length);
  expect(result.posted).toBeGreaterThan(WORDS.length + FOLDERS.length);
  expect(github.violations).toEqual([]);
});

test('no word of it comes alive in a comment, a review or the summary', () => {
  expect(texts.length).toBeGreaterThan(result.posted);
  for (const text of [...texts, result.summary]) expect(alive(text)).toEqual([]);
});

test('no word of it comes alive in an explanation', () => {
  for (const module of result.seen.modules) expect(alive(explanation([module]))).toEqual([]);
});

test('nothing that hides or reorders text is posted or logged', () => {
  const all = [...texts, result.summary, explanation(result.seen.modules), ...log];
  for (const text of all) expect(text).not.toMatch(/[^\P{Cc}\n\t]|\p{Cf}|\u2028|\u2029/u);
});

test('no fence is ended from inside: each comment is one block, the very one that was proven', () => {
  const comments = github.state.comments.filter(({ user }) => user === 'github-actions[bot]');
  for (const { body } of comments) {
    const blocks = suggestionBlocks(body);
    const proven = suggestedText(body);
    expect(blocks.map((lines) => `${lines.join('\n')}\n`)).toEqual(
      proven === undefined ? [] : [proven],
    );
  }
  expect(comments.filter(({ body }) => suggestedText(body)).length).toBeGreaterThan(FOLDERS.length);
});

test('no line of the log is a command to the runner', () => {
  expect(log).toHaveLength(3 + FOLDERS.length);
  expect(workflowCommands(log.join('\n'))).toEqual([]);
});

test('what people say in title, description, comments, labels and commits reaches no model', () => {
  expect(prompts.length).toBeGreaterThan(FOLDERS.length);
  expect(prompts.filter((prompt) => prompt.includes(SAID))).toEqual([]);
});

test('no name is taken for a command', () => {
  for (const folder of [process.cwd(), github.world.repository.folder])
    expect(existsSync(join(folder, 'canary'))).toBe(false);
});

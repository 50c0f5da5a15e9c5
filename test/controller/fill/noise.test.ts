/**
 * @jest-environment ./test/controller/onnx-environment.js
 */
import { rm } from 'node:fs/promises';
import { acceptText } from '../../../src/controller/constrain/accept-text.ts';
import { emptyText } from '../../../src/controller/constrain/constraint.ts';
import { moduleVocabulary } from '../../../src/controller/constrain/module-vocabulary.ts';
import type { Controller } from '../../../src/controller/controller.ts';
import { authorWithController } from '../../../src/controller/fill/author-with-controller.ts';
import { END, editLines, textOfLines } from '../../../src/controller/fill/edit-lines.ts';
import { openController } from '../../../src/controller/open-controller.ts';
import { readStrictly } from '../../../src/hcl/strict/read-strictly.ts';
import { contextOf } from '../../../src/repair/context.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { catalogue, rankerFor, repairByChecker } from '../../support/repair-by-checker.ts';
import { TINY_MODEL } from '../tiny-model.ts';
import { workerProgram } from '../worker-program.ts';

// A model of random weights: what it likes to write is noise.
const worker = await workerProgram();
const noise = await openController(TINY_MODEL, { worker, threads: 1 });
afterAll(async () => {
  await noise[Symbol.asyncDispose]();
  await rm(worker);
});

const DRAFT = `resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
}
`;

/** It reads 640 tokens at most; `sure`: of all that it writes. */
const nearSighted = (sure: boolean): Controller => ({
  description: noise.description,
  failures: noise.failures,
  write: (prefix, options, signal) =>
    noise.write(prefix.slice(-150), { ...options, maxTokens: 80 }, signal),
  score: async (prefix, candidates, signal) =>
    sure ? candidates.map(() => 0) : noise.score(prefix.slice(-150), candidates, signal),
  [Symbol.asyncDispose]: async () => {},
});

test('noise that is held to the language is of the language, or none of it is taken', async () => {
  const vocabulary = moduleVocabulary(contextOf(moduleOf(DRAFT), catalogue), undefined);
  const language = editLines(emptyText({ kind: 'value' }, vocabulary));
  for (const prefix of ['name =', '#edit\n3+\n|  d =']) {
    const { text, end } = await noise.write(prefix, {
      stop: [END],
      maxTokens: 40,
      draft: ' "x"\n#end\n',
      accept: acceptText(language),
    });
    expect(text.length).toBeGreaterThan(0);
    expect(acceptText(language)(text, false)).toBe(true);
    if (end !== 'stop' && end !== 'end-of-text') continue;
    expect(readStrictly(Buffer.from(`a =${textOfLines(text)}\n`), 'a.tf')?.errors).toEqual([]);
  }
});

test('guesses change nothing of what is written under a constraint', async () => {
  const language = editLines(emptyText({ kind: 'value' }));
  const write = (draft: string) =>
    noise.write('a =', { stop: [END], maxTokens: 24, draft, accept: acceptText(language) });
  const [plain, guessed] = [await write(''), await write(' "x", 1, [2]\n#end\n')];
  expect(guessed.text).toBe(plain.text);
  expect(plain.text.length).toBeGreaterThan(0);
});

test('what it is not sure of itself is no candidate: the repair is that of the rules', async () => {
  const plain = await repairByChecker(moduleOf(DRAFT));
  const { repaired, trace } = await repairByChecker(moduleOf(DRAFT), {
    author: authorWithController(nearSighted(false)),
    ranker: rankerFor(({ writtenBy }) => writtenBy === 'controller'),
  });
  expect(textsOf(repaired)).toEqual(textsOf(plain.repaired));
  const tried = trace.flatMap(({ trials }) => trials.map(({ candidate }) => candidate.writtenBy));
  expect(tried).not.toContain('controller');
});

test('even where it is sure and preferred, the module is valid and the gates hold', async () => {
  const { after, gates, repaired } = await repairByChecker(moduleOf(DRAFT), {
    author: authorWithController(nearSighted(true)),
    ranker: rankerFor(({ writtenBy }) => writtenBy === 'controller'),
  });
  expect(after.verdict).toBe('valid');
  expect(gates.every(({ passed }) => passed)).toBe(true);
  expect(textsOf(repaired)['main.tf']).toContain('versioning_configuration {');
});

import { draftRowsIn } from '../../../src/batch/draft-row.ts';
import { codeOfAnswer } from '../../../src/draft/code-of-answer.ts';
import { parsePromptRow } from '../../../src/draft/prompt-row.ts';
import { wasTaken } from '../../../src/preference/feedback/was-taken.ts';
import { parseSourceRow } from '../../../src/preference/pairs/source-row.ts';
import { edited, suggestedEdit } from '../../../src/pull-request/feedback/suggested-file.ts';
import { parseVersionConstraint } from '../../../src/schema/version-constraint.ts';
import { buffers, must, type Reader } from '../reader.ts';
import { messageSeeds, terraformSeeds } from '../seeds.ts';
import { HCL_WORDS, JSON_WORDS, MARKDOWN_WORDS } from '../words.ts';

/** Rows of JSONL: what is to be repaired, and what is to be learned from. */
export const rows: Reader = {
  name: 'rows',
  title: 'rows of JSONL',
  seeds: () =>
    buffers(
      '{"id":1,"draft":"a = 1"}',
      '{"id":"x","draft":""}\n{"draft":3}\nnonsense\n',
      '{"id":7,"text":"locals {}","repo":"o/r","licence":"MIT"}',
    ),
  words: [
    ...JSON_WORDS,
    '"id":',
    '"draft":',
    '"text":',
    '"licence":"MIT"',
    '"prompt":',
    '"group":',
  ],
  read: async (bytes) => {
    const lines = bytes.toString('utf8').split('\n');
    for await (const { id } of draftRowsIn(eachOf(lines), 'draft'))
      must(['string', 'number'].includes(typeof id), 'a row has an id');
    for (const line of lines) {
      const source = parseSourceRow(line, 'text');
      must('malformed' in source || source.text !== '', 'a source has a text');
      const prompt = parsePromptRow(line);
      must('malformed' in prompt || prompt.prompt !== '', 'a prompt has words');
    }
  },
};

async function* eachOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** What a model answered, and a version it asks for. */
export const answers: Reader = {
  name: 'answers',
  title: "a model's answer",
  seeds: () => [
    ...buffers(
      'Sure:\n```terraform\na = 1\n```\nDone.',
      '~~~hcl\na\n',
      '>= 5.0, < 6.0',
      '~> 1.2.3-beta',
    ),
    ...messageSeeds().slice(0, 30),
  ],
  words: [
    ...MARKDOWN_WORDS,
    '```hcl\n',
    '~> 1.',
    '>=',
    '!= 1.2.3',
    ',',
    '9'.repeat(400),
    '-'.repeat(40),
  ],
  read: (bytes) => {
    const text = bytes.toString('utf8');
    must(codeOfAnswer(text).length <= text.length, 'the code of an answer is a part of it');
    const parsed = parseVersionConstraint(text);
    if (parsed.kind === 'constraint')
      parsed.constraint.allows({ major: 5, minor: 1, patch: 2, prerelease: '' });
  },
};

/** What became of a suggestion: three states of a file that anybody may have pushed. */
export const feedback: Reader = {
  name: 'feedback',
  title: 'what became of a suggestion',
  seeds: terraformSeeds,
  words: HCL_WORDS,
  read: (bytes) => {
    const third = Math.ceil(bytes.length / 3);
    const before = bytes.subarray(0, third);
    const now = bytes.subarray(2 * third);
    const comment = { path: 'main.tf', originalLine: 1 + (bytes.length % 5) };
    const edit = suggestedEdit(before, comment as never, bytes.toString('utf8', third, 2 * third));
    const suggested = edit ? edited(before, edit) : bytes.subarray(third, 2 * third);
    must(!wasTaken({ before, suggested: before, now }), 'no change is never taken');
    wasTaken({ before, suggested, now });
  },
};

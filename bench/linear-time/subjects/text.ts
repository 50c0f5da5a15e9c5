import { codeOfAnswer } from '../../../src/draft/code-of-answer.ts';
import { moduleFromText } from '../../../src/module/module-from-text.ts';
import { diffTexts } from '../../../src/patch/diff-texts.ts';
import type { FilePatch } from '../../../src/patch/patch.ts';
import { evidenceOfCommit } from '../../../src/provenance/commit-evidence.ts';
import { bodyLines } from '../../../src/provenance/message/body-lines.ts';
import { commandIn } from '../../../src/pull-request/commands.ts';
import { colouredDiff } from '../../../src/report/coloured-diff.ts';
import { PLAIN } from '../../../src/report/colours.ts';
import { diffModules } from '../../../src/report/file-diff.ts';
import { codeBlock, codeSpan, sentence } from '../../../src/report/markdown-text.ts';
import { plainDiff } from '../../../src/report/plain-diff.ts';
import { cleanLine, cleanText, withoutCommands } from '../../../src/report/untrusted-text.ts';
import { parseVersionConstraint } from '../../../src/schema/version-constraint.ts';
import { diffBlock, fenced } from '../../../src/suggest/fenced.ts';
import { readMarker } from '../../../src/suggest/marker.ts';
import { show } from '../../../src/suggest/show.ts';
import { suggestedText } from '../../../src/suggest/was-committed.ts';
import { many } from '../shapes.ts';
import type { Subject } from '../subject.ts';

const shows = (name: string, ...runs: readonly ((text: string) => unknown)[]): Subject => ({
  name,
  prepare: (text) => () => {
    for (const run of runs) run(text);
  },
});

/** A line in the middle of the file is another one, and one comes behind it. */
function changedOnce(text: string): string {
  const lines = text.split('\n');
  lines.splice(lines.length >> 1, 1, 'changed', 'new');
  return lines.join('\n');
}

const rendered: Subject = {
  name: 'diff, plain and coloured',
  prepare: (text) => {
    const [before, after] = [moduleFromText('m', text), moduleFromText('m', changedOnce(text))];
    return () => {
      const files = diffModules(before, after);
      return [plainDiff(files), colouredDiff(files, PLAIN)];
    };
  },
};

const suggested: Subject = {
  name: 'suggestion',
  prepare: (text) => {
    const [before, after] = [moduleFromText('m', text), moduleFromText('m', changedOnce(text))];
    const patch: FilePatch = {
      path: 'main.tf',
      status: 'added',
      hunks: diffTexts('', text) ?? [],
    };
    return () => show(before, after, '', [patch]);
  },
};

export const textSubjects: readonly Subject[] = [
  rendered,
  suggested,
  shows('escapes of untrusted text', cleanText, cleanLine, withoutCommands),
  shows('escapes of Markdown', codeSpan, sentence),
  shows(
    'blocks of Markdown',
    (text) => codeBlock(text, 'hcl'),
    (text) => fenced(text, 'suggestion'),
    diffBlock,
  ),
  {
    ...shows(
      'messages of commits',
      (message) =>
        evidenceOfCommit({
          sha: 'a'.repeat(40),
          parents: [],
          author: { name: message, email: message },
          committer: { name: '', email: '' },
          message: `A\n\n${message}`,
        }),
      bodyLines,
    ),
    shapes: {
      'many trailers': many('Co-authored-by: A <a@b>\n'),
      'many paragraphs': many('Co-authored-by: A <a@b>\n\n'),
      'many squashed': many('\n* a\n'),
      'many angle brackets': many('<'),
    },
  },
  shows(
    'markers and commands',
    (text) => readMarker(text),
    (text) => readMarker(`<!-- iac-dpo:v1 {${text}} -->`),
    commandIn,
    (text) => commandIn(`/iac-dpo ${text}`),
    suggestedText,
  ),
  shows("a model's answer", codeOfAnswer, (text) => codeOfAnswer(`\`\`\`${text}`)),
  shows('versions', parseVersionConstraint, (text) => parseVersionConstraint(`>= 1.${text}`)),
];

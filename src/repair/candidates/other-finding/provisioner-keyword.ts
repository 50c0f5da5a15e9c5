import { inFile } from '../../context.ts';
import { abstain, expressionAt, type Proposer, textOf } from './class.ts';

/** `on_failure = "ignore"`, `when = "delete"`: the word that Terraform has for it. */
export const provisionerKeyword: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  const word = written && textOf(at, written).replace(/"/g, '').toLowerCase();
  const known = WORDS[`${at.attribute?.name.text}/${word}`];
  if (!written || known === undefined) return NO_WORD;
  return [
    {
      action: 'change-value',
      title: `write \`${known}\``,
      score: 0.9,
      edits: inFile(at.file, [{ range: written.range, text: known }]),
    },
  ];
};

const NO_WORD = abstain('Terraform has no such word here, and none means the same.');

/** Source: developer.hashicorp.com/terraform/language/resources/provisioners/syntax. */
const WORDS: Readonly<Record<string, string>> = {
  'on_failure/ignore': 'continue',
  'on_failure/skip': 'continue',
  'on_failure/abort': 'fail',
  'on_failure/stop': 'fail',
  'on_failure/error': 'fail',
  'when/delete': 'destroy',
  'when/ondestroy': 'destroy',
  'when/on_destroy': 'destroy',
  'when/creation': 'create',
  'when/apply': 'create',
};

import { constantString } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile } from '../../context.ts';
import { abstain, expressionAt, type Proposer, textOf } from './class.ts';

/** `ignore_changes = "all"`, `depends_on = aws_vpc.main`: names are listed without quotes. */
export const staticList: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  const name = at.attribute?.name.text;
  if (
    !written ||
    (name !== 'ignore_changes' && name !== 'depends_on' && name !== 'replace_triggered_by')
  )
    return NO_LIST;
  const text = constantString(at.document.bytes, written) ?? textOf(at, written);
  const change = (title: string, to: string, score: number): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: written.range, text: to }]),
  });
  if (name === 'ignore_changes' && /^(?:all|\*)$/i.test(text))
    return [change('ignore all changes by the word `all`', 'all', 0.95)];
  if (!/^[A-Za-z_][\w.[\]"-]*$/.test(text)) return NO_LIST;
  return [change(`write \`${name}\` as a list`, `[${text}]`, 0.9)];
};

const NO_LIST = abstain(
  'Terraform reads these names before it knows any value, so they have to be listed one by one.',
);

/** `ignore_changes = ["*"]`, which Terraform 0.11 had for all. */
export const ignoreAll: Proposer = (_context, _finding, at) =>
  at.attribute
    ? [
        {
          action: 'change-value',
          title: 'ignore all changes by the word `all`',
          score: 0.95,
          edits: inFile(at.file, [{ range: at.attribute.value.range, text: 'all' }]),
        },
      ]
    : NO_LIST;

/** `depends_on = [aws_vpc.main.id]`: what depends, depends on all of it. */
export const wholeObject: Proposer = (_context, finding, at) => {
  const start = finding.place?.range.start;
  const reference = expressionAt(at, finding);
  if (start === undefined || reference?.kind !== 'traversal') return NO_LIST;
  return [
    {
      action: 'change-value',
      title: 'depend on the whole object',
      score: 0.95,
      edits: inFile(at.file, [{ range: { start, end: reference.range.end }, text: '' }]),
    },
  ];
};

import type { Expression } from '../../../hcl/expression.ts';
import { constantString } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { boolOf } from '../incorrect-type/spelled-out.ts';
import { abstain, expressionAt, expressionsAround, type Proposer, textOf } from './class.ts';

/** `"a-" + var.name`: texts are joined in a template. */
export const operand: Proposer = (_context, finding, at) => {
  const start = finding.place?.range.start ?? -1;
  const sum = expressionsAround(at, start).find(
    (each) => each.kind === 'binary' && each.operator === '+',
  );
  const parts = sum ? partsOf(sum) : [];
  if (
    sum &&
    parts.some(
      (part) => constantString(at.document.bytes, part) !== undefined || part.kind === 'template',
    )
  )
    return [
      {
        action: 'change-value',
        title: 'join the texts in a template',
        score: 0.9,
        edits: inFile(at.file, [
          { range: sum.range, text: `"${parts.map((part) => pieceOf(at, part)).join('')}"` },
        ]),
      },
    ];
  return condition(_context, finding, at);
};

function partsOf(sum: Expression): Expression[] {
  return sum.kind === 'binary' && sum.operator === '+'
    ? [...partsOf(sum.left), ...partsOf(sum.right)]
    : [sum];
}

function pieceOf(at: Located, part: Expression): string {
  const text = textOf(at, part);
  return part.kind === 'template' && !part.heredoc ? text.slice(1, -1) : `\${${text}}`;
}

/** A text or a number where yes or no is asked for. */
export const condition: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  if (!written) return NO_BOOL;
  const text = textOf(at, written);
  const change = (title: string, score: number, to: string): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: written.range, text: to }]),
  });
  if (written.kind === 'template') {
    const words = boolOf(constantString(at.document.bytes, written));
    return words.length > 0
      ? words.map((word) => change('write it as true or false', 0.85, word))
      : NO_BOOL;
  }
  const isLength = written.kind === 'call' && written.name.text === 'length';
  if (isLength) return [change('ask whether there are any', 0.9, `${text} > 0`)];
  if (written.kind === 'traversal' || written.kind === 'call')
    return [
      change('ask whether there are any', 0.7, `length(${text}) > 0`),
      change('ask whether it is set', 0.6, `${text} != null`),
    ];
  return NO_BOOL;
};

const NO_BOOL = abstain(
  'The value is of a type that the operation does not take, and what was meant is not to be seen.',
);

/** A value for a number of instances: a flag means one or none, a list one for each. */
export const countValue: Proposer = (context, finding, at) => {
  const given = at.attribute;
  if (given?.name.text !== 'count' || !/number required/.test(finding.detail))
    return condition(context, finding, at);
  const text = textOf(at, given.value);
  const change = (title: string, score: number, to: string): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: given.value.range, text: to }]),
  });
  if (given.value.kind === 'template') return NO_BOOL;
  if (given.value.kind === 'bool')
    return [change('count one or none', 0.9, text === 'true' ? '1' : '0')];
  return [
    change('count one where the flag is set', 0.8, `${text} ? 1 : 0`),
    change('count the elements', 0.75, `length(${text})`),
  ];
};

import { removeItem, replaceValue } from '../../../hcl/edit/attribute.ts';
import type { Expression } from '../../../hcl/expression.ts';
import { walkExpression } from '../../../hcl/walk.ts';
import { attribute } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile } from '../../context.ts';
import { reshaped } from '../incorrect-type/reshape.ts';
import { abstain, type Proposer, textOf } from './class.ts';
import { typeOfLiteral } from './literal-type.ts';

/** A default that its variable's type refuses: the default in the form of the type, or the type of the default. */
export const defaultValue: Proposer = (_context, finding, at) => {
  const block = at.path.at(-1);
  const type = block && attribute(block, 'type');
  const given = at.attribute;
  if (!block || !given) return DISAGREE;
  if (/null default value/.test(finding.detail)) {
    const nullable = attribute(block, 'nullable');
    if (!nullable) return DISAGREE;
    return [
      {
        action: 'delete-argument',
        title: 'let the variable be null, as its default is',
        score: 0.6,
        edits: inFile(at.file, removeItem(at.document, block.body, nullable)),
      },
    ];
  }
  if (!type) return DISAGREE;
  const required = /constraint: ([\s\S]*?)\.?$/.exec(finding.detail)?.[1] ?? '';
  const missing = /attribute "([^"]+)" is required/.exec(required)?.[1];
  const own = typeOfLiteral(given.value);
  return [
    ...reshaped(at.document, given.value, required).map(
      ({ title, score, edits }): Candidate => ({
        action: 'change-value',
        title: `${title}: the default`,
        score,
        edits: inFile(at.file, edits),
      }),
    ),
    ...optionalMember(type.value, missing).map(
      (member): Candidate => ({
        action: 'change-value',
        title: `let the attribute \`${missing}\` be left out`,
        score: 0.8,
        edits: inFile(at.file, [{ range: member.range, text: `optional(${textOf(at, member)})` }]),
      }),
    ),
    ...(own === 'any' || missing !== undefined || isEmpty(given.value)
      ? []
      : [
          {
            action: 'change-value' as const,
            title: 'give the variable the type of its default',
            score: 0.7,
            edits: inFile(at.file, [replaceValue(type, own)]),
          },
        ]),
  ];
};

const DISAGREE = abstain(
  'The default and the type of the variable disagree, and only the author knows which one is meant.',
);

const isEmpty = (value: Expression): boolean =>
  (value.kind === 'tuple' || value.kind === 'object') && value.items.length === 0;

/** The type of the attribute in the type of the variable. */
function optionalMember(type: Expression, name: string | undefined): Expression[] {
  const found: Expression[] = [];
  if (name !== undefined)
    walkExpression(type, (expression) => {
      if (expression.kind !== 'object') return;
      for (const { key, value } of expression.items)
        if (key.kind === 'traversal' && key.root.text === name && key.steps.length === 0)
          found.push(value);
    });
  return found.length === 1 ? found : [];
}

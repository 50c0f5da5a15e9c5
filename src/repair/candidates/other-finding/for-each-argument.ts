import type { Expression } from '../../../hcl/expression.ts';
import type { Block } from '../../../hcl/tree.ts';
import { attribute } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { abstain, type Proposer, textOf } from './class.ts';
import { hasObjects, keysOf } from './element-keys.ts';
import { symbolsIn } from './repetition.ts';

/** `for_each` takes a map or a set of strings: a list becomes one, a number becomes `count`. */
export const forEachArgument: Proposer = (context, finding, at) => {
  const given = at.attribute;
  const block = at.path.at(-1);
  if (!given || !block) return NO_MAP;
  const isDynamic = block.type.text === 'dynamic';
  const text = textOf(at, given.value);
  const type = /value of type ([\s\S]*?)\.?$/.exec(finding.detail)?.[1] ?? '';
  const change = (title: string, score: number, to: string): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: given.value.range, text: to }]),
  });
  if (isDynamic)
    return type.startsWith('bool')
      ? [change('make one block where the flag is set', 0.85, `${text} ? [1] : []`)]
      : [change('wrap in a list', 0.75, `[${text}]`)];
  if (/^(?:number|bool)/.test(type))
    return asCount(at, block, given.value, type.startsWith('bool'));
  if (type.startsWith('string')) return [change('make it a set', 0.75, `toset([${text}])`)];
  const inner = innerOf(given.value);
  const list = inner ? textOf(at, inner) : text;
  const isObjects =
    /object|map/.test(type) || hasObjects(context.scope.view, at, inner ?? given.value);
  const byKey = isObjects
    ? keysOf(context, at, block, inner ?? given.value).map((key) =>
        change(
          `key the elements by their \`${key}\``,
          0.85,
          `{ for item in ${list} : item.${key} => item }`,
        ),
      )
    : [];
  if (isObjects)
    return [
      ...byKey,
      change(
        'key the elements by their place',
        0.7,
        `{ for index, item in ${list} : index => item }`,
      ),
    ];
  if (inner)
    return [
      change('make the elements strings', 0.85, `toset([for item in ${list} : tostring(item)])`),
    ];
  return [change('make the list a set', 0.9, `toset(${text})`)];
};

const NO_MAP = abstain(
  'The value is no map and no set of strings, and what should be repeated is not to be seen.',
);

/** The list inside `toset(…)`. */
const innerOf = (value: Expression): Expression | undefined =>
  value.kind === 'call' && value.name.text === 'toset' ? value.args[0] : undefined;

function asCount(at: Located, block: Block, value: Expression, isFlag: boolean): Candidate[] {
  const name = attribute(block, 'for_each')?.name;
  const uses = symbolsIn(block, 'each');
  if (!name || (isFlag && uses.length > 0)) return [];
  const text = textOf(at, value);
  return [
    {
      action: 'rename-argument',
      title: 'repeat by `count`',
      score: 0.8,
      edits: inFile(at.file, [
        { range: name.range, text: 'count' },
        ...(isFlag ? [{ range: value.range, text: `${text} ? 1 : 0` }] : []),
        ...uses.map(({ range }) => ({ range, text: 'count.index' })),
      ]),
    },
  ];
}

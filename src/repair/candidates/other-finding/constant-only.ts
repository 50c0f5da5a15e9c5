import { insertBlockAfter } from '../../../hcl/edit/block.ts';
import type { Expression, Traversal } from '../../../hcl/expression.ts';
import { contains } from '../../../hcl/range.ts';
import { constantString } from '../../../hcl/value.ts';
import { walkExpression } from '../../../hcl/walk.ts';
import { attribute, type ModuleView } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { findReferences, renameReference } from '../../rewrite-references.ts';
import { abstain, type Proposer, textOf } from './class.ts';

/** A reference or a call where terraform reads a value before it knows any other. */
export const constantOnly: Proposer = (context, _finding, at) => {
  const [top] = at.path;
  const given = at.attribute;
  if (!top || !given) return WRITTEN_OUT;
  const words = bareWords(context, given.value);
  if (words)
    return [
      {
        action: 'change-value',
        title: `quote the value of \`${given.name.text}\``,
        score: 0.8,
        edits: inFile(at.file, [{ range: words.range, text: `"${textOf(at, words)}"` }]),
      },
    ];
  const isDefault =
    top.type.text === 'variable' && given.name.text === 'default' && at.path.length === 1;
  if (isDefault) return defaultAsLocal(context, at);
  const written = withDefaults(context.scope.view, at, given.value);
  const reason = REASONS.get(top.type.text);
  return written ?? (reason === undefined ? WRITTEN_OUT : abstain(reason));
};

const WRITTEN_OUT = abstain(
  'Terraform reads this value before it knows any variable, so it has to be written out, and its value is not to be seen.',
);

const REASONS: ReadonlyMap<string, string> = new Map([
  [
    'module',
    'The source of a module is read before any variable has a value, and which module is meant is not to be seen.',
  ],
  [
    'terraform',
    'The settings of Terraform itself are read before any variable has a value, so they have to be written out.',
  ],
]);

/** `t2.micro`, `us-east-1`: text without quotes, because nothing is called like that. */
function bareWords({ scope: { view } }: RepairContext, value: Expression): Traversal | undefined {
  if (value.kind !== 'traversal' || ROOTS.has(value.root.text)) return undefined;
  const isText = value.steps.every(({ kind }) => kind === 'attribute');
  const isType = view.resources.some(({ type }) => type === value.root.text);
  return isText && !isType ? value : undefined;
}

const ROOTS: ReadonlySet<string> = new Set([
  'var',
  'local',
  'data',
  'module',
  'each',
  'count',
  'self',
  'path',
  'terraform',
]);

/** The default moves to a local that the variable, if set, overrules; what used the variable uses the local. */
function defaultAsLocal(
  { scope: { view } }: RepairContext,
  at: Located,
): readonly Candidate[] | ReturnType<typeof abstain> {
  const block = at.path[0];
  const name = block?.labels[0]?.text;
  if (!block || !at.attribute || name === undefined) return WRITTEN_OUT;
  if (view.locals.some((local) => local.name === name)) return WRITTEN_OUT;
  const uses = findReferences(view, ['var', name]).filter(
    ({ file, reference }) => file !== at.file || !contains(block.range, reference.range),
  );
  const text = textOf(at, at.attribute.value);
  const local = `locals {\n  ${name} = var.${name} != null ? var.${name} : ${text}\n}`;
  return [
    {
      action: 'change-value',
      title: `make the default of \`${name}\` a local, which may refer to others`,
      score: 0.7,
      edits: [
        ...inFile(at.file, [
          { range: at.attribute.value.range, text: 'null' },
          insertBlockAfter(at.document, block, local),
        ]),
        ...uses.map((use) => renameReference(use, `local.${name}`)),
      ],
    },
  ];
}

/** Variables with a literal default, written out. */
function withDefaults(view: ModuleView, at: Located, value: Expression): Candidate[] | undefined {
  const edits: { range: { start: number; end: number }; text: string }[] = [];
  let isConstant = true;
  walkExpression(value, (expression) => {
    if (expression.kind === 'call') isConstant = false;
    if (expression.kind !== 'traversal') return;
    const text = literalOf(view, expression);
    if (text === undefined) isConstant = false;
    else
      edits.push({
        range: expression.range,
        text: value.kind === 'template' ? text.inside : text.whole,
      });
  });
  if (!isConstant || edits.length === 0) return undefined;
  // Of `"${var.a}-x"` the whole interpolation is replaced.
  const parts = value.kind === 'template' ? value.parts : [];
  const ranges = edits.map(({ range, text }) => ({
    range: parts.find((part) => contains(part.range, range))?.range ?? range,
    text,
  }));
  return [
    {
      action: 'change-value',
      title: 'write the default of the variable out',
      score: 0.7,
      edits: inFile(at.file, ranges),
    },
  ];
}

function literalOf(
  view: ModuleView,
  { root, steps }: Traversal,
): { readonly whole: string; readonly inside: string } | undefined {
  const [step, ...others] = steps;
  if (root.text !== 'var' || step?.kind !== 'attribute' || others.length > 0) return undefined;
  const variable = view.variables.find(({ name }) => name === step.name);
  const value = variable && attribute(variable.block, 'default')?.value;
  if (!variable || !value) return undefined;
  const whole = variable.document.bytes.toString('utf8', value.range.start, value.range.end);
  const text = constantString(variable.document.bytes, value);
  if (text !== undefined && !whole.startsWith('<<')) return { whole, inside: whole.slice(1, -1) };
  return value.kind === 'bool' || value.kind === 'number' ? { whole, inside: whole } : undefined;
}

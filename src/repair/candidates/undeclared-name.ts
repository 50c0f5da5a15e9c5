import { providerOf } from '../../check/scope.ts';
import type { Finding } from '../../finding/finding.ts';
import { attributesOf, walkExpression } from '../../hcl/walk.ts';
import type { CtyType } from '../../schema/schema.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables, freeVariableName, isSecretName } from '../declare-variable.ts';
import { type FoundReference, findReferences, renameReference } from '../rewrite-references.ts';
import { similarity } from '../similarity.ts';

type Undeclared = Extract<
  Finding,
  { kind: 'undeclared-variable' | 'undeclared-local' | 'undeclared-module' }
>;

/** Nearer than this, one declared name is taken for a slip of the other. */
const SLIP = 0.84;

/** Nearest declared name · the same name as a local or variable · declare it, typed from its use. */
export function undeclaredName(
  context: RepairContext,
  finding: Undeclared,
  _at: Located,
): Candidate[] {
  const { view } = context.scope;
  const root =
    finding.kind === 'undeclared-variable'
      ? 'var'
      : finding.kind === 'undeclared-local'
        ? 'local'
        : 'module';
  const uses = findReferences(view, [root, finding.name]);
  const renamedTo = (target: string, score: number): Candidate => ({
    action: 'rename-reference',
    title: `refer to \`${target}\` instead of \`${root}.${finding.name}\``,
    edits: uses.map((found) => renameReference(found, 2, target)),
    score,
  });
  const { draft } = context;
  const declared = { var: draft.variables, local: draft.locals, module: draft.modules }[root].map(
    ({ name }) => name,
  );
  const slips = declared
    .map((name) => ({ name, likeness: similarity(name, finding.name) }))
    .filter(({ likeness }) => likeness >= SLIP);
  const other = root === 'var' ? 'local' : 'var';
  const elsewhere =
    (other === 'var' ? view.variables : view.locals).some(({ name }) => name === finding.name) &&
    root !== 'module';
  return [
    ...slips.map(({ name, likeness }) => renamedTo(`${root}.${name}`, 0.3 + 0.5 * likeness)),
    ...(elsewhere ? [renamedTo(`${other}.${finding.name}`, 0.9)] : []),
    ...(root === 'module' ? [] : [declaration(context, finding.name, root, uses)]),
  ].filter(({ edits }) => edits.length > 0);
}

/** A new variable; a local whose value nobody knows becomes one too. */
function declaration(
  context: RepairContext,
  name: string,
  root: 'var' | 'local',
  uses: readonly FoundReference[],
): Candidate {
  const { view } = context.scope;
  const file = uses[0]?.file ?? '';
  const free = root === 'var' ? name : freeVariableName(view, name);
  const variable = {
    name: free,
    type: typeFromUses(context, uses),
    description: describe(name),
    sensitive: isSecretName(name),
  };
  return {
    action: 'declare',
    title:
      root === 'var'
        ? `declare the variable \`${free}\``
        : `make \`local.${name}\` the new variable \`${free}\``,
    edits: [
      ...(root === 'var' ? [] : uses.map((found) => renameReference(found, 2, `var.${free}`))),
      ...declareVariables(view, file, [variable]),
    ],
    score: 0.65,
  };
}

const describe = (name: string): string => {
  const text = name.replaceAll('_', ' ').trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

/** The type that fits every use, as far as the uses tell; `string` where they say nothing. */
function typeFromUses(context: RepairContext, uses: readonly FoundReference[]): CtyType {
  for (const use of uses) {
    const type = typeFromUse(context, use);
    if (type !== undefined) return type;
  }
  return 'string';
}

function typeFromUse(
  context: RepairContext,
  { file, reference }: FoundReference,
): CtyType | undefined {
  const document = context.scope.view.documents.get(file);
  if (!document) return undefined;
  const [, next] = reference.steps;
  if (next?.kind === 'attribute') return 'dynamic';
  if (next?.kind === 'splat') return ['list', 'dynamic'];
  if (next?.kind === 'index')
    return next.key.kind === 'template' ? ['map', 'string'] : ['list', 'string'];
  for (const { attribute, path } of attributesOf(document.body)) {
    const { value } = attribute;
    if (reference.range.start < value.range.start || reference.range.end > value.range.end)
      continue;
    const whole = value.kind === 'traversal' && value.range.start === reference.range.start;
    if (whole && attribute.name.text === 'count') return 'number';
    if (whole && attribute.name.text === 'for_each')
      return path.at(-1)?.type.text === 'dynamic' ? ['list', 'dynamic'] : ['set', 'string'];
    const schema = schemaAt(context, path)?.attributes.get(attribute.name.text);
    if (whole && schema) return schema.type;
    if (
      value.kind === 'tuple' &&
      schema &&
      typeof schema.type !== 'string' &&
      schema.type[0] !== 'object' &&
      schema.type[0] !== 'tuple'
    )
      return schema.type[1];
    return insideCall(value, reference.range.start);
  }
  return undefined;
}

/** `length(var.x)` and its like take collections. */
function insideCall(
  value: Parameters<typeof walkExpression>[0],
  start: number,
): CtyType | undefined {
  let found: CtyType | undefined;
  walkExpression(value, (expression) => {
    if (expression.kind === 'for' && expression.collection.range.start === start)
      found = ['list', 'dynamic'];
    if (expression.kind === 'call' && expression.args.some((arg) => arg.range.start === start)) {
      if (
        ['length', 'element', 'toset', 'join', 'concat', 'flatten', 'slice'].includes(
          expression.name.text,
        ) &&
        expression.args.at(-1)?.range.start !== undefined
      )
        found = ['list', 'string'];
      if (['merge', 'keys', 'values', 'lookup'].includes(expression.name.text))
        found = ['map', 'string'];
    }
    if (
      expression.kind === 'binary' &&
      ['+', '-', '*', '/', '%', '<', '>', '<=', '>='].includes(expression.operator) &&
      (expression.left.range.start === start || expression.right.range.start === start)
    )
      found = 'number';
    if (expression.kind === 'conditional' && expression.condition.range.start === start)
      found = 'bool';
  });
  return found;
}

/** Words that only look like a reference: `vpc_id = main`. Quoted, or given their `var.` or `local.`. */
export function invalidReference(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'invalid-reference' }>,
  at: Located,
): Candidate[] {
  const { view } = context.scope;
  const range = finding.place?.range;
  if (!range || !at.attribute || providerOf(context.scope, finding.root)) return [];
  const prefix = view.variables.some(({ name }) => name === finding.root)
    ? 'var'
    : view.locals.some(({ name }) => name === finding.root)
      ? 'local'
      : undefined;
  const whole =
    at.attribute.value.range.start === range.start && at.attribute.value.range.end === range.end;
  return [
    ...(prefix
      ? [
          {
            action: 'rename-reference' as const,
            title: `refer to \`${prefix}.${finding.root}\``,
            score: 0.85,
            edits: inFile(at.file, [
              {
                range: { start: range.start, end: range.start + Buffer.byteLength(finding.root) },
                text: `${prefix}.${finding.root}`,
              },
            ]),
          },
        ]
      : []),
    ...(whole
      ? [
          {
            action: 'change-value' as const,
            title: `quote \`${finding.root}\``,
            score: 0.5,
            edits: inFile(at.file, [
              { range, text: `"${at.document.bytes.toString('utf8', range.start, range.end)}"` },
            ]),
          },
        ]
      : []),
  ];
}
